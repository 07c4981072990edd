/** Subsidie UWV voor interne jobcoaching op aanvraag van de werkgever */
// Written by jobcoach compile from uwv_intern d40a00e78a50508b; changes are lost when it is written again.

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
    /** wet waaronder de werknemer valt */
    "wettelijk_kader"?: "participatiewet" | "wajong" | "zw" | "wga" | "iva" | "ww" | "wsw" | "geen";
    /** Wajong van voor 2015 */
    "instroom_wajong_voor_2015"?: boolean;
    /** op een andere grond UWV-doelgroep */
    "uwv_doelgroep_anderszins"?: boolean;
    /** arbeidsbeperking */
    "arbeidsbeperking"?: boolean;
    /** structureel functionele beperking */
    "structurele_functionele_beperking"?: boolean;
    /** kan het werk alleen met een jobcoach doen */
    "zonder_jobcoach_niet_in_staat"?: boolean;
    /** loonwaarde */
    "loonwaarde_percentage"?: number | bigint | string;
    /** loonwaarde na een jaar */
    "loonwaarde_percentage_na_jaar"?: number | bigint | string;
    /** arbeidsrelatie */
    "arbeidsrelatie"?: "dienstverband" | "proefplaatsing" | "bbl" | "werkervaringsplek" | "stage_of_leerovereenkomst" | "uitzendovereenkomst" | "voornemen" | "beeindigd" | "geen";
    /** contract voor onbepaalde tijd */
    "contract_onbepaalde_tijd"?: boolean;
    /** duur van het contract */
    "contractduur_maanden"?: number | bigint | string;
    /** resterende duur van het dienstverband */
    "resterende_duur_dienstverband_maanden"?: number | bigint | string;
    /** contracturen per week */
    "contracturen_per_week"?: number | bigint | string;
    /** contracturen per week na een jaar */
    "contracturen_per_week_na_jaar"?: number | bigint | string;
    /** 0-urencontract */
    "nulurencontract"?: boolean;
    /** duur van de proefplaatsing */
    "proefplaatsing_duur_maanden"?: number | bigint | string;
    /** schriftelijke arbeidsovereenkomst */
    "schriftelijke_arbeidsovereenkomst"?: boolean;
    /** duur, uren en loonwaarde staan in het contract */
    "voorwaarden_blijken_uit_overeenkomst"?: boolean;
    /** uitzonderlijk geval: minder uren of loonwaarde */
    "uitzonderlijk_geval_toegang"?: boolean;
    /** uitbreiding binnen een jaar als voorwaarde */
    "uitbreiding_binnen_jaar_vastgelegd"?: boolean;
    /** na afloop nog in dienst */
    "nog_in_dienst_na_afloop"?: boolean;
    /** andere regeling van het UWV aangevraagd */
    "andere_regeling_aangevraagd"?: boolean;
    /** begeleider deels vrijgesteld */
    "jobcoach_deels_vrijgesteld"?: boolean;
    /** jobcoach kent het werk en het bedrijf */
    "jobcoach_kent_werk_en_bedrijf"?: boolean;
    /** training in begeleiden gevolgd */
    "training_begeleiding_gevolgd"?: boolean;
    /** Harrie Helpt-training gevolgd */
    "harrie_training_gevolgd"?: boolean;
    /** ervaring met werkinstructies */
    "ervaring_werkinstructies_aantoonbaar"?: boolean;
    /** ervaring met het werk van de werknemer */
    "ervaring_werkzaamheden_aantoonbaar"?: boolean;
    /** vastgesteld regime */
    "vastgesteld_regime"?: "licht" | "midden" | "zwaar";
    /** eerdere subsidieperioden */
    "aantal_eerdere_perioden"?: number | bigint | string;
    /** uitzonderlijk geval: verlenging na drie jaar */
    "uitzonderlijk_geval_verlenging"?: boolean;
    /** begeleidingsjaar */
    "begeleidingsjaar"?: number | bigint | string;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "uwv_intern";
  }

  /** The outcomes. */
  interface Outcomes {
    /** toepasselijk protocol */
    readonly "toepasselijk_protocol": Outcome<string>;
    /** behoort tot de doelgroep */
    readonly "behoort_tot_doelgroep": Outcome<boolean>;
    /** dienstverband voldoet */
    readonly "dienstverband_voldoet": Outcome<boolean>;
    /** toegangsroute */
    readonly "route": Outcome<"regulier" | "uitzondering" | "geen">;
    /** voortzetting na een jaar */
    readonly "voortzetting_na_jaar": Outcome<boolean>;
    /** begeleider voldoet */
    readonly "begeleider_voldoet": Outcome<boolean>;
    /** externe jobcoach mogelijk */
    readonly "voorziening_mogelijk": Outcome<boolean>;
    /** subsidie mogelijk */
    readonly "subsidie_mogelijk": Outcome<boolean>;
    /** lengte van de subsidieperiode */
    readonly "subsidieperiode_maanden": Outcome<string>;
    /** opnieuw inzetten mogelijk */
    readonly "herinzet": Outcome<boolean>;
    /** vergoeding */
    readonly "vergoeding_eur": Outcome<string>;
    /** normbedrag per jaar */
    readonly "normbedrag_eur": Outcome<string>;
    /** minimale vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_minimum_eur": Outcome<string>;
    /** maximale vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_maximum_eur": Outcome<string>;
    /** aard van de toekenning */
    readonly "aard_toekenning": Outcome<"voorlopig">;
    /** definitieve vaststelling */
    readonly "definitieve_vaststelling": Outcome<boolean>;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = "UI-12.a" | "UG-0b.a" | "UG-0b.b" | "UG-6a.a";

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
