import { expect, it } from "vitest";
import { exceededLimit, LONGEST_BODY } from "./parser-limits.ts";

it.each([
  [">".repeat(41), "nested"],
  [`${"- ".repeat(41)}a`, "nested"],
  [`${"1. ".repeat(41)}a`, "nested"],
  [`${" ".repeat(161)}a`, "nested"],
  [`${"\t".repeat(161)}a`, "nested"],
  ["[".repeat(41), "nested"],
  ["-\n".repeat(301), "dense"],
])("finds %j, short as it is, too much", (markdown, reason) => {
  expect(exceededLimit(markdown)?.reason).toBe(reason);
});

it.each(["- ".repeat(60), "*".repeat(60), `a\n\n   ${"-".repeat(2000)}  \r\nb`])(
  "takes %j for a line across the page",
  (markdown) => {
    expect(exceededLimit(markdown)).toBeUndefined();
  },
);

// A guard that tried every way to read such a line would itself be what holds the build up; the test would time out.
it.each([
  ["a list in a list, nearly too deep", `${"1.  ".repeat(19)}a`],
  ["a long run of blanks that are no indentation", "\u00a0".repeat(LONGEST_BODY)],
])("answers for %s as fast as for any text", (_name, markdown) => {
  expect(exceededLimit(markdown)).toBeUndefined();
});
