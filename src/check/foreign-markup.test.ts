import { expect, it } from "vitest";
import { LONGEST_BODY } from "../dossier/parser-limits.ts";
import { foreignMarkup, foreignMarkupIn } from "./foreign-markup.ts";

const OPENERS = [
  "[b]",
  "[b ",
  "{>>",
  "{{!",
  "{#",
  "{{",
  "{%",
  "%%a",
  "[[a",
  "^[a",
  "{++",
  "==a",
  "$$a",
  "[@a",
  "((1",
  "<%",
  "> [!a",
];

it.each(OPENERS.flatMap((opener) => [opener, `${opener}\n`]))(
  "what is opened as often as a body can hold, and never closed, is read in a moment: %j",
  (opener) => {
    const text = opener.repeat(LONGEST_BODY / opener.length);
    const start = performance.now();
    foreignMarkupIn(text, foreignMarkup);
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

it("what is found is not looked at again, and offsets are those of the text", () => {
  expect(foreignMarkupIn("é %%[[a]]%% [[b]]")).toEqual([
    { markup: "comment", at: { start: 2, end: 11 } },
    { markup: "wiki-link", at: { start: 12, end: 17 } },
  ]);
});
