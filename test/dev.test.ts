import type { ChildProcess } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workshop } from "./build-dossier.ts";
import { replace } from "./dossiers/example.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";

const CLAIM = "claims/opening.md";

describe("npm run dev", () => {
  const workshop = new Workshop({ files: { "pages/plan.md": "---\ntitle: A plan\ndraft: true\n---\n\nNot yet.\n" } });
  let server: ChildProcess;
  let terminal = "";
  let site = "";

  beforeAll(async () => {
    // As on a machine that is set up for production, where Astro by itself would show nothing of what is saved.
    server = workshop.start("dev", ["--no-open"], { PORT: "0", NODE_ENV: "production" });
    server.stdout?.on("data", (chunk: Buffer) => {
      terminal += chunk.toString();
    });
    server.stderr?.on("data", (chunk: Buffer) => {
      terminal += chunk.toString();
    });
    await until(() => terminal.includes("What is unfinished"));
    site = /Editing at (http:\/\/127\.0\.0\.1:\d+)/.exec(terminal)?.[1] ?? "";
  });

  afterAll(() => {
    server.kill("SIGTERM");
    workshop.remove();
  });

  it("shows the entry, and drafts as drafts", async () => {
    expect(await textOf("/claims/opening/")).toContain("The bridge opens in May.");
    const draft = await textOf("/plan/");
    expect(draft).toContain("A plan");
    expect(draft).toContain("This page shows a draft, which is not published.");
    expect(await textOf("/_desk/")).toContain("pages/plan.md");
  });

  it("shows what is saved", async () => {
    workshop.write(CLAIM, replace("finding: Ben said so.", "finding: Ben said it twice.")(smallestDossier[CLAIM]));
    await until(async () => (await textOf("/claims/opening/")).includes("Ben said it twice."));
    expect(terminal).toContain("claims/opening.md: no errors");
  });

  it("passes over what editors keep beside a file that is open, and reads the file when it is saved", async () => {
    const folder = join(workshop.content, "claims");
    const before = terminal.length;
    for (const name of [".opening.md.swp", ".~lock.opening.md#", "#opening.md#", "opening.md~", "4913"])
      writeFileSync(join(folder, name), "\0\u0001");
    symlinkSync("dee@desk.1234:1", join(folder, ".#opening.md"));
    await sleep(500);
    expect(terminal.slice(before)).toBe("");
    writeFileSync(
      join(folder, "opening.md___jb_tmp___"),
      replace("finding: Ben said so.", "finding: Ben said it three times.")(smallestDossier[CLAIM]),
    );
    renameSync(join(folder, "opening.md___jb_tmp___"), join(folder, "opening.md"));
    await until(async () => (await textOf("/claims/opening/")).includes("Ben said it three times."));
    expect(terminal.slice(before)).toContain("claims/opening.md: no errors");
    expect(terminal.slice(before)).not.toContain("stray-file");
  });

  it("puts the errors of an entry in the place of its page and on top of every other, until they are mended", async () => {
    workshop.write(CLAIM, replace("kind: reported-speech", "knd: reported-speech")(smallestDossier[CLAIM]));
    const message = "&quot;knd&quot; is not a key of a claim. Did you mean &quot;kind&quot;?";
    await until(async () => (await textOf("/claims/opening/")).includes(message));
    const entry = await textOf("/claims/opening/");
    expect(entry).toContain("content/claims/opening.md:3:1");
    expect(entry).not.toContain("Ben said");
    expect(entry).toContain('<a href="/_rules/#unknown-key">unknown-key</a>');
    expect(await textOf("/_rules/")).toContain('<h3 id="unknown-key">');
    const other = await textOf("/claims/denial/");
    expect(other).toContain("this page stands as it was before them");
    expect(other).toContain("content/claims/opening.md:3:1");
    expect(terminal).toContain("content/claims/opening.md:3:1  error  unknown-key");
    workshop.write(CLAIM, smallestDossier[CLAIM]);
    await until(async () => (await textOf("/claims/opening/")).includes("Ben said so."));
    expect(await textOf("/claims/denial/")).not.toContain("stands as it was");
  });

  it("shows entries that are added, and forgets those that are gone", async () => {
    workshop.write("people/dora.md", "---\nname: Dora\nkind: person\n---\n");
    await until(async () => (await statusOf("/people/dora/")) === 200);
    expect(await textOf("/people/dora/")).toContain("Dora");
  });

  it("serves a public file whose name has its letters taken apart", async () => {
    mkdirSync(join(workshop.folder, "public"), { recursive: true });
    writeFileSync(join(workshop.folder, "public", "Füß-й.txt".normalize("NFD")), "here");
    await until(async () => (await textOf(`/${encodeURIComponent("Füß-й.txt")}`)) === "here");
  });

  it("serves the files for machines", async () => {
    expect(JSON.parse(await textOf("/claims/opening.json"))).toMatchObject({ id: "opening" });
  });

  async function textOf(path: string): Promise<string> {
    return (await fetch(site + path, { signal: AbortSignal.timeout(20_000) })).text();
  }

  async function statusOf(path: string): Promise<number> {
    return (await fetch(site + path, { signal: AbortSignal.timeout(20_000) })).status;
  }
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error("it did not come about in thirty seconds");
}
