import { type Examples, inTurn, replace } from "../../examples/example.ts";

export const examples: Examples = {
  passes: {
    "every key that names an entry": {
      files: {
        "claims/opening.md": inTurn(
          replace("  - by: ben\n", "  - by: cy\n    to: ada\n    instead: ben\n"),
          replace("status: on-record", "status: misattributed"),
        ),
        "timeline/meeting.md": replace("people:\n", "claims: [opening, denial]\npeople:\n"),
        "sources/gazette.md": replace("kind: ", "copyOf: minutes\nkind: "),
      },
    },
  },
  fails: {
    "an id with a slip of the pen": {
      files: { "claims/opening.md": replace("  - source: minutes\n", "  - source: minuets\n") },
      findings: [
        'claims/opening.md:21:13  error  dangling-reference  There is no source "minuets". Did you mean "minutes"?',
      ],
    },
    "ids in every kind of entry that names another": {
      files: {
        "articles/bridge.md": inTurn(
          replace("subject: gazette", "subject: nowhere-else"),
          replace("central: opening", "central: ben"),
        ),
        "claims/denial.md": replace("  - claim: opening\n", "  - claim: nothing-like-it\n"),
        "timeline/meeting.md": replace("  - ben\n", "  - ben\n  - the-mayor\n"),
      },
      findings: [
        'articles/bridge.md:7:10  error  dangling-reference  There is no source "nowhere-else". Create content/sources/nowhere-else.md, or name another.',
        'articles/bridge.md:9:10  error  dangling-reference  There is no claim "ben". "ben" is a person; name a claim here.',
        'claims/denial.md:17:12  error  dangling-reference  There is no claim "nothing-like-it". Create content/claims/nothing-like-it.md, or name another.',
        'timeline/meeting.md:6:5  error  dangling-reference  There is no person "the-mayor". Create content/people/the-mayor.md, or name another.',
      ],
    },
    "a reference beside a mistake of another kind": {
      files: { "claims/denial.md": replace("  by: cy\n  on: 2025-02-21\n", "  by: cyril\n  on: 2025-02-30\n") },
      findings: [
        'claims/denial.md:6:7  error  dangling-reference  There is no person "cyril". Create content/people/cyril.md, or name another.',
        'claims/denial.md:7:7  error  invalid-date  "2025-02-30" is not in the calendar. Correct the day or the month.',
      ],
    },
  },
};
