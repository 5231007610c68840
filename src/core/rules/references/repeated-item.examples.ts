import { type Examples, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "a source with two quotations, and two relations to one claim": {
      files: {
        "claims/opening.md": replace(
          "    quote: It opens in May\nrelations: []\n",
          "    quote: It opens in May\n  - source: minutes\n    bearing: supports\n    quote: in May, then\nrelations: [{ claim: denial, as: answers }, { claim: denial, as: narrows }]\n",
        ),
        "claims/denial.md": replace("on: 2025-02-21", "on: 2025-02-20"),
      },
    },
  },
  fails: {
    "an event that names a person and a source twice": {
      files: {
        "timeline/meeting.md": replace(
          "  - ben\nsources:\n  - minutes\n",
          "  - ben\n  - ada\n  - ben\nsources: [minutes, minutes]\n",
        ),
      },
      findings: [
        'timeline/meeting.md:7:5  error  repeated-item  "ben" stands in "people" twice (it is number 1 too). Remove one.',
        'timeline/meeting.md:8:20  error  repeated-item  "minutes" stands in "sources" twice (it is number 1 too). Remove one.',
      ],
    },
    "a hop that names a source twice": {
      files: {
        "claims/opening.md": replace("      - minutes\n", "      - minutes\n      - gazette\n      - minutes\n"),
      },
      findings: [
        'claims/opening.md:17:9  error  repeated-item  "minutes" stands in "sources" twice (it is number 1 too). Remove one.',
      ],
    },
    "a relation and a piece of evidence twice, the keys in another order": {
      files: {
        "claims/denial.md": replace(
          "    bearing: context\nrelations:\n  - claim: opening\n    as: contradicts\n",
          "    bearing: context\n  - { bearing: context, source: gazette }\nrelations:\n  - claim: opening\n    as: contradicts\n  - as: contradicts\n    claim: opening\n",
        ),
      },
      findings: [
        'claims/denial.md:16:5  error  repeated-item  The same item stands in "evidence" twice (it is number 1 too). Remove one.',
        'claims/denial.md:20:5  error  repeated-item  The same item stands in "relations" twice (it is number 1 too). Remove one.',
      ],
    },
  },
};
