/** Collegebesluit Beleidsregels jobcoaching gemeente Haarlem */
// Written by jobcoach compile from haarlem f14910a83854a1ee; changes are lost when it is written again.

declare const regulation: regulation.Regulation;

declare namespace regulation {
  /** The facts of a case. What is absent is unknown; a number may be text, a day is ISO text. */
  interface Facts {
    /** besluitdatum */
    "besluitdatum"?: string;
    /** aanvrager */
    "aanvrager"?: "werknemer" | "werkgever_namens_werknemer" | "werkgever_eigen_naam" | "jobcoachorganisatie" | "werkconsulent" | "geen";
    /** woongemeente */
    "woongemeente"?: string;
    /** doelgroep loonkostensubsidie */
    "doelgroep_loonkostensubsidie"?: boolean;
    /** wet waaronder de werknemer valt */
    "wettelijk_kader"?: "participatiewet" | "wajong" | "zw" | "wga" | "iva" | "ww" | "wsw" | "geen";
    /** psychische, sociale, medische of functionele beperking */
    "psychische_sociale_medische_of_functionele_beperking"?: boolean;
    /** aangewezen op beschut werk */
    "beschut_werk"?: boolean;
    /** begeleiding noodzakelijk */
    "noodzaak_vastgesteld"?: boolean;
    /** arbeidsrelatie */
    "arbeidsrelatie"?: "dienstverband" | "proefplaatsing" | "bbl" | "werkervaringsplek" | "stage_of_leerovereenkomst" | "uitzendovereenkomst" | "voornemen" | "beeindigd" | "geen";
    /** duur van de proefplaatsing */
    "proefplaatsing_duur_maanden"?: number | bigint | string;
    /** gevraagd regime */
    "aangevraagd_regime"?: "licht" | "midden" | "zwaar";
    /** meer uren noodzakelijk */
    "meer_uren_noodzakelijk"?: boolean;
    /** maatwerk */
    "maatwerk_toegekend"?: boolean;
    /** gevraagde begeleidingsuren */
    "gevraagde_begeleidingsuren"?: number | bigint | string;
    /** begeleidingsjaar */
    "begeleidingsjaar"?: number | bigint | string;
    /** gevraagd bedrag per jaar */
    "gevraagd_bedrag_per_jaar"?: number | bigint | string;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "haarlem";
  }

  /** The outcomes. */
  interface Outcomes {
    /** regeling van toepassing */
    readonly "regeling_van_toepassing": Outcome<boolean>;
    /** gemeente stelde de regels mee op */
    readonly "afgestemde_regio": Outcome<boolean>;
    /** grondslag van de regels */
    readonly "grondslag": Outcome<string>;
    /** behoort tot de doelgroep */
    readonly "behoort_tot_doelgroep": Outcome<boolean>;
    /** is jobcoaching */
    readonly "is_jobcoaching": Outcome<boolean>;
    /** voortgangsrapportages vereist */
    readonly "voortgangsrapportage_vereist": Outcome<boolean>;
    /** regime standaard vergoed */
    readonly "regime_standaard_vergoed": Outcome<boolean>;
    /** maximale duur */
    readonly "maximale_duur": Outcome<string>;
    /** maximumbedrag per jaar */
    readonly "jaarmaximum_eur": Outcome<string>;
    /** hoogst mogelijke jaarbedrag */
    readonly "jaarbedrag_ten_hoogste_eur": Outcome<string>;
    /** tabelbedrag per jaar */
    readonly "tabelbedrag_eur": Outcome<string>;
    /** hoger tarief als maatwerk */
    readonly "maatwerk_hoger_tarief": Outcome<boolean>;
    /** andere vergoeding in de proefperiode */
    readonly "onderscheid_proefperiode": Outcome<boolean>;
    /** financieringsbron */
    readonly "financieringsbron": Outcome<string>;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = "HLM-2.a" | "HLM-9.a" | "HLM-38.a" | "HLM-20b.b";

  /** A rule that refuses, or may, with the words that it rests on. */
  interface Ground {
    readonly rule: string;
    readonly citation: string;
    readonly quote: string;
  }

  /** A judgement that a human must make, with the provision that asks for it. */
  interface Judgement {
    readonly fact: FactName;
    readonly citation: string;
    readonly quote: string;
  }

  type Status = "determined" | "unknown" | "judgement" | "not_regulated" | "not_in_source";

