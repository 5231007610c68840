import { OPENING_LINE } from "../../document.ts";
import { SITE_FILE } from "../../manuscript.ts";
import { rule } from "../../rule.ts";

/** Content of which no claim would be published, as after a folder was renamed: an empty site must not replace a full one. */
export const noClaims = rule({
  name: "no-claims",
  severity: "error",
  find({ entries }, report) {
    if ([...entries.claims.values()].every(({ isDraft }) => isDraft)) report(SITE_FILE, OPENING_LINE, {});
  },
});
