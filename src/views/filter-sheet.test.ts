import { describe, expect, it } from "vitest";
import { filterSheet } from "./claim-index.ts";

describe("the sheet of the filters", () => {
  it("hides, in a filter with a choice, what has none of its choices", () => {
    expect(filterSheet()).toContain(".pick:has([name=substance]:checked,[data-filter=substance]:target){");
    expect(filterSheet()).toContain(
      "&:not(:has([value=accurate]:checked,[data-choice=accurate]:target)) [data-f~=accurate]{display:none}",
    );
  });

  it("knows every value once, and no value under two names", () => {
    const values = [...filterSheet().matchAll(/\[data-f~=([a-z0-9-]+)\]/g)].map(([, value]) => value);
    expect(values).toHaveLength(7 + 6 + 6 + 21);
    expect(new Set(values).size).toBe(values.length);
  });
});
