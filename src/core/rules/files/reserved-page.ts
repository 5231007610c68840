import { OPENING_LINE } from "../../document.ts";
import { rule } from "../../rule.ts";

/** The first steps of the addresses that the site has whatever its content, and of what stands beside them. */
const RESERVED: ReadonlySet<string> = new Set([
  "404",
  "articles",
  "assets",
  "claims",
  "corrections",
  "data",
  "embed",
  "feed",
  "images",
  "index",
  "pagefind",
  "people",
  "positions",
  "questions",
  "record",
  "robots",
  "search",
  "share",
  "sitemap",
  "sitemap-index",
  "sources",
  "timeline",
]);

/** A page whose address the site needs for something else. */
export const reservedPage = rule({
  name: "reserved-page",
  severity: "error",
  find({ entries }, report) {
    for (const { id, path } of entries.pages.values()) {
      if (RESERVED.has(id.toLowerCase())) report(path, OPENING_LINE, { id: id.toLowerCase() });
    }
  },
});
