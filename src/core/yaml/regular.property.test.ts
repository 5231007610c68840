import fc from "fast-check";
import { expect, it } from "vitest";
import { readFrontmatter } from "../frontmatter.ts";
import { readWithLibrary } from "./library-reading.ts";
import { regularValue } from "./regular.ts";

/** A value as it is written: on the line of its key, or on lines of its own. */
interface Written {
  readonly isOnLine: boolean;
  readonly text: string;
}

const words = fc.constantFrom(
  ...[
    "plain",
    "two words",
    "2025-02-24T13:16-05:00",
    "“é” – ж, 😀",
    "https://a.example/b?c=d",
    "a#b",
    "x ",
    "a - b",
    "=",
  ],
  ...["", "", "true", "null", "~", "'it''s' ", '"a: b # c"', "''", "[]", "[a-b, true]", "a,b]"],
);
/** What means something in YAML, at times only here and there. */
const sign = fc.constantFrom(
  ...[" ", "  ", "\n", "\n  ", "\n- ", "\n  - ", "\n\n", "\t", "\r", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\0"],
  ...[
    "-",
    "- ",
    ":",
    ": ",
    "#",
    " # ",
    ",",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "\\",
    "?",
    "? ",
    "|",
    ">-",
    "&a ",
    "*a",
    "!a ",
  ],
  ...[
    "%",
    "@",
    "`",
    "...",
    "--- ",
    "<<: ",
    "a: b",
    "a:",
    "__proto__: ",
    "true",
    "\n# remark\n",
    "\n   # remark\n",
    "é",
    "0",
  ],
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

const { value: written } = fc.letrec<{ value: Written; map: Written; list: Written; listAtMargin: Written }>((tie) => ({
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

it("whatever is read in the regular way is what the library reads, without a fault", { timeout: 120_000 }, () => {
  let served = 0;
  fc.assert(
    fc.property(yamls, (yaml) => {
      const value = regularValue(yaml);
      if (value === undefined) return;
      served += 1;
      const library = readWithLibrary(yaml, 0);
      expect(JSON.stringify(value)).toBe(JSON.stringify(library.value));
      expect(library).toMatchObject({ faults: [], comments: [], lost: new Set(), isRefused: false });
    }),
    { numRuns: 20_000 },
  );
  expect(served).toBeGreaterThan(1_000);
});

it("keys and values stand where the library finds them", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(yamls, fc.array(fc.oneof(keys, fc.nat(2)), { maxLength: 3 }), (yaml, path) => {
      const [quick, library] = [readFrontmatter(yaml, 4), readWithLibrary(yaml, 4)];
      expect(quick).toMatchObject({ value: library.value, faults: library.faults, comments: library.comments });
      expect([quick.keySpan(path), quick.valueSpan(path), quick.isPlain(path), quick.lost, quick.isRefused]).toEqual([
        ...[library.keySpan(path), library.valueSpan(path), library.isPlain(path), library.lost, library.isRefused],
      ]);
    }),
    { numRuns: 1_000 },
  );
});
