import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestsOf, outcomeOf, Workshop } from "./build-dossier.ts";
import { replace } from "./dossiers/example.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";
import { smallestSite } from "./shared-site.ts";

const CHANGED = replace("finding: Ben said so.", "finding: Ben did say so.")(smallestDossier["claims/opening.md"]);

/** Mounts a disk of so many kilobytes in memory; undefined where this machine does not permit it. */
function mountDisk(kilobytes: number): string | undefined {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]);
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return undefined;
}

/** Room for one site and for how much of a second one. */
const ROOMS = [40, 400, 700] as const;

describe("a build on a disk that is too small", () => {
  const workshop = new Workshop();
  const disk = mountDisk(16_000);
  const out = join(disk ?? workshop.folder, "site");
  let old: Record<string, string>;

  beforeAll(async () => {
    if (!disk) return;
    cpSync(await smallestSite(), out, { recursive: true });
    old = digestsOf(out);
    workshop.write("claims/opening.md", CHANGED);
  });
  afterAll(() => {
    if (disk) {
      spawnSync("umount", [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
    workshop.remove();
  });

  it.skipIf(!disk).each(ROOMS)(
    "says so, and leaves the published site as it was: %i kB left (skipped where no disk can be mounted)",
    async (room) => {
      resize(disk ?? "", room);
      const { code, output } = await workshop.build({ OUT_DIR: out });
      expect(code, output).toBe(2);
      expect(output).toMatch(
        /^The disk is full\. A build needs room for two sites; make some, then build again\. \(ENOSPC/m,
      );
      expect(output).toContain("Nothing was published; what was published before stands as it was.");
      expect(output).not.toMatch(/^\s+at /m);
      expect(digestsOf(out)).toEqual(old);
      expect(readdirSync(disk ?? "")).toEqual(["site"]);
    },
  );

  it.skipIf(!disk)("works again as soon as there is room", async () => {
    spawnSync("mount", ["-o", "remount,size=32000k", disk ?? ""]);
    const { code, output } = await workshop.build({ OUT_DIR: out });
    expect(code, output).toBe(0);
    expect(digestsOf(out)).not.toEqual(old);
  });

  /** Leaves so many kilobytes on the disk. */
  function resize(folder: string, room: number): void {
    const { stdout } = spawnSync("df", ["--output=used", "-k", folder], { encoding: "utf8" });
    const used = Number(stdout.trim().split("\n").at(-1));
    expect(spawnSync("mount", ["-o", `remount,size=${used + room}k`, folder]).status).toBe(0);
  }
});

describe("a build that is not let finish", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;

  beforeAll(async () => {
    workshop.putInPlace(await smallestSite());
    old = workshop.digests();
    workshop.write("claims/opening.md", CHANGED);
  });
  afterAll(() => workshop.remove());

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s ends at once with %i, and leaves nothing beside the site", async (signal, expected) => {
    const child = workshop.start("build");
    const ended = outcomeOf(child);
    while (!existsSync(`${workshop.out}.lock`) && child.exitCode === null) await sleep(5);
    child.kill(signal);
    const { code, output } = await ended;
    expect(code, output).toBe(expected);
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
    expect(workshop.digests()).toEqual(old);
  });

  it("for want of memory leaves the site as it was", async () => {
    const { code } = await workshop.build({ NODE_OPTIONS: "--max-old-space-size=18" });
    expect(code).not.toBe(0);
    expect(workshop.digests()).toEqual(old);
  });

  it("is followed by one that is", async () => {
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(workshop.read("claims/opening/index.html")).toContain("Ben did say so.");
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
  });
});

describe("a build that must not begin", () => {
  const workshop = new Workshop();
  afterAll(() => workshop.remove());

  it("says that the content folder is not there", async () => {
    const { code, output } = await workshop.build({ CONTENT_DIR: join(workshop.folder, "none") });
    expect({ code, output }).toEqual({
      code: 2,
      output: `The content folder ${join(workshop.folder, "none")} does not exist.\n`,
    });
  });

  it.each([
    ["content", "this is the content folder."],
    ["content/site", "it lies in the content folder."],
    [".", "the content folder lies in it."],
  ])("does not write to %s", async (path, reason) => {
    const out = join(workshop.folder, path);
    const before = digestsOf(workshop.content);
    const { code, output } = await workshop.build({ OUT_DIR: out });
    expect(code).toBe(2);
    expect(output).toContain(`The site cannot be written to ${out}: ${reason} Name another folder in OUT_DIR.\n`);
    expect(digestsOf(workshop.content)).toEqual(before);
  });

  it("does not write to a folder of somebody else's files", async () => {
    mkdirSync(join(workshop.folder, "photos/2024"), { recursive: true });
    const { code, output } = await workshop.build({ OUT_DIR: join(workshop.folder, "photos") });
    expect(code).toBe(2);
    expect(output).toContain("it holds files that no build of this site has made, and they would be lost.");
    expect(existsSync(join(workshop.folder, "photos/2024"))).toBe(true);
  });
});
