import { expect, it } from "vitest";
import { english } from "../language/english.ts";
import { graverOf, toneOf, verdictName } from "./verdict.ts";

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
});
