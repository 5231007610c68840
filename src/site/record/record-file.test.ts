import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRecordFile, writeRecordFile } from "./record-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-record-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("writes a first record and a next, and leaves nothing beside it", () => {
  writeRecordFile(folder, undefined, "one\n");
  writeRecordFile(folder, "one\n", "one\ntwo\n");
  expect(readFileSync(join(folder, "record.jsonl"), "utf8")).toBe("one\ntwo\n");
  expect(readdirSync(folder)).toEqual(["record.jsonl"]);
});

test("does not write over what somebody else has recorded in the meantime", () => {
  writeFileSync(join(folder, "record.jsonl"), "one\nother\n");
  expect(() => writeRecordFile(folder, "one\n", "one\ntwo\n")).toThrow(
    "record.jsonl has been changed in the meantime. Run npm run record again.",
  );
  expect(() => writeRecordFile(folder, undefined, "one\n")).toThrow("in the meantime");
  expect(readRecordFile(folder)).toBe("one\nother\n");
});

test("writes through a symbolic link", () => {
  mkdirSync(join(folder, "kept"));
  writeFileSync(join(folder, "kept", "record.jsonl"), "one\n");
  symlinkSync(join("kept", "record.jsonl"), join(folder, "record.jsonl"));
  writeRecordFile(folder, "one\n", "one\ntwo\n");
  expect(lstatSync(join(folder, "record.jsonl")).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, "kept", "record.jsonl"), "utf8")).toBe("one\ntwo\n");
});

test("there may be no record", () => {
  expect(readRecordFile(folder)).toBe(undefined);
});

test("a record that is no text", () => {
  writeFileSync(join(folder, "record.jsonl"), Buffer.from([0xff]));
  expect(() => readRecordFile(folder)).toThrow(
    /record\.jsonl cannot be read: .* Put it back as it was last committed\./,
  );
});
