import type { Path } from "../../frontmatter.ts";
import type { EntryDraft, Manuscript } from "../../manuscript.ts";

/** Quoted words as a claim holds them: in `said`, in a hop or in a piece of evidence. */
export interface PlacedQuotation {
  readonly claim: EntryDraft<"claims">;
  /** Where the map stands that holds them. */
  readonly place: Path;
  readonly key: "words" | "quote";
  readonly language: string | undefined;
  /** The id of the source that they are from; of a hop, its first. */
  readonly source: string | undefined;
}

/** Every place of every claim where words may be quoted, also where none are. */
export function* quotationsOf({ entries }: Manuscript): Generator<PlacedQuotation> {
  for (const claim of entries.claims.values()) {
    const { said, chain, evidence } = claim.data;
    if (said) yield { claim, place: ["said"], key: "words", language: said.language, source: said.in };
    for (const [index, hop] of (chain ?? []).entries()) {
      if (hop) yield { claim, place: ["chain", index], key: "words", language: hop.language, source: hop.sources?.[0] };
    }
    for (const [index, item] of (evidence ?? []).entries()) {
      if (item) yield { claim, place: ["evidence", index], key: "quote", language: item.language, source: item.source };
    }
  }
}
