/** Rules about dates. */
export type DateFacts = Record<never, never>;
