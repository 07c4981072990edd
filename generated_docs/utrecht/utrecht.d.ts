/** Nadere regel jobcoaching en werkbegeleiding gemeente Utrecht */
// Written by jobcoach compile from utrecht e955f9cf5748080a; changes are lost when it is written again.

declare const regulation: regulation.Regulation;

declare namespace regulation {
  /** The facts of a case. What is absent is unknown; a number may be text, a day is ISO text. */
  interface Facts {
    /** besluitdatum */
    "besluitdatum"?: string;
    /** datum van de aanvraag */
    "aanvraagdatum"?: string;
    /** aanvrager */
    "aanvrager"?: "werknemer" | "werkgever_namens_werknemer" | "werkgever_eigen_naam" | "jobcoachorganisatie" | "werkconsulent" | "geen";
    /** gevraagde voorziening */
    "voorziening"?: "interne_jobcoaching" | "externe_jobcoaching" | "werkbegeleiding";
    /** uitvoerder van de begeleiding */
    "uitvoerder"?: "externe_organisatie" | "gemeente" | "ingehuurd_door_werkgever" | "gedetacheerd_bij_werkgever" | "in_dienst_werkgever" | "in_dienst_werkgever_enige_taak" | "collega" | "detacheerder" | "specifieke_jobcoach" | "eigen_coach_uitvoeringsorganisatie";
    /** afstand tot de arbeidsmarkt */
    "afstand_tot_arbeidsmarkt"?: boolean;
    /** doelgroep Banenafspraak */
    "doelgroep_banenafspraak"?: boolean;
    /** doorstroom uit praktijkonderwijs of vso */
    "doorstroom_pro_vso"?: boolean;
    /** begeleiding noodzakelijk */
    "noodzaak_vastgesteld"?: boolean;
    /** arbeidsrelatie */
    "arbeidsrelatie"?: "dienstverband" | "proefplaatsing" | "bbl" | "werkervaringsplek" | "stage_of_leerovereenkomst" | "uitzendovereenkomst" | "voornemen" | "beeindigd" | "geen";
    /** contract voor onbepaalde tijd */
    "contract_onbepaalde_tijd"?: boolean;
    /** duur van het contract */
    "contractduur_maanden"?: number | bigint | string;
    /** contracturen per week */
    "contracturen_per_week"?: number | bigint | string;
    /** 0-urencontract */
    "nulurencontract"?: boolean;
    /** min-maxcontract */
    "min_max_contract"?: boolean;
    /** gegarandeerde uren per week */
    "minimum_uren_per_week"?: number | bigint | string;
    /** intentie van een dienstverband */
    "intentie_dienstverband"?: boolean;
    /** duur van het beoogde dienstverband */
    "intentie_dienstverband_maanden"?: number | bigint | string;
    /** eerste dag van het contract */
    "startdatum_dienstverband"?: string;
    /** eerste dag van de proefplaatsing */
    "startdatum_proefplaatsing"?: string;
    /** interne jobcoaching loopt al */
    "loopt_interne_jobcoaching"?: boolean;
    /** externe jobcoaching loopt al */
    "loopt_externe_jobcoaching"?: boolean;
    /** werkbegeleiding loopt al */
    "loopt_werkbegeleiding"?: boolean;
    /** jobcoach erkend */
    "jobcoach_erkend"?: boolean;
    /** jobcoach verbonden aan de werkgever */
    "jobcoach_verbonden_aan_werkgever"?: boolean;
    /** jobcoach vrijgesteld van ander werk */
    "jobcoach_vrijgesteld"?: boolean;
    /** jobcoach is een directe collega */
    "jobcoach_directe_collega"?: boolean;
    /** jobcoach is een leidinggevende */
    "jobcoach_leidinggevende"?: boolean;
    /** opleidingsmodule afgerond */
    "opleidingsmodule_afgerond"?: boolean;
    /** opleidingsmodule gericht op de doelgroep */
    "opleidingsmodule_gericht_op_doelgroep"?: boolean;
    /** verwachte begeleidingsuren per jaar */
    "verwachte_begeleidingsuren_per_jaar"?: number | bigint | string;
    /** gevraagd regime */
    "aangevraagd_regime"?: "licht" | "midden" | "zwaar";
    /** regime vermeld en gemotiveerd in de aanvraag */
    "regime_vermeld_in_aanvraag"?: boolean;
    /** gevraagd regime voldoende gemotiveerd */
    "regime_voldoende_gemotiveerd"?: boolean;
    /** besluit tot een lager regime */
    "lager_regime_besloten"?: "licht" | "midden" | "geen";
    /** tussentijds besluit tot een zwaarder regime */
    "zwaarder_regime_besloten"?: "midden" | "zwaar" | "geen";
    /** eerdere toekenningen van een half jaar */
    "eerdere_toekenningen_halfjaar"?: number | bigint | string;
    /** besluit tot verlenging */
    "verlenging_besloten"?: boolean;
    /** half jaar voorbij */
    "halfjaar_verstreken"?: boolean;
    /** urendeclaratie ingediend */
    "urendeclaratie_ingediend"?: boolean;
    /** gedeclareerde uren */
    "gedeclareerde_uren"?: number | bigint | string;
    /** in dit jaar al vergoede uren */
    "reeds_vergoede_uren_jaar"?: number | bigint | string;
    /** uurtarief */
    "uurtarief"?: number | bigint | string;
    /** datum van de uren */
    "peildatum_vergoeding"?: string;
    /** indexering met de consumentenprijsindex */
    "indexfactor_cpi"?: number | bigint | string;
    /** inzet buiten doelgroep */
    "inzet_buiten_doelgroep"?: boolean;
    /** uitzendovereenkomst is regulier */
    "uitzendovereenkomst_is_regulier"?: boolean;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "utrecht";
  }

