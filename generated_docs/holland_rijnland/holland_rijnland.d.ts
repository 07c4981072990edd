/** Regionale jobcoachregeling arbeidsmarktregio Holland Rijnland */
// Written by jobcoach compile from holland_rijnland 1644fa7981dfd995; changes are lost when it is written again.

declare const regulation: regulation.Regulation;

declare namespace regulation {
  /** The facts of a case. What is absent is unknown; a number may be text, a day is ISO text. */
  interface Facts {
    /** besluitdatum */
    "besluitdatum"?: string;
    /** datum van invoering van de regeling */
    "datum_invoering_regeling"?: string;
  }

  /** Facts that were read for this regulation, and do not change any more. */
  interface ReadFacts {
    readonly regulation: "holland_rijnland";
  }

  /** The outcomes. */
  interface Outcomes {
    /** datum van de evaluatie */
    readonly "evaluatiedatum": Outcome<string>;
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
