import { placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";
import { quotationsOf } from "./quotations.ts";

/** A translation of words, or their language, where no words stand. */
export const loneTranslation = rule({
  name: "lone-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, key } of quotationsOf(manuscript)) {
      const written = claim.document.frontmatter.value;
      if (valueAt(written, [...place, key]) !== undefined) continue;
      for (const lone of ["language", "translation"] as const) {
        if (valueAt(written, [...place, lone]) === undefined) continue;
        report(claim.path, placeOf(claim.document, [...place, lone], "key"), { lone, key });
      }
    }
  },
});
