import fc from "fast-check";
import { expect, it } from "vitest";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { isIdentifier } from "../dossier/collections.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { sha256 } from "../site/sha256.ts";
import { checkManuscript } from "./check.ts";

/** A line of a person's keys that is wrong: the text before the offending part, that part, the text behind it, and the rule. */
const faults = fc.constantFrom<readonly [string, string, string, string]>(
  ["", "agee", ": x", "unknown-key"],
  ["", '"agee"', ": x", "unknown-key"],
  ["sameAs: ", "javascript:alert(1)", "  # a remark", "invalid-address"],
  ["sameAs: ", '"https://a b.example"', "", "invalid-address"],
  ["roles: [{ title: 😀, from: ", "2025-02-30", " }]", "invalid-date"],
  ["roles:\n  - title: é\n    from: ", "2025-02-30", "", "invalid-date"],
  ["roles:\n- title: é\n  to: '2024'\n  from: ", "'2025-13'", "", "invalid-date"],
  ["roles:\n  - ", "titel", ": x", "unknown-key"],
  ['nativeName: { text: "😀, é", language: ', "english", " }", "invalid-language"],
  ["nativeName:\n    text: >-\n      مرحبا\n      #1\n    language: ", "english", "", "invalid-language"],
  ["draft: ", "yes", "", "wrong-type"],
  ["sameAs: ", "[https://a.example]", "", "wrong-type"],
  ["roles:\n  - title: a ", "#", "1", "cut-text"],
  ["roles:\n  - title: a", "\u202E", "b", "bad-character"],
  ["roles:\n  - title: 'é 😀 a", "\u200B", "b'", "bad-character"],
  ['roles:\n  - title: "😀 ', "\\u202E", 'b"', "escaped-character"],
  ["sameAs: ", "@a", "", "yaml"],
  ["roles:\n  - title: ", '"', "a", "yaml"],
  ["roles:\n  - title: ", "a: b: c", "", "yaml"],
  ["roles:\n  - title: 'a' ", "b", "", "yaml"],
  ["roles:\n", "\t", "- title: a", "yaml"],
  ["", "<<<<<<< HEAD", "\n=======\n>>>>>>> main", "merge-conflict"],
);

/** Lines that may stand anywhere among the keys. */
const harmless = fc.constantFrom("", "# a remark", "# 😀 “é” [x] {y} 'z", "   ", "#");

const surroundings = fc.record({
  above: fc.array(harmless, { maxLength: 6 }),
  below: fc.array(harmless, { maxLength: 6 }),
  isBetween: fc.boolean(),
  hasMark: fc.boolean(),
  ending: fc.constantFrom("\n", "\r\n"),
  body: fc.constantFrom("", "\n", "\nWords 😀.", "\n---\n\nWords.\n"),
});

it("a finding among the keys points at the offending text, whatever stands around it", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      faults,
      surroundings,
      ([before, offending, behind, rule], { above, below, isBetween, hasMark, ending, body }) => {
        const opening = ["---", "name: 'Cy 😀'", ...above, isBetween ? "kind: person" : "# who"].join("\n");
        const head = `${opening}\n${before}`;
        const rest = [behind, ...below, ...(isBetween ? [] : ["kind: person"]), "---", body].join("\n");
        const text = `${hasMark ? "\uFEFF" : ""}${`${head}${offending}${rest}`.replaceAll("\n", ending)}`;
        const lines = head.split("\n");
        const place = `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
        const files = Object.entries({ ...smallestDossier, "people/cy.md": text }).map(([path, content]) => ({
          path,
          text: content,
        }));
        const found = checkManuscript(readManuscript({ files }, parseMarkdown), {
          isPublishing: false,
          today: "2026-11-22",
          sha256,
        })
          .filter(({ file }) => file === "content/people/cy.md")
          .map(({ line, column, rule }) => `${line}:${column} ${rule}`);
        expect(found).toEqual([`${place} ${rule}`]);
      },
    ),
    { numRuns: 150 },
  );
});

it("a file is an entry exactly where its name is an id", { timeout: 60_000 }, () => {
  const character = fc.constantFrom("a", "z", "0", "9", "-", "_", "A", "é", " ", ".", "ж", "%");
  fc.assert(
    fc.property(
      fc
        .string({ unit: character, minLength: 1, maxLength: 12 })
        // Systems put such files beside others; nobody takes them for content.
        .filter((name) => !name.startsWith("._")),
      (name) => {
        const files = Object.entries({
          ...smallestDossier,
          [`people/${name}.md`]: "---\nname: Dee\nkind: person\n---\n",
        });
        const found = checkManuscript(
          readManuscript({ files: files.map(([path, text]) => ({ path, text })) }, parseMarkdown),
          { isPublishing: false, today: "2026-11-22", sha256 },
        ).filter(({ file }) => file === `content/people/${name}.md`);
        expect(found.length === 0).toBe(isIdentifier(name));
        expect(isIdentifier(name)).toBe(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name));
      },
    ),
    { numRuns: 150 },
  );
});
