import { byDate } from "../dossier/dates.ts";
import type { Article, Claim, Dossier } from "../dossier/dossier.ts";
import { correctionAnchor } from "../routes/addresses.ts";
import type { CorrectedCollection } from "./fingerprint.ts";

type Correction = Claim["corrections"][number];

/** A correction and the entry that it concerns. */
export interface PublishedCorrection extends Correction {
  readonly collection: CorrectedCollection;
  /** The id of the entry. */
  readonly id: string;
  /** The article's title, or the claim's sentence. */
  readonly title: string;
  /** Its place among the corrections of its entry, oldest first, from 1. It never changes. */
  readonly number: number;
  /** Its address on the page of its entry: `correction-2`. */
  readonly anchor: string;
}

/** Every correction of articles and claims, newest first; of one day, the later in an entry first, then by entry. */
export function correctionsOf({
  articles,
  claims,
}: Pick<Dossier, "articles" | "claims">): readonly PublishedCorrection[] {
  return [
    ...[...articles.values()].flatMap((article) => correctionsOfEntry("articles", article)),
    ...[...claims.values()].flatMap((claim) => correctionsOfEntry("claims", claim)),
  ].sort((one, other) => byDate(other.on, one.on) || other.number - one.number);
}

/** The corrections of one entry, newest first. */
export function correctionsOfEntry(
  ...[collection, entry]: ["articles", Article] | ["claims", Claim]
): readonly PublishedCorrection[] {
  const { id, corrections } = entry;
  const title = collection === "articles" ? entry.title : entry.claim;
  return corrections
    .map((correction, index) => ({
      ...correction,
      collection,
      id,
      title,
      number: index + 1,
      anchor: correctionAnchor(index + 1),
    }))
    .reverse();
}

/** What a correction is called before its date: "Correction", "Update"; a withdrawal is "Withdrawn". */
export function correctionName(kind: Correction["kind"], say: Dossier["say"]): string {
  return say(`correction.${kind}`);
}

/** Whether the publisher no longer stands by an entry. */
export function isWithdrawn({ corrections }: Pick<Article | Claim, "corrections">): boolean {
  return corrections.some(({ kind }) => kind === "withdrawal");
}
