import { type Examples, inTurn, replace } from "../../examples/example.ts";

const without = (status: string, sources = "") =>
  inTurn(replace("status: on-record\n", `status: ${status}\n`), replace("    sources:\n      - minutes\n", sources));

export const examples: Examples = {
  passes: {
    "a hop that only the next one asserts": { files: { "claims/opening.md": without("asserted") } },
    "a hop that is denied": { files: { "claims/opening.md": without("denied", "    sources: []\n") } },
    "a hop that nothing shows": { files: { "claims/opening.md": without("unsupported") } },
  },
  fails: {
    "a hop on record without a source": {
      files: { "claims/opening.md": without("on-record") },
      findings: [
        'claims/opening.md:10:5  error  unsourced-hop  The hop of "ben" is on-record and has no source. Name one in sources, or correct status.',
      ],
    },
    "a reported hop with an empty list of sources": {
      files: { "claims/opening.md": without("reported", "    sources: []\n") },
      findings: [
        'claims/opening.md:14:14  error  unsourced-hop  The hop of "ben" is reported and has no source. Name one in sources, or correct status.',
      ],
    },
  },
};
