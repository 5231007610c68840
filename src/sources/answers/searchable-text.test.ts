import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseForSearch } from "./find-quotation.ts";

describe("what those who set a text change is levelled:", () => {
  it.each<[string, string, ...string[]]>([
    ["apostrophes of Ukrainian", "пам'ять", "пам’ять", "памʼять", "пам`ять", "пам´ять", "пам′ять", "пам＇ять"],
    ["apostrophes of English", "It's", "It’s", "It‘s", "It´s", "Itʼs", "It‛s"],
    ["gershayim and geresh of Hebrew", "צה\"ל וג'ורג'", "צה״ל וג׳ורג׳", "צה”ל וג’ורג’"],
    [
      "marks of quotation",
      '"so"',
      "“so”",
      "„so“",
      "«so»",
      "« so »",
      "»so«",
      "‹so›",
      "‚so‘",
      "''so''",
      ",,so''",
      "<<so>>",
    ],
    [
      "marks of quotation of East Asia",
      "「好」",
      "『好』",
      "“好”",
      "《好》",
      "〈好〉",
      "﹁好﹂",
      "｢好｣",
      "〝好〟",
      "＂好＂",
    ],
    ["blanks", "3,5 %", "3,5%", "3,5\u00A0%", "3,5\u202F%", "3,5\u2009%", "3,5\u2007%", "3,5\u3000%", "3,5\n  %"],
    ["thousands", "200 000", "200000", "200\u00A0000", "200\u202F000", "200\u2009000", "200’000", "200'000"],
    ["blanks before punctuation", "Oui !", "Oui\u202F!", "Oui\u00A0!", "Oui!"],
    ["blanks within brackets and marks", "(« so »)", "(so)", "( so )"],
    ["money and numbers", "€ 5", "€5", "€\u00A05"],
    ["numbers of things", "№ 5", "№5", "No 5"],
    ["dashes", "so – so", "so — so", "so—so", "so - so", "so -- so", "so ― so", "so − so", "so ─ so", "so﹘so"],
    ["spans", "3–5", "3-5", "3 – 5", "3—5", "3−5", "3～5"],
    ["minus signs", "(−5)", "(-5)", "(–5)", "(－5)"],
    ["hyphens", "peace-keepers", "peace‑keepers", "peace\u00ADkeepers", "peace-\nkeepers", "peace¬\nkeepers"],
    ["ellipses", "so… so", "so... so", "so ... so", "so . . . so", "so…so", "so …… so", "so ⋯ so"],
    ["soft hyphens and joiners", "Сполучені", "Спо\u00ADлу\u200Bче\u2060ні", "Спо\uFEFFлу\u200Dчені"],
    [
      "marks of direction",
      "שלום Biden שלום",
      "שלום \u2067Biden\u2069 שלום",
      "\u202Bשלום \u202ABiden\u202C שלום\u202C\u200F",
    ],
    ["ligatures", "first office", "ﬁrst oﬃce", "ﬁr\uFB06 oﬃce".replace("\uFB06", "st")],
    ["full-width forms", "ABC 12:30!", "ＡＢＣ　１２：３０！"],
    ["half-width kana", "パレード", "ﾊﾟﾚｰﾄﾞ"],
    ["Arabic presentation forms and tatweel", "السلام", "ﺍﻟﺴﻼﻡ", "الســـلام", "السَّلامُ"],
    ["letters of Persian", "یک", "يك", "یك"],
    ["digits", "2025", "٢٠٢٥", "۲۰۲۵", "२०२५", "๒๐๒๕", "２０２５"],
    ["Arabic punctuation", "لا، نعم؟ ٥٪", "لا, نعم? 5%"],
    ["Chinese punctuation", "好，他说：不。", "好,他说:不.", "好, 他说: 不."],
    ["blanks between Chinese and Latin", "在Biden说", "在 Biden 说", "在\nBiden\n说"],
    ["line ends in Chinese and Thai", "我们没有ไม่มี", "我们\n没有 ไม่\nมี"],
    ["niqqud", "שלום", "שָׁלוֹם", "שׁלום"],
    ["stress in Cyrillic", "замок", "за\u0301мок"],
    ["composed and decomposed letters", "Zażółć й", "Zaz\u0307o\u0301łc\u0301 и\u0306", "ZAŻÓŁĆ Й"],
    ["capitals", "große straße", "GROSSE STRASSE", "Große Straße", "GROẞE STRAẞE"],
    ["Turkish capitals", "dış İşleri", "DIŞ İŞLERİ", "dış işleri"],
    ["final sigma", "λόγος", "ΛΌΓΟΣ"],
    ["letters of old encodings", "și cœur ţ", "şi coeur ț"],
    [
      "numbers of notes",
      "peacekeepers said",
      "peace¹keepers said",
      "peacekeepers[12] said",
      "peacekeepers* said",
      "peacekeepers [note 3] said",
      "peacekeepers† said",
    ],
    ["middle dots", "ジョー・バイデン", "ジョー･バイデン", "ジョー·バイデン"],
    ["fractions", "1/2", "½", "1⁄2"],
  ])("%s", (_what, one, ...others) => {
    for (const other of others) expect(normaliseForSearch(other), other).toBe(normaliseForSearch(one));
  });
});

