import { describe, expect, it } from "vitest";
import { countWords, mostQuotedWords, wordsOf } from "./words.ts";

const VIETNAMESE = "Tổng thống nói rằng ông không có vấn đề gì với binh sĩ châu Âu";

it.each([
  ["It’s 4.5 % of the U.S., first-hand.", ["It’s", "4.5", "of", "the", "U.S", "first", "hand"]],
  ["总统说他没有问题。", ["总统", "说", "他", "没有", "问题"]],
  ["大統領は問題がない", ["大統領", "は", "問題", "が", "ない"]],
  ["เขาไม่มีปัญหา", ["เขา", "ไม่มี", "ปัญหา"]],
  ["… –", []],
])("the words of %s", (text, words) => {
  expect(wordsOf(text).map(({ segment }) => segment)).toEqual(words);
  for (const { segment, index, input } of wordsOf(text))
    expect(input.slice(index, index + segment.length)).toBe(segment);
});

describe("words are counted", () => {
  it.each([
    ["between blanks", "He has no problem – none … with it", 7],
    ["with hyphens, slashes and dashes within", "first-hand and/or U.S. 200,000 it’s", 5],
    ["in Chinese", "总统说他对欧洲军队没有任何问题，因为他已经问过这个问题了。", 16],
    ["in Chinese with Latin words", "总统 Biden 说他没有问题 (2025)", 7],
    ["in Japanese", "大統領は問題がない", 5],
    ["in Thai", "ประธานาธิบดีกล่าวว่าเขาไม่มีปัญหากับทหารยุโรปในยูเครน", 11],
    ["in Lao", "ລາວບໍ່ມີບັນຫາກັບທະຫານ", 5],
    ["in Khmer", "គាត់មិនមានបញ្ហាជាមួយទាហានទេ", 7],
    ["in Burmese", "ပြဿနာမရှိဟုပြောသည်", 5],
    ["in Tibetan, by syllables", "དཀའ་ངལ་མེད་ཟེར།", 4],
    ["in Ethiopic with marks between words", "በሕግ፡አምላክ፡ነገር፡አለ", 4],
    ["in Korean", "대통령은 유럽 군인들에 대해", 4],
    ["in Vietnamese, by syllables", VIETNAMESE, 15],
    ["in Arabic and Hebrew", "قال الرئيس إنه לא אמר", 5],
    ["in nothing", " … – ", 0],
  ])("%s", (_what, text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("in a Chinese text of 580 signs", () => {
    expect(countWords("总统说他对欧洲军队没有任何问题，因为他已经问过这个问题了。".repeat(20))).toBe(320);
  });
});

describe("the most words that may be quoted are", () => {
  it.each([
    ["25", "He has no problem with it", 25],
    ["25 in Chinese", "总统说他没有问题", 25],
    ["a third more where syllables are written apart, as in Vietnamese", VIETNAMESE, 33],
    ["a third more in Vietnamese in capitals and decomposed letters", VIETNAMESE.toUpperCase().normalize("NFD"), 33],
    ["a third more in Tibetan", "དཀའ་ངལ་མེད་ཟེར།", 33],
    [
      "25 where a name is Vietnamese",
      "He has no problem with it, he said to his guest Nguyễn Phú Trọng in Hanoi on Monday",
      25,
    ],
    ["25 in French", "Il n’y a pas de problème à l’été, où naît la forêt", 25],
  ])("%s", (_what, text, most) => {
    expect(mostQuotedWords(text)).toBe(most);
  });
});
