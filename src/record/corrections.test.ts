import { describe, expect, test } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { dossierOf } from "../dossier/dossier.ts";
import { readManuscript } from "../dossier/manuscript.ts";
import { correctionsOf } from "./corrections.ts";

function dossierWith(changes: Readonly<Record<string, (text: string) => string>>) {
  const files = Object.entries(smallestDossier).map(([path, text]) => ({ path, text: changes[path]?.(text) ?? text }));
  return dossierOf(readManuscript({ files }, () => ({ type: "root", children: [] })));
}

const corrections = (...days: readonly string[]) =>
  `corrections:\n${days.map((day) => `  - on: ${day}\n    kind: update\n    text: What came on ${day}.\n`).join("")}`;

describe("correctionsOf", () => {
  test("nothing where nothing was corrected", () => {
    expect(correctionsOf(dossierWith({}))).toEqual([]);
  });

  test("articles and claims together, newest first; of one day the later of an entry first", () => {
    const dossier = dossierWith({
      "articles/bridge.md": replace(
        "subject: gazette\n",
        `subject: gazette\n${corrections("2025-03-02", "2025-03-04")}`,
      ),
      "claims/opening.md": replace("relations: []\n", corrections("2025-03-03", "2025-03-03")),
      "claims/denial.md": replace("relations:\n", `${corrections("2025-03-05T10:00+02:00")}relations:\n`),
    });
    expect(
      correctionsOf(dossier).map(({ on, collection, id, anchor }) => `${on} ${collection}/${id}#${anchor}`),
    ).toEqual([
      "2025-03-05T10:00+02:00 claims/denial#correction-1",
      "2025-03-04 articles/bridge#correction-2",
      "2025-03-03 claims/opening#correction-2",
      "2025-03-03 claims/opening#correction-1",
      "2025-03-02 articles/bridge#correction-1",
    ]);
  });

  test("each with its text and what it concerns", () => {
    const dossier = dossierWith({ "claims/opening.md": replace("relations: []\n", corrections("2025-03-03")) });
    expect(correctionsOf(dossier)).toEqual([
      {
        on: "2025-03-03",
        kind: "update",
        text: "What came on 2025-03-03.",
        collection: "claims",
        id: "opening",
        title: "The bridge opens in May.",
        number: 1,
        anchor: "correction-1",
      },
    ]);
  });
});