describe("what is part of the words stays:", () => {
  it.each([
    ["ё is another letter than е", "все", "всё"],
    ["й is another letter than и", "мои", "мой"],
    ["ї is another letter than і", "і", "ї"],
    ["an accent", "resume", "résumé"],
    ["a hamza", "ان", "أن"],
    ["a final yeh that is an alef", "على", "علي"],
    ["a number", "15 soldiers", "50 soldiers"],
    ["a decimal", "3,5", "35"],
    ["a sign before a number", "fell to −5 degrees", "fell to 5 degrees"],
    ["a span", "3–5", "35"],
    ["an exponent", "5 km²", "5 km"],
    ["a comma", "no, problem", "no problem"],
    ["a question", "no problem?", "no problem!"],
    ["a blank between words", "no body", "nobody"],
    ["simplified and traditional letters", "国", "國"],
    ["dotted and other vowels of Turkish beside a", "ış", "aş"],
    ["a Ukrainian ґ", "ґрунт", "грунт"],
    ["a Danish ø", "ø", "o"],
  ])("%s", (_what, one, other) => {
    expect(normaliseForSearch(one)).not.toBe(normaliseForSearch(other));
  });
});

it("levels whatever is put between letters unseen, and every blank and apostrophe", () => {
  const one = (...signs: string[]) => fc.constantFrom(...signs);
  const letter = one(..."abжщєі", "é", "й", "שלا漢");
  const unseen = one("", "", "", "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u202A", "\u2069", "\u200F");
  const between = fc.oneof(
    fc.tuple(fc.constant(" "), one(" ", "\u00A0", "\u202F", "\u2009", "\n\t ", "\u3000")),
    fc.tuple(fc.constant("'"), one("'", "’", "ʼ", "´", "`", "′", "״")),
    fc.tuple(fc.constant(" – "), one("–", "—", " - ", "\u00A0— ", "--")),
    fc.tuple(fc.constant(""), unseen),
  );
  const pieces = fc.array(fc.tuple(letter, between), { maxLength: 20 });
  fc.assert(
    fc.property(pieces, (text) => {
      const plain = text.map(([sign, [usual]]) => sign + usual).join("");
      const set = text.map(([sign, [, unusual]]) => sign + unusual).join("");
      expect(normaliseForSearch(set)).toBe(normaliseForSearch(plain));
    }),
  );
});

it("takes no time that grows faster than the page", () => {
  const page = `${" ".repeat(200_000)}${"- ".repeat(50_000)}${"1 ".repeat(50_000)}${". ".repeat(50_000)}`;
  const started = performance.now();
  normaliseForSearch(page);
  expect(performance.now() - started).toBeLessThan(2_000);
});
