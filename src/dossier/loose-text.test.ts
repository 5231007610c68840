import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { looseText } from "./bodies.ts";

const loose = (markdown: string) => looseText(parseMarkdown(markdown), markdown);

describe("the text that Markdown has left as it is", () => {
  it("keeps brackets that have become no link", () => {
    expect(loose("a [b][c] and [^d]")).toBe("a [b][c] and [^d]");
  });

  it("has blanks for code, addresses, notes, definitions and escaped marks, and keeps the words of links", () => {
    const left = loose("`[a][b]` [c](claim:d) \\[e\\]\\[f\\] x[^g]\n\n[^g]: note\n\n[h]: claim:i");
    expect(left.split(/\s+/).filter(Boolean)).toEqual(["c", "e", "f", "x", "note"]);
  });

  it("is as long as the body, so that offsets agree", () => {
    const markdown = "# [a][b]\r\n\r\n> `c`\r\n> ![d](/e.png) [😀][f]\r\n\r\n```\r\n[g][h]\r\n```\r\n";
    expect(loose(markdown)).toHaveLength(markdown.length);
  });

  it("is empty where nothing is worth a look", () => {
    expect(loose("Nothing here.")).toBe("");
  });
});
