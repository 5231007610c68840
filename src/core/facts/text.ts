/** Rules about text. */
export type TextFacts = Record<never, never>;
