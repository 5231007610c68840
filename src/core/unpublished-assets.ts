import { readBodyAddress } from "./body-address.ts";
import { allDrafts, type Manuscript } from "./manuscript.ts";
import { isLeftover } from "./placement.ts";
import { nodesOf } from "./typed-link.ts";

/**
 * The files of `public/` that are not published: what programs have left there, and what bodies of drafts show or link to
 * and no published body does. Other files that nothing names, such as an icon or a proof for a search engine, are.
 */
export function unpublishedAssets(manuscript: Manuscript): ReadonlySet<string> {
  const ofDrafts = new Set<string>();
  const published = new Set<string>();
  for (const { body, isDraft } of allDrafts(manuscript)) {
    const named = isDraft ? ofDrafts : published;
    for (const { url } of nodesOf(body, "image", "link", "definition")) {
      const address = readBodyAddress(url);
      if (address.kind === "path" && manuscript.assets.has(address.path)) named.add(address.path);
    }
  }
  const leftovers = new Set([...manuscript.assets].filter(isLeftover));
  return ofDrafts.difference(published).union(leftovers);
}
