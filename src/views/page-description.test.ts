import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse.ts";
import { pageDescription, shortened } from "./page-head.ts";

describe("the description of a page", () => {
  it("is its first paragraph without markup", () => {
    const body = parseMarkdown("## Heading\n\nWe *read* [news](page:news).\n\nMore.");
    expect(pageDescription({ title: "About", body })).toBe("We read news.");
  });

  it("is the title where there is no paragraph", () => {
    expect(pageDescription({ title: "About", body: parseMarkdown("- one") })).toBe("About");
  });
});

describe("a text that is shortened", () => {
  it.each([
    ["one two three", 13, "one two three"],
    ["one two three", 12, "one two…"],
    ["one, two", 6, "one…"],
    ["unbreakable", 4, "unbr…"],
    ["🙂🙂🙂", 2, "🙂🙂…"],
    ["a\n b", 10, "a b"],
    ["总统说他没有任何问题", 7, "总统说他没有…"],
    ["总统说他没有，任何问题", 7, "总统说他没有…"],
    ["2025 年总统说他没有任何问题", 10, "2025 年总统说他…"],
    ["ประธานาธิบดีกล่าวว่าเขาไม่มีปัญหา", 20, "ประธานาธิบดีกล่าวว่า…"],
  ])("%j in %i signs is %j", (text, longest, expected) => {
    expect(shortened(text, longest)).toBe(expected);
  });
});
