import { rule } from "../../rule.ts";
import { contentFiles } from "./content-files.ts";

/** A file that is not encoded in UTF-8. It is read as what it seems to be, so that the rest of it is checked too. */
export const encoding = rule({
  name: "encoding",
  severity: "error",
  find(manuscript, report) {
    for (const { path, encoding: fault } of contentFiles(manuscript)) {
      if (fault) report(path, { start: fault.at, end: fault.at + 1 }, { found: fault.found });
    }
  },
});
