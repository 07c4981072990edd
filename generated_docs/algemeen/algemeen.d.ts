/** Aan de slag met jobcoaching: de praktijk bij gemeenten */
// Written by jobcoach compile from algemeen 8f9bd46b7297e477; changes are lost when it is written again.

declare const regulation: regulation.Regulation;

declare namespace regulation {
  /** The facts of a case. What is absent is unknown; a number may be text, a day is ISO text. */
  interface Facts {
    /** besluitdatum */
    "besluitdatum"?: string;
    /** gevraagde voorziening */
    "voorziening"?: "interne_jobcoaching" | "externe_jobcoaching" | "werkbegeleiding";
    /** uitvoerder van de begeleiding */
    "uitvoerder"?: "externe_organisatie" | "gemeente" | "ingehuurd_door_werkgever" | "gedetacheerd_bij_werkgever" | "in_dienst_werkgever" | "in_dienst_werkgever_enige_taak" | "collega" | "detacheerder" | "specifieke_jobcoach" | "eigen_coach_uitvoeringsorganisatie";
    /** gemeente volgt de afspraken van G4 en UWV */
    "gemeente_aangesloten_bij_g4_uwv"?: boolean;
    /** doelgroep loonkostensubsidie */
    "doelgroep_loonkostensubsidie"?: boolean;
    /** wet waaronder de werknemer valt */
    "wettelijk_kader"?: "participatiewet" | "wajong" | "zw" | "wga" | "iva" | "ww" | "wsw" | "geen";
    /** arbeidsbeperking */
    "arbeidsbeperking"?: boolean;
    /** structureel functionele beperking */
    "structurele_functionele_beperking"?: boolean;
    /** aangewezen op beschut werk */
    "beschut_werk"?: boolean;
    /** begeleiding noodzakelijk */
    "noodzaak_vastgesteld"?: boolean;
    /** kan het werk alleen met een jobcoach doen */
    "zonder_jobcoach_niet_in_staat"?: boolean;
    /** loonwaarde */
    "loonwaarde_percentage"?: number | bigint | string;
    /** arbeidsrelatie */
    "arbeidsrelatie"?: "dienstverband" | "proefplaatsing" | "bbl" | "werkervaringsplek" | "stage_of_leerovereenkomst" | "uitzendovereenkomst" | "voornemen" | "beeindigd" | "geen";
    /** contracturen per week */
    "contracturen_per_week"?: number | bigint | string;
    /** hbo- of universitaire opleiding */
    "opleiding_hbo_of_universitair"?: boolean;
    /** erkende jobcoachopleiding */
    "opleiding_erkende_jobcoachopleiding"?: boolean;
    /** werkervaring als jobcoach */
    "werkervaring_jobcoach_uren"?: number | bigint | string;
    /** op de hoogte van wet- en regelgeving */
    "op_hoogte_wet_en_regelgeving"?: boolean;
    /** deskundig over doelgroepen en arbeidsmarkt */
    "deskundigheid_doelgroepen_en_arbeidsmarkt"?: boolean;
    /** aantal globaal beheerste methoden */
    "aantal_methoden_globaal_beheerst"?: number | bigint | string;
    /** aantal diepgaand beheerste methoden */
    "aantal_methoden_diepgaand_beheerst_en_toegepast"?: number | bigint | string;
    /** jaren sinds de aanmelding bij Noloc */
    "jaren_sinds_aanmelding_noloc"?: number | bigint | string;
    /** in het beroepsregister van Noloc */
    "opgenomen_in_noloc_beroepsregister"?: boolean;
    /** getoetst voor het beroepenregister van NVS */
    "getoetst_door_commissie_nvs"?: boolean;
    /** vastgesteld regime */
    "vastgesteld_regime"?: "licht" | "midden" | "zwaar";
    /** maatwerk */
    "maatwerk_toegekend"?: boolean;
    /** gevraagde begeleidingsuren */
    "gevraagde_begeleidingsuren"?: number | bigint | string;
    /** begeleidingsjaar */
    "begeleidingsjaar"?: number | bigint | string;
    /** gevraagde duur */
    "gevraagde_duur_maanden"?: number | bigint | string;
    /** uurtarief */
    "uurtarief"?: number | bigint | string;
    /** begeleiding overstijgt inwerken */
    "begeleiding_overstijgt_inwerken"?: boolean;
    /** aanleiding voor herinzet */
    "aanleiding_voor_herinzet"?: boolean;
    /** baten wegen op tegen kosten */
    "baten_wegen_op_tegen_kosten"?: boolean;
    /** ondersteuning is zoeken van een baan */
    "ondersteuning_is_zoeken_van_een_baan"?: boolean;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "algemeen";
  }

  /** The outcomes. */
  interface Outcomes {
    /** bevoegde instantie */
    readonly "bevoegde_instantie": Outcome<"gemeente" | "uwv">;
    /** behoort tot de doelgroep */
    readonly "behoort_tot_doelgroep": Outcome<boolean>;
    /** voldoet aan de beroepseisen van Noloc */
    readonly "noloc_beroepseisen": Outcome<boolean>;
    /** mag het Noloc-keurmerk voeren */
    readonly "noloc_keurmerk_toegestaan": Outcome<boolean>;
    /** status bij Noloc */
    readonly "noloc_status": Outcome<"aspirant" | "volwaardig_lid" | "termijn_overschreden">;
    /** inschrijving bij NVS mogelijk */
    readonly "inschrijving_nvs_mogelijk": Outcome<boolean>;
    /** duur van de training voor Werkmaat */
    readonly "training_werkmaat_uren": Outcome<string>;
    /** juridische kwalificatie */
    readonly "kwalificatie": Outcome<"extern" | "intern" | "werkbegeleiding">;
    /** is jobcoaching */
    readonly "is_jobcoaching": Outcome<boolean>;
    /** maximale duur */
    readonly "maximale_duur": Outcome<string>;
    /** aantal toekenningsperioden */
    readonly "aantal_toekenningsperioden": Outcome<string>;
    /** opnieuw inzetten mogelijk */
    readonly "herinzet": Outcome<boolean>;
    /** maximumbedrag per jaar */
    readonly "jaarmaximum_eur": Outcome<string>;
    /** minimale vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_minimum_eur": Outcome<string>;
    /** maximale vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_maximum_eur": Outcome<string>;
    /** hoger tarief als maatwerk */
    readonly "maatwerk_hoger_tarief": Outcome<boolean>;
    /** uurtarief binnen de bandbreedte */
    readonly "tarief_binnen_bandbreedte": Outcome<boolean>;
    /** betaling aan */
    readonly "betaling_aan": Outcome<"werkgever" | "jobcoachorganisatie" | "jobcoach" | "geen">;
    /** minimaal 24 uur per week */
    readonly "voldoet_24_uurseis": Outcome<boolean>;
    /** gangbare duur */
    readonly "binnen_gangbare_duur": Outcome<boolean>;
    /** gangbare loonwaarde */
    readonly "binnen_loonwaardeband_40_80": Outcome<boolean>;
    /** gangbare praktijk */
    readonly "binnen_gangbare_praktijk": Outcome<boolean>;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = never;

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
