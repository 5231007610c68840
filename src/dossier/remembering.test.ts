import { expect, it } from "vitest";
import { remembering } from "./once.ts";

it("an answer is worked out once, until too many are known", () => {
  const asked: string[] = [];
  const length = remembering(2, (text) => {
    asked.push(text);
    return text.length;
  });
  expect(["a", "", "a", "", "bb", "a", "bb"].map(length)).toEqual([1, 0, 1, 0, 2, 1, 2]);
  expect(asked).toEqual(["a", "", "bb", "a"]);
});