  /** The outcomes. */
  interface Outcomes {
    /** regeling van toepassing */
    readonly "regeling_van_toepassing": Outcome<boolean>;
    /** besluit */
    readonly "besluit": Outcome<"niet_van_toepassing" | "geen_geldige_aanvraag" | "afwijzen" | "aanvulling_nodig" | "onbepaald" | "beoordeling_nodig" | "toekennen">;
    /** aanvrager bevoegd */
    readonly "aanvrager_bevoegd": Outcome<boolean>;
    /** aanvraag volledig */
    readonly "aanvraag_volledig": Outcome<boolean>;
    /** wijze van toekenning */
    readonly "wijze_van_toekenning": Outcome<"op_aanvraag" | "ambtshalve">;
    /** behoort tot de doelgroep */
    readonly "behoort_tot_doelgroep": Outcome<boolean>;
    /** dienstverband voldoet */
    readonly "dienstverband_voldoet": Outcome<boolean>;
    /** verboden samenloop */
    readonly "samenloop_verboden": Outcome<boolean>;
    /** begeleider voldoet */
    readonly "begeleider_voldoet": Outcome<boolean>;
    /** juridische kwalificatie */
    readonly "kwalificatie": Outcome<"extern" | "intern" | "werkbegeleiding">;
    /** toegekend regime */
    readonly "regime_toegekend": Outcome<"licht" | "midden" | "zwaar">;
    /** maximum aantal uren per jaar */
    readonly "max_uren_per_jaar": Outcome<string>;
    /** te vergoeden uren */
    readonly "vergoede_uren": Outcome<string>;
    /** eerste dag van de inzet */
    readonly "begindatum_inzet": Outcome<string>;
    /** resterende halfjaren */
    readonly "resterende_halfjaren": Outcome<string>;
    /** maximale vergoeding per uur */
    readonly "max_uurvergoeding_eur": Outcome<string>;
    /** vergoeding */
    readonly "vergoeding_eur": Outcome<string>;
    /** betaling aan */
    readonly "betaling_aan": Outcome<"werkgever" | "jobcoachorganisatie" | "jobcoach" | "geen">;
    /** betaalmoment */
    readonly "betaalmoment": Outcome<"na_elk_halfjaar" | "per_kwartaal_achteraf">;
    /** nu betalen */
    readonly "betaling_nu": Outcome<boolean>;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = "U-L04" | "U-L16" | "U-L17" | "U-L18" | "U-L21" | "U-L23" | "U-L25" | "U-L28" | "U-L30" | "U-L31" | "U-L32" | "U-L33" | "U-L36" | "U-L39" | "U-L41" | "U-L43" | "U-L46";

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
