import { rowsOf } from "./line.ts";

/** What comes of holding a published copy of the record against this one. */
export type PublishedComparison =
  | { readonly outcome: "prefix"; readonly published: number; readonly added: number }
  /** The copy is empty or is not a record at all, such as a page that says that nothing was found. */
  | { readonly outcome: "no-record" }
  /** The first line (from 1) that is not the same, as published and as it is here; undefined where it is missing here. */
  | {
      readonly outcome: "differs";
      readonly number: number;
      readonly published: string;
      readonly here: string | undefined;
    };

/**
 * Whether a published record is the beginning of this one, to the byte. It is what the chain of hashes cannot show by
 * itself: whoever alters a line and makes all later hashes anew has a chain that holds, but no longer the one that others
 * have seen. The copy must end with a whole line.
 */
export function comparePublished(published: string, here: string): PublishedComparison {
  if (!/^\uFEFF?\{"seq":/.test(published)) return { outcome: "no-record" };
  const theirs = rowsOf(published);
  const ours = rowsOf(here);
  if (published.endsWith("\n") && here.startsWith(published))
    return { outcome: "prefix", published: theirs.length, added: ours.length - theirs.length };
  const found = theirs.findIndex((line, index) => line !== ours[index]);
  const index = found === -1 ? theirs.length - 1 : found;
  return { outcome: "differs", number: index + 1, published: theirs[index] ?? "", here: ours[index] };
}
