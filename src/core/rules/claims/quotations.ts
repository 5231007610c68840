import type { Path } from "../../frontmatter.ts";
import type { EntryDraft, Manuscript } from "../../manuscript.ts";
import { once } from "../../once.ts";
import { valueAt } from "../../schema/read.ts";
import { isRecord } from "../../schema/walk.ts";

/** Quoted words as a claim holds them: in `said`, in a hop or in a piece of evidence. */
export interface PlacedQuotation {
  readonly claim: EntryDraft<"claims">;
  /** Where the map stands that holds them. */
  readonly place: Path;
  /** That map as it is written, acceptable or not. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly key: "words" | "quote";
  readonly language: string | undefined;
  /** The id of the source that they are from; of a hop, its first. */
  readonly source: string | undefined;
}

/** Every place of every claim where words may be quoted, also where none are. */
export const quotationsOf: (manuscript: Manuscript) => readonly PlacedQuotation[] = once(({ entries }: Manuscript) =>
  [...entries.claims.values()].flatMap(quotationsIn),
);

function quotationsIn(claim: EntryDraft<"claims">): PlacedQuotation[] {
  const { said, chain, evidence } = claim.data;
  const quotations: PlacedQuotation[] = [];
  const add = (place: Path, key: PlacedQuotation["key"], language: string | undefined, source: string | undefined) => {
    const written = valueAt(claim.document.frontmatter.value, place);
    quotations.push({ claim, place, written: isRecord(written) ? written : {}, key, language, source });
  };
  if (said) add(["said"], "words", said.language, said.in);
  for (const [index, hop] of (chain ?? []).entries()) {
    if (hop) add(["chain", index], "words", hop.language, hop.sources?.[0]);
  }
  for (const [index, item] of (evidence ?? []).entries()) {
    if (item) add(["evidence", index], "quote", item.language, item.source);
  }
  return quotations;
}
