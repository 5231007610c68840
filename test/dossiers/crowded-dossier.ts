import type { Example } from "./example.ts";
import { tellingDossier } from "./telling-dossier.ts";

const claims = ["opening", "denial", "formula", "silence"];
const passages = (count: number) =>
  Array.from({ length: count }, (_, n) => `[passage ${n}](claim:${claims[n % claims.length]})`).join(", ");
const filler = "A sentence that says little and goes on for a while. ".repeat(12);

const article = (title: string, body: string) => `---
title: ${title}
standfirst: Many passages in little text.
published: 2025-03-01T12:00Z
authors:
  - name: Bridges
---

${body}
`;

/** A word that stands in a draft alone. */
export const SECRET = "unspeakable";

/** Sentences of languages that set no blanks between words. */
export const UNSPACED = [
  "他说总统对欧洲军队没有任何问题。",
  "大統領はヨーロッパの兵士たちに問題がない。",
  "เขาไม่มีปัญหากับทหารยุโรป",
  "គាត់មិនមានបញ្ហាជាមួយទាហានទេ",
];

/**
 * The telling dossier with articles whose passages stand close, in every kind of block, with pages about the site, of many
 * sections and in other scripts, and with a draft.
 */
export const crowdedDossier: Example = {
  files: {
    ...tellingDossier.files,
    "articles/crowd.md": article("A crowd", `${passages(16)}.`),
    "articles/spread.md": article(
      "Spread",
      [
        filler,
        `## Section ${passages(1)}`,
        `${filler} ${passages(9)}`,
        `- first ${passages(2)}\n- second ${passages(1)}`,
        filler,
        `| a | b |\n| --- | --- |\n| ${passages(1)} | ${passages(1)} |`,
        `> Few words, ${passages(2)}`,
        filler,
        filler,
      ].join("\n\n"),
    ),
    "pages/about.md": "---\ntitle: About the bridges\n---\n\nWe look at bridges.\n",
    "pages/long.md": `---\ntitle: Long\n---\n\nText[^1].\n\n${["One", "Two", "Three", "Four"]
      .map((title) => `## ${title}\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n`)
      .join("\n")}\n[^1]: A note.\n`,
    "pages/quoted.md": `---\ntitle: 军队 in many writings\n---\n\n${UNSPACED.join("\n\n")}\n`,
    "pages/hidden.md": `---\ntitle: Hidden\ndraft: true\n---\n\nAn ${SECRET} word.\n`,
  },
};
