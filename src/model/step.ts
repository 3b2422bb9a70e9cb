// A step of reading or comparing, and a rule: values with an address, examples and a source.
// Does not run anything; read/steps.ts and compare/steps.ts hold the ordered lists.

/** Words in which a rule fires and near-miss words in which it must not; both run as tests and print as docs/rules.md. */
export interface RuleExample {
  fires: string;
  not: string;
}

export interface Rule {
  /** Address: `read.quotations.direct-before-cue`. */
  id: string;
  /** What it finds, in a reader's words; one sentence. */
  finds: string;
  examples: RuleExample;
  /** Paper, style guide, or corpus and count behind it. */
  source: string;
}

export interface Step<Context, Key extends string = string> {
  id: string;
  needs: readonly Key[];
  makes: readonly Key[];
  run(context: Context): void;
}
