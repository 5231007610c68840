import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Example, filesOf, inTurn, nowOf, replace } from "../../test/dossiers/example.ts";
import { fullestDossier } from "../../test/dossiers/fullest-dossier.ts";
import type { ContentFile } from "../dossier/manuscript.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../site/sha256.ts";
import { editsOf, mendedFiles, mendedLines } from "./fix.ts";
import { mendingReport } from "./reports.ts";

function mended(files: readonly ContentFile[]): readonly ContentFile[] {
  return mendedFiles(files, (current) =>
    editsOf(readManuscript({ files: current, assets: new Set(["/bridge.png"]), now: nowOf({}) }, parseMarkdown), {
      isPublishing: false,
      today: "2026-11-22",
      sha256,
    }),
  );
}

/** What has changed in an example: each line as it was and as it is. */
function changesIn(files: Example["files"]): readonly string[] {
  const before = filesOf(files ? { files } : {});
  const after = mended(before);
  return before.flatMap(({ path, text }, index) =>
    mendedLines(text, after[index]?.text ?? "").map(
      ({ line, before: was, after: is }) => `${path}:${line} ${was.join("|")} → ${is.join("|")}`,
    ),
  );
}

const finding = (text: string) => ({ "claims/denial.md": replace("finding: Nothing shows it.", `finding: ${text}`) });
const name = (text: string) => ({ "people/cy.md": replace("name: Cy", text) });

describe("what has one right answer", () => {
  it.each<[string, Example["files"], string]>([
    ["a colon", finding("Cy: no"), "claims/denial.md:4 finding: Cy: no → finding: 'Cy: no'"],
    ["an apostrophe", finding("It's so: no"), "claims/denial.md:4 finding: It's so: no → finding: 'It''s so: no'"],
    ["a colon at the end", finding("Cy says:"), "claims/denial.md:4 finding: Cy says: → finding: 'Cy says:'"],
    ["quoted words", finding('"No" is it'), `claims/denial.md:4 finding: "No" is it → finding: '"No" is it'`],
    ["brackets", finding("[Video]"), "claims/denial.md:4 finding: [Video] → finding: '[Video]'"],
    ["brackets before", finding("[Video] no"), "claims/denial.md:4 finding: [Video] no → finding: '[Video] no'"],
    ["a sign", finding("@cy says no"), "claims/denial.md:4 finding: @cy says no → finding: '@cy says no'"],
    ["a dash", finding("- no"), "claims/denial.md:4 finding: - no → finding: '- no'"],
    ["no blank", name("name:Cy"), "people/cy.md:2 name:Cy → name: Cy"],
    ["another blank", name("name:\u00A0Cy"), "people/cy.md:2 name:\u00A0Cy → name: Cy"],
    ["a letter in parts", name("name: Zoe\u0308"), "people/cy.md:2 name: Zoe\u0308 → name: Zo\u00EB"],
    ["what nobody sees", name("name: C\u200By\u200B"), "people/cy.md:2 name: C\u200By\u200B → name: Cy"],
    ["a code for it", name('name: "C\\u202Ey"'), 'people/cy.md:2 name: "C\\u202Ey" → name: "Cy"'],
    ["yes", name("name: Cy\ndraft: No"), "people/cy.md:3 draft: No → draft: false"],
    ["true in quotation marks", name("name: Cy\ndraft: 'false'"), "people/cy.md:3 draft: 'false' → draft: false"],
    [
      "true for on",
      { "claims/denial.md": replace("  on: 2025-02-21", "  true: 2025-02-21") },
      "claims/denial.md:7   true: 2025-02-21 →   on: 2025-02-21",
    ],
    [
      "a blank behind an id",
      { "claims/denial.md": replace("  by: cy", "  by: cy\u00A0") },
      "claims/denial.md:6   by: cy\u00A0 →   by: cy",
    ],
    [
      "a blank in a word of a list",
      { "claims/denial.md": replace("kind: denial", "kind: ' denial'") },
      "claims/denial.md:3 kind: ' denial' → kind: 'denial'",
    ],
    [
      "a date with seconds",
      { "articles/bridge.md": replace("12:00Z", "12:00:30Z") },
      "articles/bridge.md:4 published: 2025-03-01T12:00:30Z → published: 2025-03-01T12:00Z",
    ],
    [
      "copied words",
      { "sources/gazette.md": replace("/bridge\n", "/bridge#:~:text=It%20opens\n") },
      "sources/gazette.md:4 url: https://gazette.example/bridge#:~:text=It%20opens → url: https://gazette.example/bridge",
    ],
    [
      "the slash of a page",
      { "pages/about.md": replace("We read", "[We](/claims?a#b) read") },
      "pages/about.md:5 [We](/claims?a#b) read news. → [We](/claims/?a#b) read news.",
    ],
    ["blank lines above", { "people/cy.md": (text) => `\n\n${text}` }, "people/cy.md:1 | → "],
    [
      "an item with a colon",
      { "articles/bridge.md": replace("central:", "findings:\n  - Cy: no\ncentral:") },
      "articles/bridge.md:10   - Cy: no →   - 'Cy: no'",
    ],
    [
      "several, one behind the other",
      {
        "claims/denial.md": inTurn(
          replace("Nothing shows it.", "Cy: no"),
          replace("bearing: context", "bearing: ' context'"),
        ),
      },
      "claims/denial.md:4 finding: Cy: no → finding: 'Cy: no' & claims/denial.md:15     bearing: ' context' →     bearing: 'context'",
    ],
  ])("is mended: %s", (_, files, expected) => {
    expect(changesIn(files).join(" & ")).toBe(expected);
  });

  it("is mended in drafts as elsewhere, with the line endings and the mark at the beginning as they are", () => {
    const odd = (text: string) =>
      `\uFEFF${text.replace("name: Cy", "name: Cy: no\ndraft: true").replaceAll("\n", "\r\n")}`;
    const files = filesOf({ files: { "people/cy.md": odd } });
    const text = mended(files).find(({ path }) => path === "people/cy.md")?.text;
    expect(text).toBe("\uFEFF---\r\nname: 'Cy: no'\r\ndraft: true\r\nkind: person\r\n---\r\n");
  });

  it("is mended where lines end with carriage returns", () => {
    const files = filesOf({ files: { "people/cy.md": (text) => text.replaceAll("\n", "\r") } });
    expect(mended(files)).toEqual(filesOf({}));
  });
});

