import { OPENING_LINE } from "../../document.ts";
import { SITE_FILE } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** Content without its `site.md`. */
export const missingSite = rule({
  name: "missing-site",
  severity: "error",
  find({ site, strays }, report) {
    if (!site && !strays.some(({ suggestion }) => suggestion === SITE_FILE)) report(SITE_FILE, OPENING_LINE, {});
  },
});
