import { describe, expect, it } from "vitest";
import { readFrontmatter } from "./frontmatter.ts";

const at = (yaml: string, span: { start: number; end: number } | undefined) => span && yaml.slice(span.start, span.end);

describe("readFrontmatter", () => {
  it("keeps numbers and dates as they are written", () => {
    expect(readFrontmatter("on: 2025\norder: 1\nday: 2025-02-24\n", 0).value).toEqual({
      on: "2025",
      order: "1",
      day: "2025-02-24",
    });
  });

  it("reads true, false and nothing", () => {
    expect(readFrontmatter("a: true\nb: false\nc:\nd: null\ne: ~\nf: 'true'\ng: yes\n", 0).value).toEqual({
      a: true,
      b: false,
      c: null,
      d: null,
      e: null,
      f: "true",
      g: "yes",
    });
  });

  it.each([
    ["", {}],
    ["# a remark\n\n", {}],
    ["title: Two words, “and” (more) – no#1 it’s\n", { title: "Two words, “and” (more) – no#1 it’s" }],
    ["url: https://a.example/b?c=d#e\n", { url: "https://a.example/b?c=d#e" }],
    [`a: "x: y # z"\nb: 'it''s' \nc: ""\n`, { a: "x: y # z", b: "it's", c: "" }],
    ["a: []\nb: [c-d, true, 2025]\n", { a: [], b: ["c-d", true, "2025"] }],
    ["a: one\n  line\nb: >-\n  another\n  line\nc: |\n  d\n", { a: "one line", b: "another line", c: "d\n" }],
    [
      "said:\n  by: x\n  on:\nlist:\n- a\n# a remark\n- b\n\nnext: c\n",
      { said: { by: "x", on: null }, list: ["a", "b"], next: "c" },
    ],
    ["chain:\n  -\n    by:\n      - a\n      -\n  - b\n  -\n", { chain: [{ by: ["a", null] }, "b", null] }],
    ["a: b\r\nc:\r\n  - d\r\n", { a: "b", c: ["d"] }],
    ["constructor: a\n", { constructor: "a" }],
  ])("reads %j without a fault", (yaml, value) => {
    expect(readFrontmatter(yaml, 0)).toMatchObject({ value, faults: [], comments: [] });
    expect(readFrontmatter(yaml, 0).value).toEqual(value);
  });

  it("finds keys and values where they stand, in blocks and in flow", () => {
    const yaml = "said: { by: somebody, on: 2025 }\nchain:\n  - by: other\n";
    const frontmatter = readFrontmatter(yaml, 0);
    expect(at(yaml, frontmatter.valueSpan(["said", "by"]))).toBe("somebody");
    expect(at(yaml, frontmatter.keySpan(["said", "on"]))).toBe("on");
    expect(at(yaml, frontmatter.valueSpan(["chain", 0, "by"]))).toBe("other");
  });

  it("gives the nearest key above a value that is missing", () => {
    const yaml = "said:\n  by: somebody\n";
    expect(at(yaml, readFrontmatter(yaml, 0).keySpan(["said", "on"]))).toBe("said");
    expect(readFrontmatter(yaml, 0).keySpan(["verdict"])).toBeUndefined();
  });

  it("counts from the beginning of the file", () => {
    expect(readFrontmatter("title: x\n", 4).valueSpan(["title"])).toEqual({ start: 11, end: 12 });
  });

  it.each([
    ["a: 1\na: 2\n", "duplicate-key", "a"],
    ["a: &x 1\nb: *x\n", "anchor", "&x"],
    ["a: &x 1\nb: *x\n", "alias", "*x"],
    ["a: !!str 1\n", "tag", "!!str"],
    ["- a\n", "not-a-map", "- a"],
    ["just words\n", "no-colon", "just words"],
    ["a: [[[[[[[[[[[[[[1]]]]]]]]]]]]]]\n", "too-deep", ""],
  ])("finds the fault of %j", (yaml, fault, what) => {
    expect(readFrontmatter(yaml, 0).faults).toContainEqual(expect.objectContaining({ fault, what }));
  });

  it("keeps the first of two equal keys", () => {
    expect(readFrontmatter("a: 1\na: 2\n", 0).value).toEqual({ a: "1" });
  });

  it("does not take __proto__ for anything but a key", () => {
    const { value } = readFrontmatter("__proto__: { polluted: true }\n", 0);
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("notes comments behind plain values and none behind quoted ones", () => {
    const { comments } = readFrontmatter("title: The # of things\nother: 'The # of things'\n# alone\n", 0);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ path: ["title"], before: "The" });
  });
});
