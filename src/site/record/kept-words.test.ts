import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { canonicalJson } from "../../record/line.ts";
import { sha256 } from "../sha256.ts";
import { keepWords, keptWords } from "./kept-words.ts";

const WORDS = { title: "The bridge", findings: ["It opens in May."] };
const DIGEST = sha256(canonicalJson(WORDS));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-words-"));
  file = join(folder, ".hearsay", "recorded-words.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("gives back what was kept, under its digest", () => {
  keepWords([WORDS, { claim: "So it is." }], file);
  keepWords([{ claim: "So it is not." }], file);
  expect(keptWords(file).size).toBe(3);
  expect(keptWords(file).get(DIGEST)).toEqual(WORDS);
});

it.each([
  ["rubbish", "\u0000\u0001{{{\n"],
  ["half a line", '{"title":"The bri\n'],
  ["lines of another version", 'null\n[1]\n"title"\n7\n'],
  ["blank lines and Windows line ends", "\n\r\n\n"],
])("passes over %s, and keeps the rest", (_what, text) => {
  keepWords([WORDS], file);
  writeFileSync(file, text + readFileSync(file, "utf8") + text);
  expect([...keptWords(file)]).toEqual([[DIGEST, WORDS]]);
});

it("has nothing where the file is empty, missing or a folder, and does not mind", () => {
  expect(keptWords(file).size).toBe(0);
  mkdirSync(file, { recursive: true });
  keepWords([WORDS], file);
  expect(keptWords(file).size).toBe(0);
  rmSync(file, { recursive: true });
  writeFileSync(file, "");
  expect(keptWords(file).size).toBe(0);
});
