/** Uitvoeringsregels jobcoaching - gemeente Staphorst */
// Written by jobcoach compile from staphorst 7662be09e3586fec; changes are lost when it is written again.

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
    /** vervolgaanvraag */
    "vervolgaanvraag"?: boolean;
    /** voorgeschreven formulier gebruikt */
    "formulier_gebruikt"?: boolean;
    /** aanvraag vermeldt partijen en dienstverband */
    "aanvraag_vermeldt_partijen_en_dienstverband"?: boolean;
    /** aanvraag vermeldt de werkzaamheden */
    "aanvraag_vermeldt_werkzaamheden"?: boolean;
    /** aanvraag vermeldt de knelpunten */
    "aanvraag_vermeldt_knelpunten"?: boolean;
    /** aanvraag vermeldt de coachingsdoelen */
    "aanvraag_vermeldt_coachingsdoelen"?: boolean;
    /** aanvraag vermeldt de aanpak */
    "aanvraag_vermeldt_aanpak"?: boolean;
    /** aanvraag vermeldt de benodigde tijd */
    "aanvraag_vermeldt_tijd"?: boolean;
    /** coachingsplan vermeldt partijen en dienstverband */
    "coachingsplan_vermeldt_partijen_en_dienstverband"?: boolean;
    /** coachingsplan vermeldt de werkzaamheden */
    "coachingsplan_vermeldt_werkzaamheden"?: boolean;
    /** coachingsplan vermeldt de knelpunten */
    "coachingsplan_vermeldt_knelpunten"?: boolean;
    /** coachingsplan vermeldt de coachingsdoelen */
    "coachingsplan_vermeldt_coachingsdoelen"?: boolean;
    /** offerte vermeldt de aanpak */
    "offerte_vermeldt_aanpak"?: boolean;
    /** offerte vermeldt de benodigde tijd */
    "offerte_vermeldt_tijd"?: boolean;
    /** in het cliëntenbestand van de gemeente */
    "in_clientenbestand"?: boolean;
    /** gemeente verantwoordelijk voor de re-integratie */
    "onder_reintegratieverantwoordelijkheid"?: boolean;
    /** maatwerk voor een andere cliënt */
    "maatwerk_client_besloten"?: boolean;
    /** verhuisd naar deze gemeente */
    "verhuisd_naar_gemeente"?: boolean;
    /** verhuisd naar een andere gemeente */
    "verhuisd_uit_gemeente"?: boolean;
    /** afspraken van voor de verhuizing lopen nog */
    "afspraken_oude_gemeente_lopen"?: boolean;
    /** al beslist toen de voorwaarden ingingen */
    "al_beschikt_bij_ingang"?: boolean;
    /** concreet vooruitzicht */
    "concreet_vooruitzicht"?: boolean;
    /** dienstverband na stage vanuit vso of pro */
    "dienstverband_uit_stage_vso_pro"?: boolean;
    /** bevestigd dat binnen een jaar wordt voldaan */
    "bevestiging_binnen_een_jaar"?: boolean;
    /** doelgroep Banenafspraak */
    "doelgroep_banenafspraak"?: boolean;
    /** ontvangt bijstand */
    "ontvangt_bijstand"?: boolean;
    /** geboorteland */
    "geboorteland"?: string;
    /** begeleiding noodzakelijk */
    "noodzaak_vastgesteld"?: boolean;
    /** blijvende begeleiding nodig */
    "structurele_begeleiding_nodig"?: boolean;
    /** loonwaarde */
    "loonwaarde_percentage"?: number | bigint | string;
    /** juiste plek en groeimogelijkheden */
    "juiste_plek_bevestigd"?: boolean;
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
    /** uitzendbeding */
    "uitzendbeding"?: boolean;
    /** intentie van een dienstverband */
    "intentie_dienstverband"?: boolean;
    /** intentie staat op papier */
    "intentie_schriftelijk"?: boolean;
    /** dienstverband sluit aan op de proefplaatsing */
    "intentie_direct_aansluitend"?: boolean;
    /** eerste dag van het contract */
    "startdatum_dienstverband"?: string;
    /** eerste dag van de proefplaatsing */
    "startdatum_proefplaatsing"?: string;
    /** noodzaak ontstaan tijdens het dienstverband */
    "lopende_dienstbetrekking"?: boolean;
    /** nieuw dienstverband */
    "nieuwe_dienstbetrekking"?: boolean;
    /** plaatsing bij een particulier bedrijf */
    "particulier_bedrijf"?: boolean;
    /** afwijking van de eisen aan het dienstverband */
    "afwijking_dienstbetrekking_besloten"?: boolean;
    /** jobcoach vrijgesteld van ander werk */
    "jobcoach_vrijgesteld"?: boolean;
    /** jobcoach is een leidinggevende */
    "jobcoach_leidinggevende"?: boolean;
    /** hbo werk- en denkniveau */
    "jobcoach_hbo_niveau"?: boolean;
    /** jobcoachopleiding */
    "jobcoach_opleiding"?: boolean;
    /** relevante ervaring */
    "jobcoach_relevante_ervaring"?: boolean;
    /** HARRIE-certificaat of iets vergelijkbaars overgelegd */
    "harrie_of_vergelijkbaar_overgelegd"?: boolean;
    /** gecertificeerd als jobcoach */
    "jobcoachcertificering"?: boolean;
    /** achtervang bij ziekte of verlof */
    "jobcoach_achtervang"?: boolean;
    /** overige kwaliteitseisen */
    "overige_kwaliteitseisen_voldaan"?: boolean;
    /** maatwerkafspraak over de eisen aan de jobcoach */
    "maatwerkafspraak_jobcoacheisen"?: boolean;
    /** afspraken over de interne jobcoach op papier */
    "schriftelijke_afspraak_intern"?: boolean;
    /** verwachte begeleidingsuren per jaar */
    "verwachte_begeleidingsuren_per_jaar"?: number | bigint | string;
    /** vastgesteld regime */
    "vastgesteld_regime"?: "licht" | "midden" | "zwaar";
    /** begeleidingsjaar */
    "begeleidingsjaar"?: number | bigint | string;
    /** maanden in het begeleidingsjaar */
    "maanden_in_begeleidingsjaar"?: number | bigint | string;
    /** eerste dag van de jobcoaching */
    "startdatum_jobcoaching"?: string;
    /** eerste dag van de gevraagde periode */
    "startdatum_gevraagde_periode"?: string;
    /** einde van de vorige periode */
    "einddatum_vorige_jobcoachperiode"?: string;
    /** kwartaal voorbij */
    "kwartaal_verstreken"?: boolean;
    /** urendeclaratie ingediend */
    "urendeclaratie_ingediend"?: boolean;
    /** gedeclareerde uren */
    "gedeclareerde_uren"?: number | bigint | string;
    /** uren die niet worden vergoed */
    "niet_vergoedbare_uren"?: number | bigint | string;
    /** in dit jaar al vergoed bedrag */
    "reeds_vergoed_bedrag_jaar"?: number | bigint | string;
    /** uurtarief */
    "uurtarief"?: number | bigint | string;
    /** datum van de uren */
    "peildatum_vergoeding"?: string;
    /** indexering van het externe uurtarief */
    "indexfactor_uwv_tarief"?: number | bigint | string;
    /** indexering van de normbedragen */
    "indexfactor_normbedragen"?: number | bigint | string;
    /** aanvraag zo spoedig mogelijk */
    "aanvraag_zo_spoedig_mogelijk"?: boolean;
    /** te late aanvraag aanvaard */
    "te_late_aanvraag_aanvaard"?: boolean;
    /** coachingsplan smart */
    "coachingsplan_smart"?: boolean;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "staphorst";
  }

  /** The outcomes. */
  interface Outcomes {
    /** regeling van toepassing */
    readonly "regeling_van_toepassing": Outcome<boolean>;
    /** verantwoordelijke gemeente */
    readonly "verantwoordelijke_gemeente": Outcome<"deze" | "andere">;
    /** besluit */
    readonly "besluit": Outcome<"niet_van_toepassing" | "geen_geldige_aanvraag" | "afwijzen" | "aanvulling_nodig" | "onbepaald" | "beoordeling_nodig" | "toekennen">;
    /** aanvraag volledig */
    readonly "aanvraag_volledig": Outcome<boolean>;
    /** offerte volledig */
    readonly "offerte_volledig": Outcome<boolean>;
    /** aanvraag op tijd */
    readonly "aanvraag_tijdig": Outcome<boolean>;
    /** uiterste dag voor de aanvraag */
    readonly "uiterste_aanvraagdatum": Outcome<string>;
    /** uiterste dag voor het besluit */
    readonly "uiterste_beslisdatum": Outcome<string>;
    /** behoort tot de doelgroep */
    readonly "behoort_tot_doelgroep": Outcome<boolean>;
    /** dienstverband voldoet */
    readonly "dienstverband_voldoet": Outcome<boolean>;
    /** begeleider voldoet */
    readonly "begeleider_voldoet": Outcome<boolean>;
    /** afweging van de juiste plek nodig */
    readonly "afweging_juiste_plek_vereist": Outcome<boolean>;
    /** onderzoek naar beschut werk */
    readonly "onderzoek_beschut_werk": Outcome<boolean>;
    /** juridische kwalificatie */
    readonly "kwalificatie": Outcome<"extern" | "intern" | "werkbegeleiding">;
    /** toegekend regime */
    readonly "regime_toegekend": Outcome<"licht" | "midden" | "zwaar">;
    /** te vergoeden uren */
    readonly "vergoede_uren": Outcome<string>;
    /** laatste dag van de driejaarstermijn */
    readonly "max_einddatum_jobcoaching": Outcome<string>;
    /** einde van de toekenning */
    readonly "einddatum_toekenning": Outcome<string>;
    /** maximale vergoeding per uur */
    readonly "max_uurvergoeding_eur": Outcome<string>;
    /** vergoeding */
    readonly "vergoeding_eur": Outcome<string>;
    /** vergoeding per jaar */
    readonly "jaarvergoeding_eur": Outcome<string>;
    /** vergoeding per kwartaal */
    readonly "kwartaalvergoeding_eur": Outcome<string>;
    /** maximumbedrag per jaar */
    readonly "jaarmaximum_eur": Outcome<string>;
    /** normbedrag per jaar */
    readonly "normbedrag_eur": Outcome<string>;
    /** vergoeding bij proefplaatsing */
    readonly "proefplaatsingsvergoeding_eur": Outcome<string>;
    /** betaling aan */
    readonly "betaling_aan": Outcome<"werkgever" | "jobcoachorganisatie" | "jobcoach" | "geen">;
    /** betaalmoment */
    readonly "betaalmoment": Outcome<"na_elk_halfjaar" | "per_kwartaal_achteraf">;
    /** nu betalen */
    readonly "betaling_nu": Outcome<boolean>;
  }

  type FactName = keyof Facts;
  type OutcomeName = keyof Outcomes;
  type ReadingId = "S-L02" | "S-L10" | "S-L11" | "S-L14" | "S-L15" | "S-L19" | "S-L32" | "S-L33" | "S-L35" | "S-L41" | "S-L44" | "S-L53" | "S-L57" | "S-L58" | "S-L59";

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
