import fc from "fast-check";
import { expect, it } from "vitest";
import { onlyWords, SignFinder } from "./draft-leaks.ts";

function signsOf(...texts: readonly string[]) {
  return texts.map((text, number) => ({ words: onlyWords(text), draft: `the draft claims/${number}.md` }));
}

const WORDS = ["bridge", "opens", "never", "at", "9", "Café", "cafe\u0301", "İstanbul", "мост", "\u212Aiel", "Straße"];
const hidden = (word: string) =>
  fc.constantFrom(
    word,
    word.toUpperCase(),
    `<em>${word}</em>`,
    `${word.slice(0, 1)}<b>${word.slice(1)}</b>`,
    word.replace(/^./u, (first) => `&#${first.codePointAt(0)};`),
    word.replace(/.$/u, (last) => `&#X${last.codePointAt(0)?.toString(16)};`),
    word.replace(/^./u, (first) => `\\u${first.charCodeAt(0).toString(16).padStart(4, "0")}`),
    `\\n${word}`,
    `\\N${word}`,
    `&quot;${word}&#39;`,
    `x${word}`,
    `_${word}-`,
  );
const word = fc.constantFrom(...WORDS);
const text = fc
  .array(fc.tuple(word.chain(hidden), fc.constantFrom(" ", "\n", ", ", "&nbsp;", "\\t", "\\u003c", "<", "")), {
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(""));

it("finds what reading every word of a text finds", () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), text, (phrases, where) => {
      const signs = signsOf(...phrases.map((phrase) => phrase.join(" ")));
      const readable = onlyWords(where);
      expect(new SignFinder(signs).signsIn(where)).toEqual(signs.filter(({ words }) => readable.includes(words)));
    }),
    { numRuns: 2_000 },
  );
});

it("finds signs in the order in which they were given", () => {
  const signs = signsOf("the bridge never opens", "bridge");
  expect(new SignFinder(signs).signsIn("Bridge! The bridge: never opens.")).toEqual(signs);
  expect(new SignFinder(signs).signsIn("The bridges never open.")).toEqual([]);
});
