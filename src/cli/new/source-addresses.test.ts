import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Refusal } from "../refusal.ts";
import { readWantedSources } from "./source-addresses.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "addresses-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function list(content: string | Uint8Array): string {
  const file = join(folder, "list.txt");
  writeFileSync(file, content);
  return file;
}

/** All that a refusal says; of anything else that is thrown, its name too. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof Refusal ? error.message : String(error);
  }
  return "nothing";
}

const [A, B] = ["https://a.example/1", "https://b.example/2"];

describe("readWantedSources", () => {
  it("takes addresses as they stand there, and an id for one", () => {
    expect(readWantedSources([A, B], {})).toEqual({ addresses: [A, B], id: undefined });
    expect(readWantedSources([A], { id: "mine" })).toEqual({ addresses: [A], id: "mine" });
  });

  it("leaves ids alone", () => {
    expect(readWantedSources(["first", "second"], {})).toBeUndefined();
    expect(readWantedSources([], {})).toBeUndefined();
  });

  it("takes a list, without its comments and empty lines", () => {
    const from = list(`\uFEFF# mine\r\n${A}\r\n\r\n  ${B}  \r\n#${A}\r\n`);
    expect(readWantedSources([], { from })?.addresses).toEqual([A, B]);
  });

  it("takes a list in UTF-16, as some editors write it", () => {
    expect(readWantedSources([], { from: list(Buffer.from(`\uFEFF${A}\r\n${B}`, "utf16le")) })?.addresses).toEqual([
      A,
      B,
    ]);
  });

  it("takes a list from standard input, beside others", () => {
    const input = openSync(list(`${B}\n`), "r");
    expect(readWantedSources([A, "-"], {}, input)?.addresses).toEqual([A, B]);
  });

  it.each<[string, readonly string[], { id?: string; from?: string }, string]>([
    [
      "ids among addresses",
      [A, "mine"],
      {},
      '"mine" is no web address. Give addresses that begin with https://, or ids alone to write sources by hand.',
    ],
    [
      "an id without an address",
      [],
      { id: "mine" },
      "Say of which address: npm run new -- source https://example.org/page --id some-id",
    ],
    ["an id for several", [A, B], { id: "mine" }, "--id names one source, and here are 2 addresses. Leave it out."],
    [
      "what is no id",
      [A],
      { id: "My id" },
      '"My id" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 characters at most.',
    ],
  ])("refuses %s", (_what, names, options, message) => {
    expect(() => readWantedSources(names, options)).toThrow(message);
  });

  it.each([
    "<!DOCTYPE html>\n<html><body>\n<p>One\n<p>Two\n</html>",
    "\uFEFF\n<html lang=cs>",
    `<!-- saved from url=(0025)${A} -->\n<html>`,
    `<!doctype html>${" ".repeat(1_000_000)}`,
  ])("refuses a saved page in one sentence: %.40j", (text) => {
    const from = list(text);
    expect(refusalOf(() => readWantedSources([], { from }))).toBe(
      `${from} is a page (HTML) and no list of addresses. Nothing was written. Give the address of the page, npm run new -- source https://example.org/page, or a file of addresses, one a line.`,
    );
  });

  it("refuses a saved page from standard input", () => {
    const input = openSync(list("<html>"), "r");
    expect(refusalOf(() => readWantedSources(["-"], {}, input))).toBe(
      "Standard input is a page (HTML) and no list of addresses. Nothing was written. Give the address of the page, npm run new -- source https://example.org/page, or a file of addresses, one a line.",
    );
  });

  it("refuses a list that is not there, and a folder", () => {
    const from = join(folder, "none.txt");
    expect(refusalOf(() => readWantedSources([], { from }))).toBe(`There is no file ${from}.`);
    expect(refusalOf(() => readWantedSources([], { from: folder }))).toBe(
      `${folder} is no file but a folder. Name the file in it.`,
    );
  });

  it("refuses a list without addresses, and one that is too large", () => {
    expect(() => readWantedSources([], { from: list("# none\n") })).toThrow(
      "There is no address in the list. Write one on each line, with https:// in front.",
    );
    const from = list(new Uint8Array(1_000_001));
    expect(() => readWantedSources([], { from })).toThrow(
      `${from} is too large to be a list of addresses. Nothing was written.`,
    );
  });
});
