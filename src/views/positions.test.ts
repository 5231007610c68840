import { describe, expect, test } from "vitest";
import { exampleDossier, replace } from "../../test/dossiers/example.ts";
import { movementsOf, positionTable, tallyOf } from "./positions.ts";

/** The smallest dossier, in which the denial's author takes the given positions. */
function dossierWith(positions: readonly string[], question = "") {
  const list = positions.map((text) => `  - { question: when, ${text} }\n`).join("");
  return exampleDossier({
    files: {
      "claims/denial.md": replace("verdict:\n", `positions:\n${list}verdict:\n`),
      ...(question ? { "questions/other.md": question } : {}),
    },
  });
}

const cy = (stance: string, on?: string) => `who: cy, stance: ${stance}${on ? `, on: ${on}` : ""}`;

describe("the table of positions", () => {
  test("those with most positions first; each cell in order of time; an empty cell where nothing was found", () => {
    const other = "---\nquestion: Who pays?\nshort: Money\norder: 0\n---\n";
    const { questions, rows } = positionTable(dossierWith([cy("against"), cy("for", "2024-12")], other));
    expect(questions.map(({ short }) => short)).toEqual(["Money", "Opening in May"]);
    expect(
      rows.map(({ person, cells }) => [
        person.name,
        ...cells.map((cell) => cell.map(({ on, stance }) => `${on} ${stance}`)),
      ]),
    ).toEqual([
      ["Cy", [], ["2024-12 for", "2025-02-21 against"]],
      ["Ben", [], ["2025-02-20 for"]],
    ]);
  });

  test("names the persons of whom nothing was found, and no organisation", () => {
    const dossier = exampleDossier({ files: { "people/cy.md": replace("kind: person", "kind: outlet") } });
    expect(positionTable(dossier).without.map(({ name }) => name)).toEqual(["Ada"]);
  });

  test("counts where people last stood", () => {
    const table = positionTable(dossierWith([cy("for", "2024"), cy("silent"), "who: ada, stance: silent"]));
    const [question] = table.questions;
    expect(question && tallyOf(table, question)).toEqual([
      { stance: "silent", count: 2 },
      { stance: "for", count: 1 },
    ]);
  });

  test("quotes only whoever said the words, and then", () => {
    const { rows } = positionTable(dossierWith([cy("against"), cy("open", "2025-02"), "who: ada, stance: open"]));
    expect(
      rows
        .flatMap(({ cells }) => cells.flat())
        .map(({ person, on, isInOwnWords }) => `${person.id} ${on} ${isInOwnWords}`),
    ).toEqual(["cy 2025-02 false", "cy 2025-02-21 true", "ada 2025-02-21 false", "ben 2025-02-20 false"]);
  });
});

describe("movements", () => {
  const movement = (...positions: readonly string[]) =>
    movementsOf(positionTable(dossierWith(positions))).map(
      ({ person, steps }) =>
        `${person.name}: ${steps.map(({ stance, rung, riseBefore, riseAfter }) => `${stance} ${rung}/${riseBefore}/${riseAfter}`).join(", ")}`,
    );

  test("a rung for each stance taken, with what rises to the steps before and after", () => {
    expect(
      movement(cy("open", "2024"), cy("against", "2025-01"), cy("silent", "2025-02"), cy("against", "2025-03")),
    ).toEqual(["Cy: open 1/0/0, against 3/2/1, silent 2/0/0, against 3/1/0"]);
  });

  test("none for one who repeats a stance, nor for two answers of one date", () => {
    expect(movement(cy("open", "2024"), cy("open", "2025"))).toEqual([]);
    expect(movement(cy("open", "2025"), cy("against", "2025"))).toEqual([]);
    expect(movement(cy("open"))).toEqual([]);
  });

  test("the longest first", () => {
    expect(
      movement(
        "who: ada, stance: for, on: 2024",
        "who: ada, stance: open, on: 2025",
        cy("for", "2023"),
        cy("open", "2024"),
        cy("for", "2025"),
      ).map((line) => line.split(":")[0]),
    ).toEqual(["Cy", "Ada"]);
  });
});
