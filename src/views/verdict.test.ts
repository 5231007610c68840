import { expect, it } from "vitest";
import { attributions, substances } from "../dossier/schema/vocabulary.ts";
import { english } from "../language/english.ts";
import { graverOf, toneOf, verdictMeaning, verdictName, verdictWithin } from "./verdict.ts";

it.each([
  ["exact", "accurate", "accurate", "ok"],
  ["misattributed", "inaccurate", "inaccurate", "bad"],
  ["misattributed", "unproven", "misattributed", "bad"],
  ["overstated", "accurate", "overstated", "warn"],
  ["not-applicable", "not-checkable", "not-checkable", "open"],
  ["exact", "lacks-context", "lacks-context", "warn"],
  ["not-applicable", "accurate", "accurate", "ok"],
] as const)("of %s and %s the graver is %s", (attribution, substance, graver, tone) => {
  expect(graverOf({ attribution, substance })).toBe(graver);
  expect(toneOf({ attribution, substance })).toBe(tone);
});

it("writes a verdict as words", () => {
  expect(verdictName("lacks-context", english)).toBe("Lacks context");
  expect(verdictName("not-applicable", english)).toBe("Speaks for itself");
  expect(verdictName("asserted", english)).toBe("Only asserted");
  expect(verdictWithin("lacks-context", english)).toBe("lacks context");
});

it("tells readers what a verdict means as it tells editors", () => {
  const told = { ...attributions, ...substances };
  for (const verdict of Object.keys(told) as (keyof typeof told)[])
    expect(verdictMeaning(verdict, english)).toBe(told[verdict]);
});
