import { describe, expect, it } from "vitest";
import { imported } from "../../test/imported.ts";

const AGAIN = "Correct it in your library, and export it again.";

describe("an entry of BibTeX that cannot be read", () => {
  it.each([
    ["title = {Gut}\n url = {https://a.example/1},\n}", "a comma is missing at the end of line 4."],
    ['title = "Gut"\n % note,\n url = {https://a.example/1},\n}', "a comma is missing at the end of line 4."],
    ["title = {Gut} url = {https://a.example/1},\n}", 'a comma is missing in line 4, before "url".'],
    ["title = Gut ist es,\n}", '"ist" in line 4 is out of place. Values stand in braces, with a comma behind each.'],
    [
      "title = {Gut},\n month = březen\n}",
      '"březen" in line 5 is out of place. Values stand in braces, with a comma behind each.',
    ],
    ["title = {Gut};\n}", '";" in line 4 is out of place. Values stand in braces, with a comma behind each.'],
    ["title = {Gut},, }", '"," in line 4 is out of place. Values stand in braces, with a comma behind each.'],
    ["title {Gut},\n}", 'an equals sign is missing in line 4, before "{".'],
    ["title = {Gut,\n}", "a brace or a quotation mark in it is not closed."],
    ['title = "Gut,\n}', "a brace or a quotation mark in it is not closed."],
  ])("says what and where: %j", async (fields, reason) => {
    const message = `file:3 (a): It cannot be read: ${reason} ${AGAIN}`;
    const text = `@string{gaz = "Gazette"}\n\n@misc{a,\n ${fields}\n`;
    expect((await imported(text, "bibtex")).unused).toEqual([message]);
    expect((await imported(text.replaceAll("\n", "\r\n"), "bibtex")).unused).toEqual([message]);
  });

  it.each([
    ["@misc{a\n title = {Gut},\n}", 'file:1 (a): It cannot be read: a comma is missing in line 1, behind its key "a".'],
    [
      "@misc{,\n title = {Gut},\n}",
      "file:1: It cannot be read: it has no key. Behind the first brace stand its key and a comma.",
    ],
    [
      "@misc{title = {Gut},\n}",
      "file:1 (title): It cannot be read: it has no key. Behind the first brace stand its key and a comma.",
    ],
    ["@misc{a}", "file:1 (a): It cannot be read: there is nothing in it but its key."],
    [
      "@string{x = {y} z}\n@misc{a, title = x}",
      "file:2 (a): It cannot be read: something in an abbreviation (@string) of the file is not right.",
    ],
  ])("whose beginning is not right: %j", async (text, message) => {
    expect((await imported(text, "bibtex")).unused).toEqual([`${message} ${AGAIN}`]);
  });
});

describe("what BibTeX says and cannot be taken", () => {
  const read = async (fields: string) =>
    Object.values(
      (await imported(`@misc{a,\n title = {Gut},\n url = {https://a.example/1},\n ${fields}\n}`, "bibtex")).files,
    )[0];

  it("is quoted as it was written, where it is an address", async () => {
    expect((await imported("@misc{a,\n title = {Gut},\n url = {nicht eine adresse},\n}", "bibtex")).unused).toEqual([
      'file:1 (a): Its address "nicht eine adresse" is none of the web. Correct it in your library, or take it out, and import again.',
    ]);
  });

  it.each([
    ["year = {2022}, month = brezen", '# The file says "brezen" for the month.\npublished: 2022\n'],
    ["year = {2022}, month = {März}", '# The file says "März" for the month.\npublished: 2022\n'],
    ["month = may", '# The file says "may" for the month.\npublished:\n'],
    ["year = {20226}", '# The file says "20226".\npublished:\n'],
    [
      "year = 20226,\n month = brezen",
      '# The file says "20226".\n# The file says "brezen" for the month.\npublished:\n',
    ],
    ["date = {20226}", '# The file says "20226".\npublished:\n'],
    ["year = {2022}, month = 13", '# The file says "2022-13".\npublished:\n'],
  ])("is in a comment, where it is a date: %s", async (fields, lines) => {
    expect(await read(fields)).toContain(`\nurl: https://a.example/1\n${lines}accessed:\n`);
    expect(await read(fields)).toContain("\ndraft: true\n");
  });

  it.each(["month = may", "month = {5}", 'month = "March"', 'month = 10 # "~may"', "month = {}"])(
    "has no comment where it is understood or empty: %s",
    async (month) => {
      expect(await read(`year = 2022, ${month}`)).not.toContain("The file says");
    },
  );
});
