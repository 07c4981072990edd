/* The calculator: asks what still matters, and says what follows, each step with its provision. A classic script: it works from file://.
   In: the regulations that the scripts of the page have set (jobcoach.regulations), where provisions stand (jobcoach.places), answers in
   the fragment of the address. Out: questions and answers in the page. Refuses: answers that do not fit; it says which.
   Nothing leaves the browser. What people wrote is only ever set as text. */
(function () {
  "use strict";
  const root = document.querySelector("[data-rekenhulp]");
  if (!root) return;
  const names = root.dataset.rekenhulp.split(" ");
  const offered = (window.jobcoach && window.jobcoach.regulations) || {};
  const regulations = names.map((name) => offered[name]).filter(Boolean);
  if (regulations.length < names.length) {
    root.append(el("p", { class: "melding" }, "De rekenhulp kon niet worden geladen. Laad de pagina opnieuw."));
    return;
  }
  const titles = JSON.parse(root.dataset.titels);
  const single = regulations.length === 1;
  const DECISION = "besluit";
  const SKIPPED = "?"; // "weet ik niet"
  const STATUS = {
    unknown: "nog niet bekend",
    judgement: "dit beoordeelt een mens",
    not_regulated: "niet geregeld",
    not_in_source: "staat niet in de bron",
  };
  const PLURALS = {
    dag: "dagen", week: "weken", maand: "maanden", kwartaal: "kwartalen", halfjaar: "halfjaren", periode: "perioden",
    kandidaat: "kandidaten", methode: "methoden",
  };
  const MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

  const facts = new Map(); // of all regulations, in their order
  const outcomes = new Map();
  for (const regulation of regulations) {
    for (const fact of Object.values(regulation.facts)) if (!facts.has(fact.name)) facts.set(fact.name, fact);
    for (const outcome of Object.values(regulation.outcomes)) if (!outcomes.has(outcome.name)) outcomes.set(outcome.name, outcome);
  }
  const given = new Map(); // by fact, in the order in which they were answered
  const knownBy = (name) => regulations.filter((regulation) => name in regulation.outcomes).length;
  /* The outcomes to choose from: those that most regulations give come first, and the decision of one regulation before all else. */
  const listed = [...outcomes.keys()].sort((a, b) => (single ? (b === DECISION) - (a === DECISION) : knownBy(b) - knownBy(a)));
  const usual = single && !outcomes.has(DECISION) ? "" : listed[0];
  let wanted = usual;
  let changing = null; // the fact that is asked again
  let problems = [];
  const page = el("div");
  const told = el("p", { class: "voor-lezer", role: "status" }); // it stays, or no screen reader would say what changes in it
  root.append(page, told);

  /* ---------- elements ---------- */
  function el(tag, attributes, ...parts) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") made.addEventListener(name, value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
    }
    made.append(...parts.flat(3).filter((part) => part !== null && part !== undefined && part !== ""));
    return made;
  }
  const button = (text, click, kind) => el("button", { type: "button", class: kind || "knop", click }, text);

  /* ---------- words ---------- */
  const spaced = (name) => name.replace(/_/g, " ");
  const labelOf = (name) => (facts.get(name) || outcomes.get(name) || {}).label || spaced(name);
  const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

  function numberText(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
    if (!match) return text;
    const [, sign, whole, part] = match;
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, ".") + (part ? "," + part : "");
  }
  function valueText(value, about) {
    if (value === true) return "ja";
    if (value === false) return "nee";
    if (about.type === "date") {
      const [year, month, day] = value.split("-").map(Number);
      return day + " " + MONTHS[month - 1] + " " + year;
    }
    if (about.type === "number") {
      const unit = about.unit || "";
      if (unit.startsWith("euro")) return ("€\u00a0" + numberText(value) + unit.slice(4)).trim(); // the sign stays with its number
      const [first, ...rest] = unit.split(" ");
      return [numberText(value), value === "1" ? first : PLURALS[first] || first, ...rest].join(" ").trim();
    }
    const named = (about.values || []).find((each) => each.value === value);
    return named ? named.label : String(value);
  }
  const asked = (fact) => fact.question || capital(labelOf(fact.name)) + "?";

  /* ---------- answers in the address ---------- */
  function writtenValue(value) {
    return value === true ? "ja" : value === false ? "nee" : String(value);
  }
  function fragment() {
    const pairs = new URLSearchParams();
    for (const [name, value] of given) pairs.append(name, writtenValue(value));
    if (wanted !== usual) pairs.append("vraag", wanted);
    return "#" + pairs.toString();
  }
  /* What a visitor types, with a point between thousands and a comma before decimals, as an address has it. */
  function typed(fact, text) {
    if (fact.type !== "number") return text;
    const plain = text.trim().replace(/^€\s*/, "");
    return (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replace(/\./g, "") : plain).replace(",", ".");
  }
  /* The value of an answer as text; undefined when it cannot be one. Whether it lies in the domain, the rules themselves say. */
  function readValue(fact, text) {
    if (text === SKIPPED) return SKIPPED;
    if (fact.type === "bool") return text === "ja" ? true : text === "nee" ? false : undefined;
    return text === "" ? undefined : text;
  }
  function wrong(fact, value) {
    for (const regulation of regulations) {
      if (!(fact.name in regulation.facts)) continue;
      try {
        regulation.decide({ [fact.name]: value }, { outcomes: [] });
      } catch (error) {
        if (!error.problems) throw error;
        return error.problems[0].help || error.problems[0].message;
      }
    }
    return null;
  }
  function readFragment() {
    given.clear();
    problems = [];
    for (const [name, text] of new URLSearchParams(location.hash.slice(1))) {
      if (name === "vraag") {
        if (text === "" || outcomes.has(text)) wanted = text;
        continue;
      }
      const fact = facts.get(name);
      const value = fact && readValue(fact, text);
      const why = !fact ? "deze vraag bestaat hier niet" : value === undefined ? "dit antwoord past niet" : value !== SKIPPED ? wrong(fact, value) : null;
      if (why) problems.push("Uit de link is een antwoord weggelaten (" + (fact ? labelOf(name) : name) + "): " + why + ".");
      else given.set(name, value);
    }
  }

  /* ---------- deciding ---------- */
  function known(regulation, without) {
    const found = {};
    for (const [name, value] of given) if (value !== SKIPPED && name !== without && name in regulation.facts) found[name] = value;
    return found;
  }
  const aims = (regulation) => (wanted === "" ? Object.keys(regulation.outcomes) : wanted in regulation.outcomes ? [wanted] : []);

  /* The question on which most outcomes wait; of equals the first in the order of the regulations. What may yet turn out not to apply
     comes last. What the visitor does not know is not asked again. */
  function next(answers) {
    const first = new Map();
    const later = new Map();
    const count = (into, name) => given.get(name) === SKIPPED || into.set(name, (into.get(name) || 0) + 1);
    answers.forEach((answer, place) => {
      for (const name of aims(regulations[place])) {
        const outcome = answer.outcomes[name];
        for (const fact of new Set([...outcome.missing_facts, ...outcome.judgements.map((each) => each.fact)])) count(first, fact);
        for (const fact of outcome.follow_up_facts) count(later, fact);
      }
    });
    const waiting = first.size ? first : later;
    let best = null;
    for (const name of facts.keys()) if (waiting.has(name) && (best === null || waiting.get(name) > waiting.get(best))) best = name;
    return best;
  }

  /* ---------- the page ---------- */
  function link(regulation, citation, text) {
    const place = ((window.jobcoach.places || {})[regulation.name] || {})[citation];
    return place ? el("a", { href: root.dataset.basis + place }, text || citation) : text || citation;
  }
  /* known: the words before them name the regulation, so they need not. */
  const links = (regulation, citations, known) =>
    citations.map((citation, place) => {
      const name = titles[regulation.name] + " ";
      const text = known && citation.startsWith(name) ? citation.slice(name.length) : citation;
      return [place ? " " : null, el("span", { class: "plaats" }, link(regulation, citation, text), place < citations.length - 1 ? "," : null)];
    });
  /* A ground: what it says in Dutch, with a link to the rule, and the words that it rests on. */
  function ground(regulation, each, certain) {
    const [kind, text, place] = ((window.jobcoach.grounds || {})[regulation.name] || {})[each.rule] || ["Regel", spaced(each.rule), ""];
    const opening = !certain ? kind : kind === "Uitsluiting" ? "Uitgesloten" : "Niet voldaan aan deze " + kind.toLowerCase();
    const words = el("span", { class: "woorden" }, "“" + each.quote + "” (", link(regulation, each.citation), ")");
    return el("li", {}, opening + ": ", place ? el("a", { href: root.dataset.basis + place }, text) : text, " ", words);
  }

  function question(fact) {
    const judged = fact.judgedBy !== undefined;
    const before = given.get(fact.name);
    const error = el("p", { class: "fout", role: "alert", id: "fout" });
    const help = el("p", { class: "uitleg", id: "uitleg" }, fact.meaning || "");
    const described = { "aria-describedby": "uitleg fout" };
    let read;
    let fields;
    if (fact.type === "bool" || fact.type === "enum") {
      const choices = fact.type === "bool" ? [["ja", "ja"], ["nee", "nee"]] : fact.values.map(({ value, label }) => [value, label]);
      fields = el(
        "div",
        { class: "keuzes" },
        choices.map(([value, label]) =>
          el("label", {}, el("input", { type: "radio", name: "antwoord", value, checked: before !== undefined && writtenValue(before) === value }), el("span", {}, label)),
        ),
      );
      read = () => (fields.querySelector("input:checked") || { value: "" }).value;
    } else {
      const type = fact.type === "date" ? "date" : "text";
      const value = before === undefined || before === SKIPPED ? "" : fact.type === "number" ? String(before).replace(".", ",") : before;
      const field = el("input", {
        type, value, name: "antwoord", autocomplete: "off", "aria-labelledby": "vraag", ...described,
        inputmode: fact.type === "number" ? "decimal" : null, min: fact.first, max: fact.last,
      });
      fields = el("div", { class: "invulveld" }, field, fact.unit ? el("span", { class: "eenheid" }, fact.unit) : null);
      read = () => field.value;
    }
    const submit = (event) => {
      event.preventDefault();
      const value = readValue(fact, typed(fact, read()));
      const why = value === undefined || value === SKIPPED ? "kies of vul een antwoord in, of kies “weet ik niet”" : wrong(fact, value);
      error.textContent = why ? capital(why) + "." : "";
      if (!why) answer(fact.name, value);
    };
    return el(
      "form",
      { class: "vraag", "data-feit": fact.name, submit, novalidate: true },
      el(
        "fieldset",
        described,
        el("legend", { id: "vraag", tabindex: "-1" }, asked(fact)),
        judged ? el("p", { class: "oordeel-noot" }, "Dit is een oordeel van " + (fact.judgedBy[0] || "een mens") + ". De regels rekenen het niet uit: vul in wat is geoordeeld, of waarvan u wilt uitgaan.") : null,
        help,
        fields,
        error,
      ),
      el("p", { class: "knoppen" }, el("button", { type: "submit", class: "knop hoofd" }, "Volgende"), button("Weet ik niet", () => answer(fact.name, SKIPPED))),
    );
  }

  function answer(name, value) {
    given.set(name, value);
    changing = null;
    problems = [];
    show("vraag");
  }

  function answered() {
    if (!given.size) return null;
    return el(
      "section",
      { class: "antwoorden" },
      el("h2", {}, "Uw antwoorden"),
      el(
        "dl",
        {},
        [...given].map(([name, value]) =>
          el(
            "div",
            {},
            el("dt", {}, capital(labelOf(name))),
            el("dd", {}, value === SKIPPED ? "weet ik niet" : valueText(value, facts.get(name)), " ",
              button(["Wijzig", el("span", { class: "voor-lezer" }, " " + labelOf(name))], () => { changing = name; show("vraag"); }, "tekstknop")),
          ),
        ),
      ),
    );
  }

  function outcomeText(outcome, name) {
    if (outcome.value === null) return STATUS[outcome.status];
    return valueText(outcome.value, outcomes.get(name));
  }

  function waits(regulation, outcome) {
    const parts = [];
    /* A few are said at once; many are folded. */
    const told = (title, items) => {
      const said = items.map((name) => labelOf(name)).join(", ") + ".";
      if (items.length < 6) parts.push(el("p", {}, title + ": " + said));
      else parts.push(el("details", {}, el("summary", {}, title + " (" + items.length + ")"), el("p", {}, capital(said))));
    };
    if (outcome.missing_facts.length) told("Nog nodig", outcome.missing_facts);
    if (outcome.follow_up_facts.length) told("Misschien ook nodig", outcome.follow_up_facts);
    if (outcome.judgements.length) {
      parts.push(
        el("p", {}, "Dit beoordeelt een mens:"),
        el("ul", {}, outcome.judgements.map((each) => el("li", {}, labelOf(each.fact) + ": “" + each.quote + "” (", link(regulation, each.citation), ")"))),
      );
    }
    return parts;
  }

  function reasons(regulation, outcome) {
    const parts = [];
    if (outcome.grounds.length) parts.push(el("p", {}, "Waarom niet:"), el("ul", { class: "gronden" }, outcome.grounds.map((each) => ground(regulation, each, true))));
    if (outcome.possible_grounds.length) {
      const list = el("ul", {}, outcome.possible_grounds.map((each) => ground(regulation, each, false)));
      parts.push(el("details", { open: outcome.possible_grounds.length < 4 }, el("summary", {}, "Wat nog een reden kan zijn om af te wijzen (" + outcome.possible_grounds.length + ")"), list));
    }
    return parts;
  }

  function result(regulation, answer) {
    const rows = Object.keys(answer.outcomes).filter((name) => name !== DECISION);
    const decision = answer.outcomes[DECISION];
    const open = rows.filter((name) => answer.outcomes[name].status === "unknown" && name !== wanted);
    const settled = rows.filter((name) => !open.includes(name));
    const table = (about, shown) =>
      el(
        "div",
        { class: "tabel", tabindex: "0", role: "region", "aria-label": about },
        el(
          "table",
          {},
          el("thead", {}, el("tr", {}, ["Wat", "Uitkomst", "Volgens"].map((text) => el("th", { scope: "col" }, text)))),
          el(
            "tbody",
            {},
            shown.map((name) => {
              const outcome = answer.outcomes[name];
              return el(
                "tr",
                {},
                el("th", { scope: "row" }, capital(labelOf(name))),
                el("td", { class: "stand-" + outcome.status }, outcomeText(outcome, name), reasons(regulation, outcome)),
                el("td", {}, links(regulation, outcome.citations)),
              );
            }),
          ),
        ),
      );
    return [
      decision
        ? el(
            "div",
            { class: "besluit stand-" + decision.value, "data-uitkomst": decision.value },
            el("p", { class: "gevolg" }, el("strong", {}, capital(labelOf(DECISION)) + ": "), outcomeText(decision, DECISION)),
            reasons(regulation, decision),
            waits(regulation, decision),
            decision.citations.length ? el("p", { class: "bronnen" }, "Volgens: ", links(regulation, decision.citations)) : null,
          )
        : null,
      /* A rule says what a payment is, not that there is one. */
      settled.length && decision && decision.grounds.length ? el("p", {}, "Elke uitkomst hieronder volgt uit haar eigen regels, ook als het besluit een afwijzing is.") : null,
      settled.length ? table("De uitkomsten van " + titles[regulation.name], settled) : null,
      open.length
        ? el("details", { class: "open-uitkomsten" }, el("summary", {}, "Nog niet bekend (" + open.length + ")"), table("Wat nog niet bekend is bij " + titles[regulation.name], open))
        : null,
    ];
  }

  const STEP = {
    applied: "geldt",
    "condition not met": "aan de voorwaarde van deze regel is niet voldaan",
    "not applicable": "niet aan de orde",
    "set aside": "opzijgezet door een uitzondering",
    undecided: "nog open",
  };
  function steps(regulation, answer) {
    return el(
      "details",
      {},
      el("summary", {}, "Stap voor stap"),
      el(
        "ol",
        { class: "stappen" },
        answer.trace.map((step) => {
          const about = outcomes.get(step.subject) || facts.get(step.subject) || { type: typeof step.value === "boolean" ? "bool" : "text" };
          const said = step.status !== "applied" || step.value === null ? STEP[step.status] : valueText(step.value, about);
          const because = step.reasons.flatMap((each) => each.facts).filter((name, place, all) => all.indexOf(name) === place);
          return el(
            "li",
            {},
            el("strong", {}, capital(labelOf(step.subject))), ": " + said,
            because.length ? el("span", { class: "wegens" }, " (" + because.map(labelOf).join(", ") + ")") : null,
            " – ", links(regulation, step.citations),
          );
        }),
      ),
    );
  }

  /* What another answer would do: without this answer the outcome is no longer settled, so it rests on it. */
  function changes(regulation, answer) {
    const name = wanted || DECISION;
    const now = answer.outcomes[name];
    if (!now || now.value === null || now.missing_facts.length || now.judgements.length) return null;
    const list = el("ul", {});
    const fill = () => {
      if (list.childElementCount) return;
      for (const [fact, value] of given) {
        if (value === SKIPPED || !(fact in regulation.facts)) continue;
        const without = known(regulation, fact);
        const open = regulation.decide(without, { outcomes: [name] }).outcomes[name];
        if (open.value === now.value && !open.missing_facts.length && !open.judgements.length) continue;
        const about = facts.get(fact);
        const others = about.type === "bool" ? [true, false] : (about.values || []).map((each) => each.value);
        const told = others
          .filter((other) => other !== value)
          .map((other) => [other, regulation.decide({ ...without, [fact]: other }, { outcomes: [name] }).outcomes[name]])
          .filter(([, outcome]) => outcome.value !== now.value)
          .map(([other, outcome]) => "bij “" + valueText(other, about) + "”: " + outcomeText(outcome, name));
        list.append(el("li", {}, capital(labelOf(fact)) + (told.length ? ": " + told.join("; ") : "")));
      }
      if (!list.childElementCount) list.append(el("li", {}, "Geen van uw antwoorden verandert dit op zichzelf."));
    };
    return el("details", { toggle: fill }, el("summary", {}, "Wat zou de uitkomst veranderen?"), el("p", {}, "Met een ander antwoord op een van deze vragen kan de uitkomst anders zijn:"), list);
  }

  function compared(answers) {
    const rows = [...outcomes.keys()].filter((name) => wanted === "" || name === wanted);
    return el(
      "div",
      { class: "tabel", tabindex: "0", role: "region", "aria-label": "De uitkomsten naast elkaar" },
      el(
        "table",
        {},
        el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Regeling"), rows.map((name) => el("th", { scope: "col" }, capital(labelOf(name)))))),
        el(
          "tbody",
          {},
          answers.map((answer, place) => {
            const regulation = regulations[place];
            return el(
              "tr",
              {},
              el("th", { scope: "row" }, titles[regulation.name]),
              rows.map((name) => {
                const outcome = answer.outcomes[name];
                if (!outcome) return el("td", { class: "leeg" }, "zegt hier niets over");
                return el("td", { class: "stand-" + outcome.status }, outcomeText(outcome, name), el("div", { class: "bronnen" }, links(regulation, outcome.citations, true)));
              }),
            );
          }),
        ),
      ),
    );
  }

  function target() {
    const choose = el(
      "select",
      { id: "waarover", change: (event) => { wanted = event.target.value; changing = null; show("waarover"); } },
      listed.map((name) =>
        el("option", { value: name, selected: wanted === name }, capital(labelOf(name)) + (single ? "" : " (" + knownBy(name) + ")")),
      ),
      el("option", { value: "", selected: wanted === "" }, "Alles"),
    );
    const note = single ? "" : " (tussen haakjes: hoeveel regelingen er iets over zeggen)";
    return el("p", { class: "waarover" }, el("label", { for: "waarover" }, "Wat wilt u weten?" + note), choose);
  }

  function tools() {
    const shared = el("input", { type: "text", readonly: true, class: "link", "aria-label": "Link met uw antwoorden", hidden: true });
    const share = () => {
      shared.value = location.href.split("#")[0] + fragment();
      shared.hidden = false;
      shared.focus();
      shared.select();
    };
    return el(
      "div",
      { class: "gereedschap" },
      el("p", { class: "knoppen" }, button("Maak een link", share), button("Afdrukken", () => window.print()), button("Begin opnieuw", () => { given.clear(); problems = []; changing = null; history.replaceState(null, "", location.pathname + location.search); show("vraag"); })),
      shared,
      el("p", { class: "uitleg" }, "Uw antwoorden blijven in deze browser. In een link staan zij na het teken #; dat deel wordt niet verstuurd. Wie de link krijgt, ziet uw antwoorden."),
    );
  }

  /* What follows, in a sentence, for who does not see it change. */
  function summary(answers, name) {
    const [open, one] = [name ? "Er is nog een vraag." : "Er zijn geen vragen meer.", wanted || (single && DECISION)];
    if (single && one in answers[0].outcomes) return open + " " + capital(labelOf(one)) + ": " + outcomeText(answers[0].outcomes[one], one) + ".";
    const all = answers.flatMap((answer, place) => aims(regulations[place]).map((each) => answer.outcomes[each]));
    return open + " " + all.filter((each) => !each.missing_facts.length && !each.follow_up_facts.length && !each.judgements.length).length + " van " + all.length + " uitkomsten staan vast.";
  }

  function show(focus) {
    const answers = regulations.map((regulation) => regulation.decide(known(regulation)));
    const name = changing || next(answers);
    page.replaceChildren(
      ...problems.map((text) => el("p", { class: "melding", role: "alert" }, text)),
      target(),
      name
        ? question(facts.get(name))
        : el("p", { class: "klaar", id: "vraag", tabindex: "-1" }, given.size && [...given.values()].includes(SKIPPED) ? "Er zijn geen vragen meer, behalve die u niet weet." : "Er zijn geen vragen meer: wat u nog zou antwoorden, verandert de uitkomst niet."),
      el(
        "section",
        { class: "resultaat" },
        el("h2", {}, name ? "Wat nu al vaststaat" : "Uitkomst"),
        single ? result(regulations[0], answers[0]) : compared(answers),
      ),
      ...(single ? [changes(regulations[0], answers[0]), steps(regulations[0], answers[0])].filter(Boolean) : []),
      ...[answered()].filter(Boolean),
      tools(),
    );
    if (!focus) return;
    told.textContent = summary(answers, name);
    document.getElementById(focus).focus();
  }

  /* On paper nothing is folded; what is made when it opens, is made before. */
  window.addEventListener("beforeprint", () => {
    for (const each of root.querySelectorAll("details:not([open])")) {
      each.dispatchEvent(new Event("toggle"));
      each.open = true;
    }
  });
  window.addEventListener("hashchange", () => {
    if (location.hash.includes("=")) {
      readFragment();
      changing = null;
      show("");
    }
  });
  if (location.hash.includes("=")) readFragment();
  show("");
})();
