import { expect, test } from "vitest";
import { recordOf, replace } from "../../test/dossiers/example.ts";
import { sha256 } from "../site/sha256.ts";
import { historiesOf } from "./claim-page.ts";

const corrected = replace(
  "relations: []",
  "corrections:\n  - on: 2025-03-11\n    kind: correction\n    text: We had the wrong verdict.\nrelations: []",
);

test("the history of an entry: published, polished, corrected", () => {
  const polished = replace("The minutes have it.", "The minutes have it all.");
  const [record] = recordOf(
    {
      recorded: [
        {},
        { files: { "claims/opening.md": polished } },
        { files: { "claims/opening.md": (text) => corrected(polished(text)).replace("accurate", "unproven") } },
      ],
    },
    sha256,
  );
  const correction = { number: 1, on: "2025-03-11", kind: "correction", text: "We had the wrong verdict." };
  const histories = historiesOf(record?.text);
  expect(histories.get("claims/denial")).toEqual([{ seq: 2, on: "2025-03-10", what: "published", correction: null }]);
  expect(histories.get("claims/opening")).toEqual([
    { seq: 3, on: "2025-03-10", what: "published", correction: null },
    { seq: 12, on: "2025-03-11", what: "rest", correction: null },
    { seq: 13, on: "2025-03-12", what: "words", correction },
  ]);
});

test("without a record there is no history", () => {
  expect(historiesOf(undefined)).toEqual(new Map());
});
