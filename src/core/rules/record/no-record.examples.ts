import type { Examples } from "../../examples/example.ts";

const FOUND =
  "site.md:1:1  warning  no-record  Nothing here is in a publication record yet (3 entries). Run npm run record before you publish for the first time: from then on nothing can change unnoticed.";

export const examples: Examples = {
  passes: {
    "a dossier that is recorded": {},
  },
  fails: {
    "no record at a desk": { recorded: [], findings: [FOUND] },
    "no record where the site is published": { recorded: [], isPublishing: true, findings: [FOUND] },
  },
};
