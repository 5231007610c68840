import { describe, expect, it } from "vitest";
import { readContent } from "../../shell/read-content.ts";
import { collections } from "../collections.ts";
import { entryTemplate } from "../templates/entry-template.ts";
import { readWithLibrary } from "./library-reading.ts";
import { regularValue } from "./regular.ts";

const keysOf = (file: string) => /^---\n(.*?)^---\n/ms.exec(file)?.[1];

describe("what is written in the regular way", () => {
  it.each([
    ["", {}],
    ["# a remark\n\n", {}],
    ["title: Two words, “and” (more) – no#1 it’s\n", { title: "Two words, “and” (more) – no#1 it’s" }],
    ["url: https://a.example/b?c=d#e\n", { url: "https://a.example/b?c=d#e" }],
    [
      "a: true\nb: false\nc: null\nd: ~\ne:\nf: 2025-02-24T13:16-05:00\n",
      {
        a: true,
        b: false,
        c: null,
        d: null,
        e: null,
        f: "2025-02-24T13:16-05:00",
      },
    ],
    [`a: "x: y # z"\nb: 'it''s' \nc: 'true'\nd: ""\n`, { a: "x: y # z", b: "it's", c: "true", d: "" }],
    ["a: []\nb: [c-d, true, 2025]\n", { a: [], b: ["c-d", true, "2025"] }],
    [
      "said:\n  by: x\n  on:\nchain:\n  - by: y\n    sources:\n    - z\n  -\n    by: a\n  -\n",
      {
        said: { by: "x", on: null },
        chain: [{ by: "y", sources: ["z"] }, { by: "a" }, null],
      },
    ],
    ["list:\n- a\n# a remark\n- b\n\nnext: c\n", { list: ["a", "b"], next: "c" }],
    ["a: b\r\nc:\r\n  - d\r\n", { a: "b", c: ["d"] }],
    ["constructor: a\n", { constructor: "a" }],
  ])("%j is read", (yaml, value) => {
    expect(regularValue(yaml)).toEqual(value);
    expect(readWithLibrary(yaml, 0)).toMatchObject({ value, faults: [], comments: [] });
  });

  it("is every file of this repository's content", () => {
    const files = readContent("content", "public").files.filter(({ path }) => path.endsWith(".md"));
    const left = files.filter(({ text }) => regularValue(keysOf(text) ?? "\t") === undefined);
    expect(left.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });

  it.each(collections)("is a new file of %s as it is made for an editor", (collection) => {
    expect(regularValue(keysOf(entryTemplate(collection)) ?? "\t")).toBeDefined();
  });
});

describe("what is left to the library", () => {
  it.each([
    "a: b\na: c\n",
    "a: b # c\n",
    "a: b\n  c\n",
    "a: b: c\n",
    "a: b:\n",
    "a: |\n  b\n",
    "a: >-\n  b\n",
    'a: "b\n  c"\n',
    'a: "\\u202E"\n',
    "a: 'b' c\n",
    "a: &b c\n",
    "a: *b\n",
    "a: !b c\n",
    "a: @b\n",
    "a: { b: c }\n",
    "a: [b: c]\n",
    "a: [b\n",
    "a: - b\n",
    "- a\n",
    "a\n",
    "a:b\n",
    "a:\tb\n",
    "\ta: b\n",
    "a:\u00A0b\n",
    "a: b\u2028c: d\n",
    "a: b\u0085c\n",
    "\uFEFFa: b\n",
    "a: b\rc: d\n",
    "? a\n: b\n",
    "'a': b\n",
    "ключ: b\n",
    "<<: b\n",
    "__proto__: b\n",
    "...\na: b\n",
    "--- a\n",
    "%a\n",
    "a:\n  b: c\n d: e\n",
    "a:\n    b: c\n  d: e\n",
    "a:\n  - b\n  c: d\n",
    "a:\n  - b\n - c\n",
    "a:\n  - - b\n",
  ])("%j", (yaml) => {
    expect(regularValue(yaml)).toBeUndefined();
  });

  it.each([
    ["long texts", `a: ${"b".repeat(16_000)}\n`],
    ["many brackets", `a:\n${"  - [b]\n".repeat(101)}`],
    ["deep nesting", Array.from({ length: 9 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
  ])("%s", (_, yaml) => {
    expect(regularValue(yaml)).toBeUndefined();
  });
});
