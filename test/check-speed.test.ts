import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manyEntries } from "./dossiers/many-entries.ts";

const check = join(import.meta.dirname, "../src/cli/check.ts");
/** Prints the CPU seconds of a check when it ends. */
const measured = `
  process.argv.splice(1, 1);
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(String((user + system) / 1e6));
  });
  await import(process.argv[1]);
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** So many files and more take long enough that one run tells what they cost. */
const LARGE = 4_000;

/** Writes content of about so many files, checks it and gives the CPU seconds; of the little, those of the better of two runs. */
function secondsFor(size: number): number {
  const content = join(folder, String(size));
  for (const { path, text } of manyEntries(size)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return size < LARGE ? Math.min(run(content), run(content)) : run(content);
}

function run(content: string): number {
  const args = ["--input-type=module", "--eval", measured, "check", check, "--content", content];
  // A dossier without a record is an error where CI is set; it is not what is measured here.
  const env = { ...process.env, CI: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env, timeout: 100_000 });
  expect(stdout).toContain("no errors");
  expect(status).toBe(0);
  return Number(stderr);
}

describe("the check", () => {
  it("is quick, and takes no more time for a file where there are many", () => {
    const seconds = new Map([250, 1_000, LARGE].map((size) => [size, secondsFor(size)]));
    const line = [...seconds].map(([size, cpu]) => `${size} files ${cpu.toFixed(2)} s`).join(", ");
    console.log(`CPU time of a check, start included: ${line}`);
    const [small = 0, middle = 0, large = 0] = seconds.values();
    // Bounds far above what was measured, so that a busy machine does not break them: they catch what grows quadratically.
    expect(middle).toBeLessThan(6);
    expect((large - middle) / (LARGE - 1_000)).toBeLessThan(3 * ((middle - small) / 750));
  });
});
