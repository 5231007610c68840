import { type Examples, replace } from "../../test/dossiers/example.ts";

const held = (until: string) => (text: string) => text.replace(/\n---\n/, `\npublishFrom: ${until}\n---\n`);

const dayNeeded: Examples = {
  passes: {
    "a day that has come": { files: { "pages/about.md": held("2026-11-22") }, now: "2026-11-22T00:00Z" },
    "a moment that has come": {
      files: { "pages/about.md": held("2026-11-22T13:00+01:00") },
      now: "2026-11-22T12:00Z",
    },
  },
  fails: {
    "a month": {
      files: { "pages/about.md": held("2026-12") },
      findings: [
        'pages/about.md:3:14  error  day-needed  "2026-12" is no day. Write it in full, such as 2026-12-01, or with its time: 2026-12-01T06:00+01:00.',
      ],
    },
  },
};

const SECOND = `---
title: The bridge again
standfirst: What was said since.
published: 2026-12-01T06:00Z
publishFrom: 2026-12-01
authors:
  - name: Desk
---

Ada says that [Ben said so](claim:opening).
`;

const earlyPublication: Examples = {
  passes: { "published on the day": { files: { "articles/second.md": SECOND } } },
  fails: {
    "published before it may be": {
      files: { "articles/second.md": replace("published: 2026-12-01T06:00Z", "published: 2026-11-20T06:00Z")(SECOND) },
      findings: [
        "articles/second.md:4:12  error  early-publication  The article gives as the time of its publication 2026-11-20T06:00Z, and is held back until 2026-12-01. Correct published, or remove publishFrom.",
      ],
    },
  },
};

const DEE = "---\nname: Dee\nkind: person\n---\n";
const naming = (text: string) => replace("(claim:opening)", "(claim:opening), and so does [Dee](person:dee)")(text);

const shownEarly: Examples = {
  passes: {
    "a person who is held back as well": {
      files: { "articles/second.md": naming(SECOND), "people/dee.md": held("2026-12-01")(DEE) },
    },
    "a person whom a published page names too": {
      files: {
        "articles/second.md": naming(SECOND),
        "people/dee.md": DEE,
        "pages/about.md": replace("We read", "[Dee](person:dee) and we read"),
      },
      recorded: [{ files: { "people/dee.md": DEE } }],
    },
    "a person who has been published already": {
      files: { "articles/second.md": naming(SECOND), "people/dee.md": DEE },
      recorded: [{ files: { "people/dee.md": DEE } }],
    },
    "what has come": { files: { "articles/second.md": naming(SECOND), "people/dee.md": DEE }, today: "2026-12-01" },
  },
  fails: {
    "a person whom only an article names that is held back": {
      files: { "articles/second.md": naming(SECOND), "people/dee.md": DEE },
      recorded: [{}],
      findings: [
        'people/dee.md:1:1  warning  shown-early  Only what is held back names the person "dee", and it is published at once. Hold it back as well: publishFrom: 2026-12-01.',
        "people/dee.md:1:1  warning  unrecorded  This person is not in the publication record yet. Run npm run record before it is published.",
      ],
    },
  },
};

export const examples: Readonly<Record<string, Examples>> = {
  "day-needed": dayNeeded,
  "early-publication": earlyPublication,
  "shown-early": shownEarly,
};
