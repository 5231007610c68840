import { OPENING_LINE } from "../../document.ts";
import { rule } from "../../rule.ts";

/** A file that no collection reads: what somebody wrote there would never be published. */
export const strayFile = rule({
  name: "stray-file",
  severity: "error",
  find({ strays }, report) {
    for (const { path, reason, suggestion } of strays) report(path, OPENING_LINE, { path, reason, suggestion });
  },
});
