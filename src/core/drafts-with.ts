import { type BodyParts, partsOf } from "./body-parts.ts";
import { type AnyDraft, allDrafts, type Manuscript } from "./manuscript.ts";

/** The content files whose bodies hold at least one part of a kind, in the order of all. */
export function draftsWith(kind: keyof BodyParts, manuscript: Manuscript): readonly AnyDraft[] {
  return allDrafts(manuscript).filter(({ body }) => partsOf(body)[kind].length > 0);
}
