import { expect, it } from "vitest";
import { english } from "../language/english.ts";
import { changeLine, historyLine } from "./claim-page.ts";

it.each([
  [{ what: "published", correction: null }, "Published."],
  [{ what: "words", correction: null }, "What readers rely on has changed."],
  [{ what: "rest", correction: null }, "Details changed; claim, verdicts and finding did not."],
  [
    { what: "words", correction: { number: 1, on: "2025-03-03", kind: "correction", text: "It was June." } },
    "Correction: It was June.",
  ],
] as const)("a line of the record as a reader's words: %j", (step, line) => {
  expect(historyLine(step, english)).toBe(line);
});

it("says of changes what the record knows, and no more", () => {
  const published = { seq: 1, on: "2025-03-10", what: "published", correction: null } as const;
  const polished = { seq: 9, on: "2025-03-12", what: "rest", correction: null } as const;
  expect(changeLine([], english)).toBeUndefined();
  expect(changeLine([published], english)).toBe("no change recorded");
  expect(changeLine([published, polished], english)).toBe("changed 12 March 2025");
});
