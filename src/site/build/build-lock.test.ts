import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BuildIsRunning, takeBuildLock } from "./build-lock.ts";

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-lock-"));
  site = join(folder, "site");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a folder that is being built", () => {
  it("is built by one at a time, until the lock is given back", () => {
    const release = takeBuildLock(site);
    expect(() => takeBuildLock(site)).toThrow(
      `Another build (process ${process.pid}) is writing ${site}. Wait until it has ended, then build again.`,
    );
    release();
    expect(existsSync(`${site}.lock`)).toBe(false);
    takeBuildLock(site)();
  });

  it("may be built at once where the process that has locked it is gone, however short a time ago", async () => {
    const module = JSON.stringify(join(import.meta.dirname, "build-lock.ts"));
    const program = `import { takeBuildLock } from ${module}; takeBuildLock(${JSON.stringify(site)}); console.log("taken"); setInterval(() => {}, 1000);`;
    const killed = spawn(process.execPath, ["--input-type=module", "-e", program]);
    await once(killed.stdout, "data");
    expect(() => takeBuildLock(site)).toThrow(BuildIsRunning);
    killed.kill("SIGKILL");
    await once(killed, "exit");
    takeBuildLock(site)();
  });

  it.each([
    ["empty, as a killed build may leave it", ""],
    ["rubbish", "\0\0 not a process"],
    ["of another version", '{"process":1}'],
    ["of a process whose number another has been given since", `${process.pid} 1`],
    ["of a number that is no process", "-1 -"],
  ])("is not kept locked by what is %s", (_what, text) => {
    writeFileSync(`${site}.lock`, text);
    const release = takeBuildLock(site);
    expect(readFileSync(`${site}.lock`, "utf8")).toMatch(new RegExp(`^${process.pid} \\S+\\n$`));
    release();
  });
});
