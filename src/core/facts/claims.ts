import type { HopStatus, Substance } from "../schema/vocabulary.ts";

/** Rules about the parts of a claim: its chain, its evidence and the words that it quotes. */
export interface ClaimFacts {
  "missing-instead": { readonly by: string | undefined };
  "needless-instead": { readonly status: HopStatus };
  "same-instead": { readonly by: string };
  "unsourced-hop": { readonly by: string | undefined; readonly status: HopStatus };
  "chain-repeats-said": { readonly by: string };
  "told-oneself": { readonly by: string };
  "repeated-speaker": { readonly by: string };
  "missing-evidence": { readonly substance: Substance };
  "missing-translation": { readonly key: string; readonly language: string; readonly isOwn: boolean };
  "lone-translation": { readonly lone: "language" | "translation"; readonly key: string };
}
