import { describe, expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

describe("changesBetween", () => {
  const hop = { by: "ben", status: "on-record" };

  test.each([
    ["nothing", { chain: [hop] }, { chain: [{ ...hop }] }, []],
    [
      "a value",
      { verdict: { substance: "accurate" } },
      { verdict: { substance: "misleading" } },
      [{ path: ["verdict", "substance"], was: "accurate" }],
    ],
    [
      "a value in a list",
      { chain: [hop] },
      { chain: [{ ...hop, by: "cy" }] },
      [{ path: ["chain", 0, "by"], was: "ben" }],
    ],
    ["a key less", { chain: [{ ...hop, to: "cy" }] }, { chain: [hop] }, [{ path: ["chain", 0, "to"], was: "cy" }]],
    ["a key more", { chain: [hop] }, { chain: [{ ...hop, to: "cy" }] }, [{ path: ["chain", 0, "to"], was: undefined }]],
    ["an item less", { chain: [hop, hop] }, { chain: [hop] }, [{ path: ["chain"], was: 2 }]],
    ["a list for nothing", {}, { findings: ["a"] }, [{ path: ["findings"], was: undefined }]],
    [
      "two values",
      { a: "1", b: "2" },
      { a: "3", b: "4" },
      [
        { path: ["a"], was: "1" },
        { path: ["b"], was: "2" },
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected);
  });
});
