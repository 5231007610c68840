import { expect, it } from "vitest";
import { legendMarks } from "./article-page.ts";

it("takes one round and one square example of each sort from the marks of the page", () => {
  expect(legendMarks(["exact", "fair", "accurate", "misattributed", "inaccurate", "unproven"])).toEqual({
    sound: ["fair", "accurate"],
    fault: ["misattributed", "inaccurate"],
    open: ["unproven"],
  });
});

it("shows lesser faults where there are no graver ones, and nothing that the page does not show", () => {
  expect(legendMarks(["overstated", "misleading"])).toEqual({
    sound: [],
    fault: ["overstated", "misleading"],
    open: [],
  });
  expect(legendMarks([])).toEqual({ sound: [], fault: [], open: [] });
});
