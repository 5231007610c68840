import type { Path } from "../../frontmatter.ts";
import type { EntryDraft, Manuscript } from "../../manuscript.ts";

type ClaimDraft = EntryDraft<"claims">;

/** A hop of a chain with the claim that holds it and its place among the keys. */
export interface PlacedHop {
  readonly claim: ClaimDraft;
  readonly hop: NonNullable<ClaimDraft["data"]["chain"]>[number];
  readonly index: number;
  readonly place: Path;
}

/** Every hop of every claim of which something could be read. */
export function* hopsOf({ entries }: Manuscript): Generator<PlacedHop> {
  for (const claim of entries.claims.values()) {
    for (const [index, hop] of (claim.data.chain ?? []).entries()) {
      if (hop) yield { claim, hop, index, place: ["chain", index] };
    }
  }
}
