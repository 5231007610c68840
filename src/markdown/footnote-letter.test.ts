import { expect, it } from "vitest";
import { footnoteLetter } from "./render.ts";

it.each([
  [1, "a"],
  [26, "z"],
  [27, "aa"],
  [52, "az"],
  [53, "ba"],
  [702, "zz"],
  [703, "aaa"],
])("footnote %i has the letter %s", (number, letter) => {
  expect(footnoteLetter(number)).toBe(letter);
});
