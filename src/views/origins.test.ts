import { describe, expect, it } from "vitest";
import type { Source } from "../dossier/dossier.ts";
import { countOrigins, originsOf } from "./source-index.ts";

function source(id: string, copyOf?: string): Source {
  return {
    id,
    title: id,
    publisher: "The Paper",
    url: `https://paper.example/${id}`,
    accessed: "2025-03-01",
    kind: "report",
    primary: false,
    draft: false,
    body: { type: "root", children: [] },
    markdown: "",
    ...(copyOf === undefined ? {} : { copyOf }),
  };
}

const groups = (...parameters: Parameters<typeof originsOf>) =>
  originsOf(...parameters).map(({ id, sources }) => [id, sources.map((one) => one.id)]);

describe("the origins of sources", () => {
  it("join copies with their original, which stands first", () => {
    const sources = [source("copy", "original"), source("other"), source("original")];
    expect(groups(sources)).toEqual([
      ["original", ["original", "copy"]],
      ["other", ["other"]],
    ]);
  });

  it("are those of the copied copy", () => {
    expect(groups([source("third", "second"), source("second", "first"), source("first")])).toEqual([
      ["first", ["first", "third", "second"]],
    ]);
  });

  it("count two copies of one text as one origin though the text itself is not among them", () => {
    const some = [source("one", "original"), source("two", "original")];
    const all = new Map([...some, source("original")].map((entry) => [entry.id, entry]));
    expect(groups(some, all)).toEqual([["original", ["one", "two"]]]);
    expect(countOrigins(originsOf(some, all))).toBe("2 reports, 1 origin");
  });

  it("follow a trail through sources that are not among them", () => {
    const all = new Map([source("middle", "original"), source("original")].map((entry) => [entry.id, entry]));
    expect(groups([source("last", "middle")], all)).toEqual([["original", ["last"]]]);
  });

  it("come to an end where copies name each other, and join what leads there", () => {
    expect(groups([source("b", "c"), source("c", "b"), source("a", "b")])).toEqual([["b", ["b", "c", "a"]]]);
    expect(groups([source("self", "self")])).toEqual([["self", ["self"]]]);
  });

  it("are counted in words", () => {
    expect(countOrigins([])).toBe("0 reports, 0 origins");
    expect(countOrigins(originsOf([source("a"), source("b")]))).toBe("2 reports, 2 origins");
  });
});
