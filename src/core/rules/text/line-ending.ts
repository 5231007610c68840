import { rule } from "../../rule.ts";
import { contentFiles } from "./content-files.ts";

/** A carriage return without a line feed, the line ending of forgotten systems. One finding to a file. */
export const lineEnding = rule({
  name: "line-ending",
  severity: "error",
  find(manuscript, report) {
    for (const { path, text } of contentFiles(manuscript)) {
      const start = text.search(/\r(?!\n)/);
      if (start !== -1) report(path, { start, end: start + 1 }, {});
    }
  },
});
