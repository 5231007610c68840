import { OPENING_LINE } from "../../document.ts";
import { allRoutes, firstStepOf } from "../../routes/paths.ts";
import { rule } from "../../rule.ts";

/**
 * The first steps of the addresses that the site has whatever its content, and some that are kept free. A sheet or a sign
 * at the root keeps no page from its name.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...allRoutes.filter(({ kind, pattern }) => kind !== "asset" || pattern.includes("/")).map(firstStepOf),
  ...["index", "questions", "share"],
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
