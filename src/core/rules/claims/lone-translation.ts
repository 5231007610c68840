import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { quotationsOf } from "./quotations.ts";

/** A translation of words, or their language, where no words stand. */
export const loneTranslation = rule({
  name: "lone-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, written, key } of quotationsOf(manuscript)) {
      if (written[key] !== undefined) continue;
      for (const lone of ["language", "translation"] as const) {
        if (written[lone] === undefined) continue;
        report(claim.path, placeOf(claim.document, [...place, lone], "key"), { lone, key });
      }
    }
  },
});
