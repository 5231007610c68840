import { type Examples, inTurn, replace } from "../../examples/example.ts";

const finding = (id: string) =>
  `claims/${id}.md:1:1  warning  unused-claim  No article uses the claim "${id}". Link to it where an article makes the claim: [words](claim:${id}).`;

export const examples: Examples = {
  passes: {
    "a claim that is used in a footnote, one by reference, and a draft that nothing uses": {
      files: {
        "articles/bridge.md": inTurn(
          replace("[Cy denies it](claim:denial)", "[Cy denies it][cy]"),
          replace("central: opening\n", ""),
          replace("[Ben said so](claim:opening)", "Ben said so[^1]"),
          (text) => `${text}\n[^1]: [Here](claim:opening)\n\n[cy]: claim:denial\n`,
        ),
        "claims/draft.md":
          "---\ndraft: true\nclaim: It opens.\nfinding: Perhaps.\nsaid: { by: ada, on: 2025, in: gazette }\nverdict: { attribution: fair, substance: not-checkable, on: 2025 }\nevidence: []\n---\n",
      },
    },
  },
  fails: {
    "a claim that only a page names": {
      files: {
        "articles/bridge.md": replace("[Cy denies it](claim:denial)", "Cy denies it"),
        "pages/about.md": replace("news", "[news](claim:denial)"),
      },
      findings: [finding("denial")],
    },
    "claims that only a draft uses": {
      files: { "articles/bridge.md": replace("lead: true", "draft: true") },
      findings: [finding("denial"), finding("opening")],
    },
  },
};
