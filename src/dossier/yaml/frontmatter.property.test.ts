import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readFrontmatter } from "./frontmatter.ts";

/** A value as it is written: on the line of its key, or on lines of its own. */
interface Written {
  readonly isOnLine: boolean;
  readonly text: string;
}

/** What a text looks like; the last are written on several lines, in brackets or in quotation marks. */
const words = fc.constantFrom(
  ...["plain", "two words", "2025-02-24T13:16-05:00", "“é” – ж, 😀", "https://a.example/b?c=d", "a#b", "x ", "a - b"],
  ...["=", "a,b]", "", "", "true", "null", "~"],
  ...["'it''s' ", '"a: b # c"', '"\\u0041"', "''", "[]", "[a-b, true]", "{ a: b, c: [] }", ">-\n    folded\n    text"],
);
/** What means something in YAML, at times only here and there. */
const sign = fc.constantFrom(
  ..."- : , [ ] { } ' \" ? % @ ` \\ # | >- *a ... a: __proto__: true é 0 \t \u0085 \u2028 \uFEFF \0".split(" "),
  ...[" ", "  ", "\n", "\n  ", "\n- ", "\n  - ", "\n\n", "\r", "\u00A0", "\n# remark\n", "\n   # remark\n"],
  ...[" # ", "- ", ": ", "? ", "&a ", "!a ", "--- ", "<<: "],
);
const texts = fc.oneof(
  { weight: 40, arbitrary: words },
  { weight: 1, arbitrary: fc.tuple(sign, words).map((parts) => parts.join("")) },
);
const keys = fc.constantFrom("a", "b", "c", "on", "x-y", "Z_9", "constructor");
const remarks = fc.constantFrom("", "", "", "\n", "# remark\n", "   # remark\n");
const indents = fc.integer({ min: 1, max: 4 });

function indented(text: string, width: number): string {
  return text.replace(/^(?!$)/gm, " ".repeat(width));
}

const { map: written } = fc.letrec<{ value: Written; map: Written; list: Written; listAtMargin: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    texts.map((text) => ({ isOnLine: true, text })),
    tie("map"),
    tie("list"),
  ),
  map: fc
    .tuple(
      fc.uniqueArray(fc.tuple(keys, fc.oneof(tie("value"), tie("listAtMargin")), remarks), {
        minLength: 1,
        maxLength: 4,
        selector: ([key]) => key,
      }),
      indents,
    )
    .map(([entries, width]) => ({
      isOnLine: false,
      text: entries
        .map(([key, { isOnLine, text }, remark]) =>
          isOnLine
            ? `${remark}${key}: ${text}`
            : `${remark}${key}:\n${text.startsWith("- ") ? text : indented(text, width)}`,
        )
        .join("\n"),
    })),
  list: tie("listAtMargin").map(({ text }) => ({ isOnLine: false, text: indented(text, 2) })),
  listAtMargin: fc
    .tuple(fc.array(fc.tuple(tie("value"), remarks), { minLength: 1, maxLength: 4 }), indents, fc.boolean())
    .map(([items, width, isBelow]) => ({
      isOnLine: false,
      text: items
        .map(([{ isOnLine, text }, remark]) => {
          if (isOnLine) return `${remark}-${" ".repeat(width)}${text}`;
          return `${remark}-${isBelow ? `\n${indented(text, width)}` : indented(text, width + 1).slice(1)}`;
        })
        .join("\n"),
    })),
}));

const edits = fc.array(fc.record({ at: fc.nat(), inserted: fc.oneof(sign, fc.constant("")), deleted: fc.nat(3) }), {
  maxLength: 2,
});

/** Keys as they could be written, some of them with mistakes. */
const yamls = fc
  .record({ value: written, edits, lead: remarks, ending: fc.constantFrom("\n", "\n", "\r\n") })
  .map(({ value, edits, lead, ending }) => {
    let yaml = `${lead}${value.text}\n`;
    for (const { at, inserted, deleted } of edits) {
      const place = at % (yaml.length + 1);
      yaml = `${yaml.slice(0, place)}${inserted}${yaml.slice(place + deleted)}`;
    }
    return yaml.replaceAll("\n", ending);
  });

/** YAML's words for nothing, true and false as these, whether they stand in quotation marks or not. */
const wordsAlike = (_key: string, value: unknown) =>
  value === "true" ? true : value === "" || value === "~" || value === "null" ? null : value;

it("keys hold what YAML says, or a fault is told where it stands", { timeout: 120_000 }, () => {
  let faultless = 0;
  fc.assert(
    fc.property(yamls, (yaml) => {
      const { value, faults, comments } = readFrontmatter(yaml, 4);
      for (const { start, end } of [...faults, ...comments]) {
        expect(start).toBeGreaterThanOrEqual(4);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(4 + yaml.length + 1);
      }
      if (faults.length > 0) return;
      faultless += 1;
      const document = parseDocument(yaml, { schema: "failsafe" });
      expect(document.errors).toEqual([]);
      expect(JSON.stringify(value, wordsAlike)).toBe(JSON.stringify(document.toJS() || {}, wordsAlike));
    }),
    { numRuns: 2_000 },
  );
  expect(faultless).toBeGreaterThan(250);
});
