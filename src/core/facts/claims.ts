/** Rules about claims. */
export type ClaimFacts = Record<never, never>;
