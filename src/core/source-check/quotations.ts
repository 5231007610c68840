import type { Path } from "../frontmatter.ts";
import { type Manuscript, placeOf } from "../manuscript.ts";
import type { Position } from "../position.ts";

/** Words of which the content says that they stand in a source. */
export interface Quotation {
  readonly words: string;
  /** Ids of the sources, in at least one of which the words must stand. */
  readonly sources: readonly string[];
  /** The file of the claim, relative to the content folder. */
  readonly path: string;
  readonly at: Position;
}

/** Every quotation in the claims, drafts included: of the appearance, of the hops that name sources, of the evidence. */
export function quotationsIn(manuscript: Manuscript): readonly Quotation[] {
  return [...manuscript.entries.claims.values()].flatMap(({ path, document, data }) => {
    const quotation = (words: string | undefined, sources: readonly (string | undefined)[], place: Path) => {
      const named = sources.filter((source) => source !== undefined);
      if (words === undefined || words.trim() === "" || named.length === 0) return [];
      return [{ words, sources: named, path, at: document.locate(placeOf(document, place).start) }];
    };
    return [
      ...quotation(data.said?.words, [data.said?.in], ["said", "words"]),
      ...(data.chain ?? []).flatMap((hop, index) =>
        quotation(hop?.words, hop?.sources ?? [], ["chain", index, "words"]),
      ),
      ...(data.evidence ?? []).flatMap((item, index) =>
        quotation(item?.quote, [item?.source], ["evidence", index, "quote"]),
      ),
    ];
  });
}
