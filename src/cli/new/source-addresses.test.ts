import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
