import { describe, expect, it } from "vitest";
import { searchQuery, spacedForSearch, withoutSearchBlanks } from "./search-words.ts";

describe("a page is handed to the search", () => {
  it.each([
    [
      "as it is, where words have blanks",
      "<p>He said: “no problem”, Путин.</p>",
      "<p>He said: “no problem”, Путин.</p>",
    ],
    ["with blanks between characters", "<p>军队，没有</p>", "<p> 军 队 ， 没 有 </p>"],
    ["with blanks between words of Thai", "<b>เขาไม่มีปัญหา</b>", "<b> เขา ไม่มี ปัญหา </b>"],
    [
      "with its attributes as they are",
      '<a title="军队" href="/军队/">軍</a>',
      '<a title="军队" href="/军队/"> 軍 </a>',
    ],
    ["with its own blanks marked", "军队 没有", " 军 队 \u2060 没 有 "],
    ["in one form of letters", "ハ\u309Aリ", " パ リ "],
  ])("%s", (_what, html, handed) => {
    expect(spacedForSearch(html)).toBe(handed);
  });
});

describe("what the search gives is shown as it was:", () => {
  it.each([
    "He said: “no problem”, Путин.",
    "他说：“没有问题”，因为……",
    "「大統領は、ヨーロッパの兵士たち」（ＮＨＫ）",
    "ประธานาธิบดี กล่าวว่าเขาไม่มีปัญหา ๆ",
    "គាត់មិនមានបញ្ហា។",
    'He said "没有问题" (军队), and went.',
    "军队 没有",
  ])("%s", (text) => {
    const given = spacedForSearch(text).replace(/\s+/g, " ").trim();
    expect(withoutSearchBlanks(given)).toBe(text);
  });

  it.each([
    ["欧 洲 <mark>军</mark> <mark>队</mark> 没 有", "欧洲<mark>军</mark><mark>队</mark>没有"],
    ["欧 洲 <mark>军 </mark><mark>队 </mark>没 有", "欧洲<mark>军</mark><mark>队</mark>没有"],
    ["<mark>军</mark> \u2060 <mark>队</mark>", "<mark>军</mark> <mark>队</mark>"],
    ["no <mark>problem</mark> <mark>with</mark> it", "no <mark>problem</mark> <mark>with</mark> it"],
  ])("%s", (given, shown) => {
    expect(withoutSearchBlanks(given)).toBe(shown);
  });
});

describe("the search is asked", () => {
  it.each([
    ["for words as they are typed", " no problem ", "no problem"],
    ["for a phrase of characters", "军队", '"军 队"'],
    ["for a phrase that is typed as one", "“军队”", '"军 队"'],
    ["for one character", "军", '"军"'],
    ["for characters beside words", "Biden 军队", "Biden 军 队"],
    ["for characters with a blank between", "军队 问题", "军 队 问 题"],
    ["for words of Thai", "ไม่มีปัญหา", "ไม่มี ปัญหา"],
  ])("%s", (_what, typed, asked) => {
    expect(searchQuery(typed)).toBe(asked);
  });
});
