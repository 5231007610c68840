import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../site/sha256.ts";
import { checkManuscript } from "./check.ts";

/** What is wrong in a line of a body: the text before the offending part, that part, the text behind it, and the rule. */
const faults = [
  ["[words](", "claim:nothing-here", ")", "dangling-link"],
  ["[words](<", "claim:nothing-here", "> 'title')", "dangling-link"],
  ["[*a* `b` ![c](/d.png) e](", "article:nothing-here", ")", "dangling-link"],
  ["[words](", "javascript:alert(1)", ")", "unknown-scheme"],
  ["![words](", "data:image/png;base64,AA==", ")", "unknown-scheme"],
  ["<", "file:///etc/passwd", ">", "unknown-scheme"],
  ["[words](", "https://desk:secret@example.org/", ")", "broken-address"],
  ["", "https://desk:secret@example.org/", "", "broken-address"],
  ["[words](", "../claims/opening.md", ")", "relative-link"],
  ["[words](", "/claims/nothing-here/", ")", "dead-link"],
  ["[words](", "#nothing-here", ")", "dead-anchor"],
  ["[words](", "event:meeting#part", ")", "unplaced-anchor"],
  ["[words](", ")", "", "empty-link"],
  ["", "[](claim:opening)", "", "wordless-link"],
  ["[words", "](claim: opening)", "", "broken-link"],
  ["![words](", "bridge.png", ")", "image-address"],
  ["![words](", "/bridge.png", ")", "missing-image"],
  ["", "![](/d.png)", "", "image-without-text"],
  ["words", "[^note]", "", "undefined-footnote"],
  ["", "[words][name]", "", "undefined-reference"],
  ["", "<b>", "words</b>", "raw-html"],
  ["`<b>` ", "<!-- words -->", "", "raw-html"],
] as const;

const words = fc
  .array(
    fc.constantFrom(
      "we",
      "read",
      "мост",
      "جسر",
      "橋",
      "😀",
      "👩‍👧",
      "e\u0301",
      "ﬁ",
      "a\u00a0b",
      "`[x](y)`",
      "\\[z\\]",
      "&lt;",
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) => list.join(" "));

/** How a line may stand in a body: by itself, in a heading, a list, a block quotation, a table or a footnote. */
const frames = fc.constantFrom<readonly [string, string]>(
  ["", ""],
  ["## ", ""],
  ["- ", ""],
  ["1. a\n   - ", ""],
  ["> ", ""],
  ["> - ", ""],
  ["| a |\n| - |\n| ", " |"],
  ["a[^frame]\n\n[^frame]: ", ""],
);

interface Surroundings {
  readonly keys: string;
  readonly above: readonly string[];
  readonly before: string;
  readonly behind: string;
  readonly frame: readonly [string, string];
  readonly hasMark: boolean;
  readonly ending: "\n" | "\r\n";
}

const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  keys: fc.array(words, { maxLength: 30 }).map((comments) => comments.map((comment) => `# ${comment}\n`).join("")),
  above: fc.array(words, { maxLength: 6 }),
  before: words,
  behind: words,
  frame: frames,
  hasMark: fc.boolean(),
  ending: fc.constantFrom("\n", "\r\n"),
});

function findingsIn(path: keyof typeof smallestDossier, text: string) {
  const files = Object.entries({ ...smallestDossier, [path]: text }).map(([name, content]) => ({
    path: name,
    text: content,
  }));
  const manuscript = readManuscript({ files, assets: new Set(["/d.png"]) }, parseMarkdown);
  return checkManuscript(manuscript, { isPublishing: false, today: "2026-11-22", sha256 }).filter(
    ({ file }) => file === `content/${path}`,
  );
}

function textAt(file: string, line: number, column: number): string {
  return file
    .replace(/^\uFEFF/, "")
    .split("\n")
    .slice(line - 1)
    .join("\n")
    .slice(column - 1);
}

describe.each(faults)("in a body, %s%s%s", (opening, fault, closing, rule) => {
  it(`is found by ${rule} at its own place, whatever stands around it`, () => {
    fc.assert(
      fc.property(surroundings, ({ keys, above, before, behind, frame, hasMark, ending }) => {
        const line = `${frame[0]}${before} ${opening}${fault}${closing} ${behind}${frame[1]}`;
        const text = `---\ntitle: About\n${keys}---\n\n${[...above, line, ...above].join("\n\n")}\n`;
        const file = (hasMark ? "\uFEFF" : "") + text.replaceAll("\n", ending);
        const found = findingsIn("pages/about.md", file);
        expect(found.map((finding) => finding.rule)).toEqual([rule]);
        for (const finding of found)
          expect(textAt(file, finding.line, finding.column)).toMatch(new RegExp(`^${RegExp.escape(fault)}`));
      }),
      { numRuns: 25 },
    );
  });
});

describe("in the keys, a value", () => {
  it("is found at its own place, whatever stands around it", () => {
    fc.assert(
      fc.property(
        surroundings,
        fc.constantFrom('"nobody-here"', "nobody-here", "'nobody-here'"),
        ({ keys, hasMark, ending }, value) => {
          const text = smallestDossier["claims/denial.md"].replace("  by: cy\n", `${keys}  by:   ${value} # Cy\n`);
          const file = (hasMark ? "\uFEFF" : "") + text.replaceAll("\n", ending);
          const found = findingsIn("claims/denial.md", file);
          expect(found.map(({ rule }) => rule)).toEqual(["dangling-reference"]);
          for (const { line, column } of found) expect(textAt(file, line, column).startsWith(value)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
