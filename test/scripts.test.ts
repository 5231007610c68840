import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInstalled, isUpToDate } from "../scripts/install.mjs";
import { isModern } from "../scripts/node-24.mjs";
import { tally } from "../scripts/tally.mjs";

describe("isInstalled", () => {
  const a = { version: "1.0.0", integrity: "sha512-a" };
  const b = { version: "2.0.0", integrity: "sha512-b" };
  const elsewhere = { version: "3.0.0", integrity: "sha512-c", optional: true };
  const lock = { packages: { "": {}, "node_modules/a": a, "node_modules/b": b, "node_modules/elsewhere": elsewhere } };

  it("is content when only packages for other systems are missing", () => {
    expect(isInstalled(lock, { packages: { "node_modules/a": a, "node_modules/b": b } })).toBe(true);
  });

  it.each([
    ["a package is missing", { "node_modules/a": a }],
    ["a package has another version", { "node_modules/a": a, "node_modules/b": { ...b, version: "2.0.1" } }],
    ["a package has other contents", { "node_modules/a": a, "node_modules/b": { ...b, integrity: "sha512-x" } }],
    ["a package is not in the lock", { "node_modules/a": a, "node_modules/b": b, "node_modules/d": a }],
    ["nothing is there", {}],
  ])("is not when %s", (_, packages) => {
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});

describe("isUpToDate", () => {
  const lock = JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0" } } });

  it.each([
    ["what the lock says", lock, true],
    ["nothing", "", false],
    ["rubbish", "{{{", false],
    ["half of it", lock.slice(0, 20), false],
    ["null", "null", false],
    ["a list", "[]", false],
    ["other packages", '{"packages":{"node_modules/a":null}}', false],
    ["no file", undefined, false],
  ])("where npm has left %s", (_, installed, expected) => {
    const folder = mkdtempSync(join(tmpdir(), "installed-"));
    writeFileSync(join(folder, "package-lock.json"), lock);
    mkdirSync(join(folder, "node_modules"));
    if (installed !== undefined) writeFileSync(join(folder, "node_modules", ".package-lock.json"), installed);
    expect(isUpToDate(folder)).toBe(expected);
    rmSync(folder, { recursive: true });
  });
});

describe("isModern", () => {
  it.each([
    ["v20.20.2", false],
    ["22.12.0", false],
    ["22.19.0", true],
    ["v24.0.0", true],
  ])("%s: %s", (version, expected) => {
    expect(isModern(version)).toBe(expected);
  });
});

describe("tally", () => {
  const passed = { status: "passed" };
  const failed = { status: "failed" };
  const skipped = { status: "skipped" };

  it("counts tests", () => {
    const report = { testResults: [{ status: "failed", assertionResults: [passed, failed, skipped, passed] }] };
    expect(tally(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a file that could not be loaded", () => {
    const report = {
      testResults: [
        { status: "passed", assertionResults: [passed] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(tally(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  it("never calls a run that failed a success", () => {
    expect(tally({ testResults: [{ status: "passed", assertionResults: [passed] }] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(tally(undefined, 124)).toEqual({ passed: 0, failed: 1 });
  });
});
