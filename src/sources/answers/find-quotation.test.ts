import { describe, expect, it } from "vitest";
import { findQuotation, normaliseForSearch } from "./find-quotation.ts";

const find = (page: string, quotation: string) => findQuotation(normaliseForSearch(page), quotation);

describe("a quotation is found although the page sets it differently:", () => {
  it.each([
    ["curly and straight marks", "It’s “no problem”, he said", `It's "no problem"`],
    ["guillemets with spaces", "il a dit « pas de problème »", "“pas de problème”"],
    ["another apostrophe", "That`s not what I was told", "That’s not what I was told"],
    ["line breaks and no-break spaces", "He has\n   no\u00A0problem", "He has no problem"],
    ["soft hyphens", "peace\u00ADkeepers in Ukraine", "peacekeepers in Ukraine"],
    ["a word broken at the end of a line", "European peace-\nkeepers", "European peacekeepers"],
    ["a dash of another length", "troops — under any flag", "troops – under any flag"],
    ["a dash without spaces", "troops—under any flag", "troops - under any flag"],
    ["a ligature", "the ﬁrst oﬃce", "the first office"],
    ["composed and decomposed letters", "Zażółć и\u0306", "Zażółć й"],
    ["capitals", "HE HAS NO PROBLEM", "He has no problem"],
    ["a note mark", "no problem[12] with it", "no problem with it"],
    ["a zero-width space", "no\u200Bproblem", "noproblem"],
    ["a space before punctuation", "Vraiment ? Oui !", "Vraiment? Oui!"],
    ["other punctuation at the end", "He has no problem with it, Trump said.", "He has no problem with it."],
    [
      "an omission",
      "He will accept that. Because I know. I have asked him.",
      "He will accept that […] I have asked him",
    ],
    ["an explanation in brackets", "I asked him that question", "I [Trump] asked him that question"],
  ])("%s", (_what, page, quotation) => {
    expect(find(page, quotation)).toBe(true);
  });
});

describe("a quotation is not found where", () => {
  it.each([
    ["a word differs", "He had no problem with it", "He has no problem with it"],
    ["a word is missing", "He has problem with it", "He has no problem with it"],
    ["the order differs", "with it he has no problem", "he has no problem with it"],
    ["the parts of an omission stand the other way round", "the last and the first", "the first … the last"],
    ["the parts of an omission stand far apart", `the first ${"word ".repeat(200)} the last`, "the first … the last"],
    ["it holds no word", "a … b", "…"],
    ["an accent differs", "resume", "résumé"],
  ])("%s", (_what, page, quotation) => {
    expect(find(page, quotation)).toBe(false);
  });
});

it("takes the later of two beginnings where only that one goes on", () => {
  expect(find(`the first ${"word ".repeat(200)} the first and the last`, "the first … the last")).toBe(true);
});