  /** One outcome. `value` is null unless the status is "determined"; numbers are decimal text, days ISO text. */
  interface Outcome<Value> {
    readonly name: OutcomeName;
    readonly status: Status;
    readonly value: Value | null;
    readonly unit: string | null;
    readonly citations: readonly string[];
    readonly grounds: readonly Ground[];
    readonly possible_grounds: readonly Ground[];
    readonly missing_facts: readonly FactName[];
    readonly follow_up_facts: readonly FactName[];
    readonly judgements: readonly Judgement[];
    toJSON(): object;
  }

  /** A rule in a case: whether it applied, what it gave, and why not. */
  interface Step {
    readonly rule: string;
    readonly kind: string;
    readonly subject: string;
    readonly status: "applied" | "condition not met" | "not applicable" | "set aside" | "undecided";
    readonly value: boolean | string | null;
    readonly citations: readonly string[];
    readonly reasons: readonly {
      readonly holds: boolean | null;
      readonly facts: readonly FactName[];
      readonly definitions: readonly string[];
    }[];
    readonly by: string;
  }

  /** The document on which the regulation rests. */
  interface Source {
    readonly title: string;
    readonly kind: string;
    readonly issued: string | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly note: string;
  }

  /** What is settled about a definition of the rules. */
  interface Definition {
    readonly status: Status;
    readonly value: boolean | string | null;
    readonly missing_facts: readonly FactName[];
    readonly follow_up_facts: readonly FactName[];
    readonly judgements: readonly FactName[];
  }

  interface Answer {
    readonly regulation: string;
    readonly version: string | null;
    readonly source: Source;
    readonly fingerprint: string;
    readonly readings: readonly ReadingId[];
    readonly outcomes: Outcomes;
    readonly trace: readonly Step[];
    outcome<Name extends OutcomeName>(name: Name): Outcomes[Name];
    definition(name: string): Definition;
    toJSON(): object;
  }

  interface Options {
    /** The readings whose alternative applies. */
    readings?: readonly ReadingId[];
    /** Limits the answer to these outcomes. */
    outcomes?: readonly OutcomeName[] | null;
  }

  /** What a form needs to know of a fact or an outcome. `applies` are the facts on which it depends whether it applies. */
  interface About {
    readonly name: string;
    readonly label: string;
    readonly question: string;
    readonly meaning: string;
    readonly type: "bool" | "enum" | "number" | "date" | "text";
    readonly values?: readonly { readonly value: string; readonly label: string }[];
    readonly unit?: string;
    readonly minimum?: string;
    readonly maximum?: string;
    readonly step?: string;
    readonly first?: string;
    readonly last?: string;
    readonly applies?: readonly FactName[];
    readonly judgedBy?: readonly string[];
  }

  interface Reading {
    readonly id: string;
    readonly question?: string;
    readonly chosen?: string;
    readonly why?: string;
    readonly alternative?: string;
    readonly switch?: string;
  }

  interface Problem {
    readonly fact: string;
    readonly kind: "unknown" | "type" | "domain" | "facts";
    readonly message: string;
    readonly help: string;
  }

  /** Facts that cannot be used: all of them. */
  interface FactError extends Error {
    readonly problems: readonly Problem[];
  }

  interface Regulation {
    readonly name: string;
    readonly title: string;
    readonly fingerprint: string;
    readonly source: Source;
    /** The versions, each in force from a day (to and including another). */
    readonly versions: readonly { readonly id: string; readonly start: string; readonly end?: string }[];
    readonly facts: Readonly<Record<FactName, About>>;
    readonly outcomes: Readonly<Record<OutcomeName, About>>;
    readonly readings: readonly Reading[];
    readonly FactError: new (problems: readonly Problem[]) => FactError;
    readonly UnknownReading: new (message: string) => Error;
    readonly UnknownOutcome: new (message: string) => Error;
    /** Facts that have been read and found fit, to decide on more than once; an absent fact is unknown. Throws `FactError`. */
    read(facts: Facts | ReadFacts): ReadFacts;
    /** The answer for a case; an absent fact is unknown. Throws `FactError`, `UnknownReading`, `UnknownOutcome`. */
    decide(facts: Facts | ReadFacts, options?: Options): Answer;
    /** What is settled about a definition of the rules for these facts. */
    definition(name: string, facts: Facts | ReadFacts, options?: Options): Definition;
    /** The fact to ask for next; null when no answer can change anything any more. */
    ask(answer: Answer, outcomes?: readonly OutcomeName[]): FactName | null;
  }
}

export = regulation;
