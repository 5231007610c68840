import { placeOf } from "../../manuscript.ts";
import { foreignLanguageOf } from "../../quotation-language.ts";
import { rule } from "../../rule.ts";
import { valueAt } from "../../schema/read.ts";
import { quotationsOf } from "./quotations.ts";

/** Words in another language than the site's, without a translation. */
export const missingTranslation = rule({
  name: "missing-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, key, language, source } of quotationsOf(manuscript)) {
      const written = claim.document.frontmatter.value;
      if (typeof valueAt(written, [...place, key]) !== "string") continue;
      if (valueAt(written, [...place, "translation"]) !== undefined) continue;
      const foreign = foreignLanguageOf(manuscript, language, source);
      if (foreign !== undefined)
        report(claim.path, placeOf(claim.document, [...place, key]), {
          key,
          language: foreign,
          isOwn: language !== undefined,
        });
    }
  },
});
