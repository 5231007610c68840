import { type Examples, replace } from "../../examples/example.ts";

const withoutClaims = {
  "site.md": replace("[the bridge](claim:opening)", "the bridge"),
  "articles/bridge.md":
    "---\ntitle: The bridge\nstandfirst: What was said.\npublished: 2025-03-01T12:00Z\nauthors:\n  - name: Desk\nsubject: gazette\n---\n\nText.\n",
};

export const examples: Examples = {
  passes: {
    "one claim that is no draft": {
      files: {
        "claims/denial.md": replace("kind: denial", "kind: denial\ndraft: true"),
        "articles/bridge.md": replace("[Cy denies it](claim:denial)", "Cy denies it"),
      },
    },
  },
  fails: {
    "no claim at all": {
      files: { ...withoutClaims, "claims/opening.md": undefined, "claims/denial.md": undefined },
      findings: [
        "site.md:1:1  error  no-claims  There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
      ],
    },
    "drafts alone": {
      files: {
        ...withoutClaims,
        "claims/opening.md": replace("kind: reported-speech", "kind: reported-speech\ndraft: true"),
        "claims/denial.md": replace("kind: denial", "kind: denial\ndraft: true"),
      },
      findings: [
        "site.md:1:1  error  no-claims  There is no claim to publish, so the site would be empty. Put the claims into the folder claims; drafts do not count.",
      ],
    },
  },
};
