import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { editions, filesOfEdition, jsonAt, textAt } from "../../test/edition.ts";
import { columns, plainCell, writeCsv } from "./csv.ts";
import type { ClaimsFile } from "./schemas.ts";

const FORMULA = /^[=+\-@\t\r\n]/;

describe("writeCsv", () => {
  test("what needs it stands between quotation marks, and lines end in CR LF", () => {
    expect(writeCsv([["a", 'b "c"', "d,e", "f\ng", "й"]])).toBe('\uFEFFa,"b ""c""","d,e","f\ng",й\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'quoted'", "plain", ""])(
    "%j is no formula, and comes back as it was",
    (value) => {
      const [[cell = "missing"] = []] = parse(writeCsv([[value, "x"]]), { bom: true }) as string[][];
      expect(cell).not.toMatch(FORMULA);
      expect(plainCell(cell)).toBe(value);
    },
  );
});

describe.each(editions())("the table of claims of %s", (_, edition) => {
  const files = filesOfEdition(edition);
  const text = textAt(files, "data/claims.csv");
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];

  test("begins with a byte order mark and has the columns that are documented", () => {
    expect(text.startsWith("\uFEFFid,url,claim,")).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(columns));
  });

  test("no cell is a formula", () => {
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(FORMULA);
  });

  test("says what claims.json says", () => {
    const { claims } = jsonAt<ClaimsFile>(files, "data/claims.json");
    expect(rows.map(plainRow)).toEqual(
      claims.map(({ id, url, claim, kind, finding, verdict, said, lastChanged }) => ({
        id,
        url,
        claim,
        kind,
        finding,
        attribution: verdict.attribution,
        substance: verdict.substance,
        verdict_on: verdict.on,
        said_on: said.on,
        words: said.words ?? "",
        last_changed: lastChanged,
      })),
    );
  });

  function plainRow(row: Record<string, string>) {
    const names = ["id", "url", "claim", "kind", "finding", "attribution", "substance", "verdict_on", "said_on"];
    return Object.fromEntries([...names, "words", "last_changed"].map((name) => [name, plainCell(row[name] ?? "")]));
  }
});
