/** Rules about bodies. */
export type BodyFacts = Record<never, never>;
