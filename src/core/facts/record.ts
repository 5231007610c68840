/** Rules about record. */
export type RecordFacts = Record<never, never>;