it.each<[string, Example["files"]]>([
  ["nothing", {}],
  ["a remark that may be none", finding("Cy: no # 1")],
  ["keys that may belong there", { "claims/denial.md": replace("said:\n  by: cy", "said: by: cy") }],
  ["a text over several lines", finding("Cy: no\n  and never")],
  ["quotation marks around and within", finding('"Cy says "no" again"')],
  ["a date of two meanings", { "claims/denial.md": replace("on: 2025-02-21", "on: 21.02.2025") }],
  ["a word that is nearly right", { "claims/denial.md": replace("kind: denial", "kind: denail") }],
  ["a character that was broken", name("name: C\uFFFDy")],
  ["two versions", { "people/cy.md": replace("name: Cy", "<<<<<<< a\nname: Cy: no\n=======\nname: Cy\n>>>>>>> b") }],
])("leaves to an editor: %s", (_, files) => {
  expect(changesIn(files)).toEqual([]);
});

it("leaves files alone that are not UTF-8", () => {
  const files = filesOf({ files: name("name: Cy: no") }).map((file) =>
    file.path === "people/cy.md" ? { ...file, encoding: { found: "unknown" as const, at: 3 } } : file,
  );
  expect(mended(files)).toEqual(files);
});

/** What goes wrong in files, put at any place. */
const slips = fc.constantFrom(
  ": ",
  "\u00A0",
  "\u200B",
  "\r",
  "\r\n",
  "e\u0308",
  "'",
  '"',
  "[",
  "]",
  " #",
  "- ",
  "@",
  "true: x\n",
  "\n",
  "---\n",
  "#:~:text=a",
  "\t",
  "\\u202E",
  "&#x202E;",
  "%",
  "",
);
const paths = Object.keys(fullestDossier);

it("mends once what it mends twice, touches no other file, and never throws", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), slips, fc.nat(3)), { maxLength: 5 }),
      (path, changes) => {
        const files = paths.map((name) => ({ path: name, text: fullestDossier[name] ?? "" }));
        const spoilt = files.map((file) =>
          file.path === path ? { path, text: changes.reduce(spoil, file.text) } : file,
        );
        const once = mended(spoilt);
        expect(mended(once)).toEqual(once);
        expect(once.filter((file) => file.path !== path)).toEqual(files.filter((file) => file.path !== path));
      },
    ),
    { numRuns: 60 },
  );
});

function spoil(text: string, [where, slip, removed]: readonly [number, string, number]): string {
  const at = Math.floor(where * text.length);
  return text.slice(0, at) + slip + text.slice(at + removed);
}

it("says what it did line by line, with what nobody sees written out", () => {
  const lines = mendedLines("a\nname: Zoe\u0308\nby: cy\u00A0\n", "a\nname: Zo\u00EB\nby: cy\n");
  const [first, second] = lines;
  expect(
    mendingReport([{ file: "content/people/cy.md", lines: [first, second].filter((line) => line !== undefined) }]),
  ).toBe(
    `content/people/cy.md:2
    - name: Zoe\u0308
    + name: Zo\u00EB  (its letters in one piece)
content/people/cy.md:3
    - by: cy<U+00A0>
    + by: cy
2 places mended in 1 file.
`,
  );
  expect(mendingReport([])).toBe("Nothing to mend by itself.\n");
});
