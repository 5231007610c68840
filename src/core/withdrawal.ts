import type { Article, Claim } from "./dossier.ts";

/** Whether the publisher no longer stands by an entry. */
export function isWithdrawn({ corrections }: Pick<Article | Claim, "corrections">): boolean {
  return corrections.some(({ kind }) => kind === "withdrawal");
}
