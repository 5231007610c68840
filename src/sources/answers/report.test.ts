import { expect, it } from "vitest";
import { type AskedSource, needsAttention, reportOf, reportText } from "./report.ts";

const at = { line: 4, column: 6 };
const source = (id: string, given: Partial<AskedSource> = {}): AskedSource => ({
  id,
  path: `sources/${id}.md`,
  at,
  address: `https://example.org/${id}`,
  standing: "answers",
  message: "It answers.",
  isSlow: false,
  isReached: true,
  isReadable: true,
  found: [],
  ...given,
});
const quotation = (words: string, ...sources: string[]) => ({ words, sources, path: "claims/x.md", at });

it("tells what is not as it should be, then counts", () => {
  const report = reportOf(
    [
      source("b", { standing: "dead", message: "It answers 404.", isReadable: false }),
      source("a", { found: ["yes"], isSlow: true, message: "It answers. It took 9 seconds." }),
      source("c", {
        capture: "https://web.archive.org/web/20250226081500/https://example.org/c",
      }),
    ],
    [quotation("yes", "a"), quotation("yes", "b", "a"), quotation("no", "a", "b"), quotation("never", "a", "c")],
  );
  expect(reportText(report, "content")).toBe(
    [
      "content/sources/a.md:4:6  slow  It answers. It took 9 seconds. https://example.org/a",
      "content/sources/b.md:4:6  dead  It answers 404. https://example.org/b",
      "content/claims/x.md:4:6  UNREADABLE  “no” (a, b)",
      "content/claims/x.md:4:6  NOT FOUND  “never” (a, c)",
      "content/sources/c.md  capture  https://web.archive.org/web/20250226081500/https://example.org/c",
      "",
      "Sources (3): 2 answers, 1 dead.",
      "Quotations (4): 2 FOUND, 1 NOT FOUND, 1 UNREADABLE.",
      "Captures found for sources that name none: 1.",
    ].join("\n"),
  );
});

it.each<[string, AskedSource, boolean]>([
  ["a page that is gone", source("a", { standing: "dead" }), true],
  ["a page that has moved", source("a", { standing: "moved" }), true],
  ["words that are not there", source("a"), true],
  ["a page that cannot be read", source("a", { standing: "barred", isReadable: false }), false],
  ["words that are there", source("a", { found: ["words"] }), false],
])("%s", (_what, asked, expected) => {
  expect(needsAttention(reportOf([asked], [quotation("words", "a")]))).toBe(expected);
});

it("lets no control character through", () => {
  const report = reportOf([source("a")], [quotation("red \u001B[31m\nand a new line", "a")]);
  expect(reportText(report, "content").split("\n")[0]).toBe(
    "content/claims/x.md:4:6  NOT FOUND  “red \uFFFD[31m\uFFFDand a new line” (a)",
  );
});
