/** Informatieblad jobcoaching voor werkgevers */
// Written by jobcoach compile from werkinzicht 7849866cfd64773a; changes are lost when it is written again.

declare const regulation: regulation.Regulation;

declare namespace regulation {
  /** The facts of a case. What is absent is unknown; a number may be text, a day is ISO text. */
  interface Facts {
    /** besluitdatum */
    "besluitdatum"?: string;
    /** aanvrager */
    "aanvrager"?: "werknemer" | "werkgever_namens_werknemer" | "werkgever_eigen_naam" | "jobcoachorganisatie" | "werkconsulent" | "geen";
    /** gevraagde voorziening */
    "voorziening"?: "interne_jobcoaching" | "externe_jobcoaching" | "werkbegeleiding";
    /** uitvoerder van de begeleiding */
    "uitvoerder"?: "externe_organisatie" | "gemeente" | "ingehuurd_door_werkgever" | "gedetacheerd_bij_werkgever" | "in_dienst_werkgever" | "in_dienst_werkgever_enige_taak" | "collega" | "detacheerder" | "specifieke_jobcoach" | "eigen_coach_uitvoeringsorganisatie";
    /** woongemeente */
    "woongemeente"?: string;
    /** woongemeente in de provincie Groningen */
    "woongemeente_in_provincie_groningen"?: boolean;
    /** begeleid door de gemeente */
    "begeleid_door_gemeente"?: boolean;
    /** bestaand geval */
    "bestaand_geval"?: boolean;
    /** wet waaronder de werknemer valt */
    "wettelijk_kader"?: "participatiewet" | "wajong" | "zw" | "wga" | "iva" | "ww" | "wsw" | "geen";
    /** arbeidsbeperking */
    "arbeidsbeperking"?: boolean;
    /** begeleiding noodzakelijk */
    "noodzaak_vastgesteld"?: boolean;
    /** arbeidsrelatie */
    "arbeidsrelatie"?: "dienstverband" | "proefplaatsing" | "bbl" | "werkervaringsplek" | "stage_of_leerovereenkomst" | "uitzendovereenkomst" | "voornemen" | "beeindigd" | "geen";
    /** duur van de proefplaatsing */
    "proefplaatsing_duur_maanden"?: number | bigint | string;
    /** begeleider deels vrijgesteld */
    "jobcoach_deels_vrijgesteld"?: boolean;
    /** voldoende tijd vrij */
    "voldoende_tijd_vrij"?: boolean;
    /** training in begeleiden gevolgd */
    "training_begeleiding_gevolgd"?: boolean;
    /** opleiding praktijkbegeleider gevolgd */
    "opleiding_praktijkbegeleider_gevolgd"?: boolean;
    /** ervaring met werkinstructies */
    "ervaring_werkinstructies_aantoonbaar"?: boolean;
    /** ervaring met de doelgroep */
    "ervaring_begeleiding_doelgroep"?: boolean;
    /** kwaliteit aangetoond */
    "kwaliteit_aangetoond"?: boolean;
    /** oordeel over de specifieke jobcoach */
    "oordeel_gemeente_specifieke_jobcoach"?: "positief" | "negatief";
    /** begeleidingsjaar */
    "begeleidingsjaar"?: number | bigint | string;
    /** kandidaten op de locatie op 1 januari */
    "aantal_kandidaten_op_locatie"?: number | bigint | string;
    /** kandidaten op de locatie nu */
    "aantal_kandidaten_op_locatie_nu"?: number | bigint | string;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "werkinzicht";
  }

  /** The outcomes. */
  interface Outcomes {
    /** regeling van toepassing */
    readonly "regeling_van_toepassing": Outcome<boolean>;
    /** binnen het werkingsgebied */
    readonly "binnen_werkingsgebied": Outcome<boolean>;
    /** bevoegde instantie */
    readonly "bevoegde_instantie": Outcome<"gemeente" | "uwv">;
    /** bevoegde gemeente */
    readonly "bevoegde_gemeente": Outcome<string>;
    /** bezwaar mogelijk volgens de tekst */
    readonly "bezwaar_mogelijk_volgens_tekst": Outcome<boolean>;
    /** jobcoach van de gemeente */
    readonly "gemeentelijke_jobcoach": Outcome<boolean>;
    /** inhuur van de specifieke jobcoach */
    readonly "inhuur_specifieke_jobcoach": Outcome<boolean>;
    /** werkgever moet rapporteren */
    readonly "rapportageverplichting_werkgever": Outcome<boolean>;
    /** vergoeding per jaar */
    readonly "jaarvergoeding_eur": Outcome<string>;
    /** vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_eur": Outcome<string>;
    /** vergoeding voor interne jobcoaching mogelijk */
    readonly "vergoeding_interne_jobcoaching": Outcome<boolean>;
    /** regel van de bedragentabel */
    readonly "vergoedingsgrondslag": Outcome<"proefplaatsing" | "jaar_1" | "jaar_2_3" | "vijf_of_meer">;
    /** kosten voor de werkgever */
    readonly "kosten_werkgever_eur": Outcome<string>;
    /** betaling aan */
    readonly "betaling_aan": Outcome<"werkgever" | "jobcoachorganisatie" | "jobcoach" | "geen">;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = "WIZ-17b.a" | "WIZ-42a.b" | "WIZ-42c.b" | "WIZ-42d.e" | "WIZ-43d.a" | "WIZ-40.a";

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
