import { OPENING_LINE } from "../../document.ts";
import { rule } from "../../rule.ts";

/** A file that cannot be read, or that must not be: a link out of the content folder, or megabytes. */
export const unreadableFile = rule({
  name: "unreadable-file",
  severity: "error",
  find({ unreadable }, report) {
    for (const { path, reason } of unreadable) report(path, OPENING_LINE, { reason });
  },
});
