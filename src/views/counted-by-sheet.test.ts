import { expect, it } from "vitest";
import { english, englishMessages } from "../language/english.ts";
import { slot } from "../language/message-parts.ts";
import { sayIn } from "../language/say.ts";
import { aroundNumber, counterStyles } from "./counted-by-sheet.ts";

it("divides a sentence at the number that a sheet counts", () => {
  expect(aroundNumber(english.parts("timeline.shown", { shown: slot("shown"), count: 3 }))).toEqual({
    "data-before": "Showing ",
    "data-after": " of 3 events",
  });
  expect(aroundNumber(english.parts("claims.shown", { shown: slot("shown"), count: 1 }))).toEqual({
    "data-before": "",
    "data-after": " shown of 1 claim",
  });
});

it("has a sentence for none in each way of counting, as a string of CSS", () => {
  expect(counterStyles(english)).toContain('@counter-style found{system:fixed 0;symbols:"No claim matches: 0"}');
  const messages = { ...englishMessages, "claims.noneShown": 'No "claim" \\ here' };
  const say = sayIn({ language: "en", messages, english: new Set() });
  expect(counterStyles(say)).toContain('symbols:"No \\"claim\\" \\\\ here";fallback:blank');
});
