import { expect, it } from "vitest";
import { historyLine } from "./claim-page.ts";

it.each([
  [{ what: "published", correction: null }, "Published."],
  [{ what: "words", correction: null }, "What readers rely on has changed."],
  [{ what: "rest", correction: null }, "Details changed; claim, verdicts and finding did not."],
  [
    { what: "words", correction: { number: 1, on: "2025-03-03", kind: "correction", text: "It was June." } },
    "Correction: It was June.",
  ],
] as const)("a line of the record as a reader's words: %j", (step, line) => {
  expect(historyLine(step)).toBe(line);
});
