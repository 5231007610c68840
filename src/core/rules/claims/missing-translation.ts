import { placeOf } from "../../manuscript.ts";
import { foreignLanguageOf } from "../../quotation-language.ts";
import { rule } from "../../rule.ts";
import { quotationsOf } from "./quotations.ts";

/** Words in another language than the site's, without a translation. */
export const missingTranslation = rule({
  name: "missing-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, written, key, language, source } of quotationsOf(manuscript)) {
      if (typeof written[key] !== "string" || written["translation"] !== undefined) continue;
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
