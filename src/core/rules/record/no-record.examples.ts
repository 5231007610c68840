import { type Examples, replace } from "../../examples/example.ts";

function found(severity: "error" | "warning", what = "Nothing here is in a publication record"): string {
  return `site.md:1:1  ${severity}  no-record  ${what} yet (11 entries). Run npm run record before you publish for the first time. If something has been published from here, put record.jsonl back as it was; to publish without a record, write record: none in site.md.`;
}
const EMPTY = "The publication record is empty: nothing here is in it";

export const examples: Examples = {
  passes: {
    "a dossier that is recorded": {},
    "a dossier that says that it has no record": {
      recorded: [],
      isPublishing: true,
      files: { "site.md": replace("tagline:", "record: none\ntagline:") },
    },
  },
  fails: {
    "no record at a desk": { recorded: [], findings: [found("warning")] },
    "no record where the site is published": { recorded: [], isPublishing: true, findings: [found("error")] },
    "a record without a line": {
      files: { "record.jsonl": "" },
      isPublishing: true,
      findings: [found("error", EMPTY)],
    },
    "a record of nothing but a byte order mark and a blank line": {
      files: { "record.jsonl": "\uFEFF\n" },
      findings: [
        "record.jsonl:1:1  error  record-broken  The record does not have the line endings that npm run record writes. Run npm run record to put them right, and keep other programs from rewriting the file.",
        "record.jsonl:1:1  error  record-broken  The record has a blank line. Run npm run record to put it right.",
        found("warning", EMPTY),
      ],
    },
  },
};
