import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askIndex } from "./ask-index.ts";
import { outcomeOf, Workshop, withoutIndex } from "./build-dossier.ts";
import { replace } from "./dossiers/example.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";
import { smallestSite } from "./shared-site.ts";

/** How many builds are killed; more on demand: KILLS=200 npm test -- test/whole-or-nothing.test.ts */
const KILLS = Number(process.env["KILLS"] ?? 6);

/** How long (milliseconds) a build is let run before it is stopped again, so that what it has made is looked at. */
const STEP = 60;

const CHANGE = replace("finding: Ben said so.", "finding: Ben did say so.");
const CHANGED = CHANGE(smallestDossier["claims/opening.md"]);

describe("a build that is killed", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;
  let next: Record<string, string>;
  /** The sites that were there each time the build was stopped, each as one text. */
  const seen: string[] = [];
  /** How long (milliseconds) the build took, but for the time that it was stopped. */
  let duration = 0;

  beforeAll(async () => {
    workshop.putInPlace(await smallestSite());
    old = workshop.digests();
    workshop.write("claims/opening.md", CHANGED);
    const child = workshop.start("build");
    const ended = outcomeOf(child);
    while (child.exitCode === null) {
      const start = performance.now();
      await sleep(STEP);
      duration += performance.now() - start;
      child.kill("SIGSTOP");
      seen.push(JSON.stringify(digestsOfOne(workshop)));
      child.kill("SIGCONT");
    }
    const { code, output } = await ended;
    expect(code, output).toBe(0);
    next = workshop.digests();
  }, 300_000);
  afterAll(() => workshop.remove());

  it(`would leave the old site or the new one: it is stopped every ${STEP} milliseconds, and looked at`, () => {
    expect(next).not.toEqual(old);
    expect(seen.length).toBeGreaterThan(20);
    expect([...new Set(seen)]).toEqual([old, next].map((site) => JSON.stringify(site)));
  });

  it(`leaves the old site or the new one, killed at ${KILLS} moments`, async () => {
    workshop.putInPlace(await smallestSite());
    const [before, after] = [old, next].map((site) => JSON.stringify(withoutIndex(site)));
    const left = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = workshop.start("build");
      const ended = outcomeOf(child);
      await sleep((duration * 1.05 * (kill + 1)) / KILLS);
      child.kill("SIGKILL");
      await ended;
      const now = JSON.stringify(withoutIndex(workshop.digests()));
      expect([before, after]).toContain(now);
      expect(await askIndex(workshop.out, "bridge")).not.toEqual([]);
      left.add(now);
    }
    expect(left.has(before ?? "")).toBe(true);
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(withoutIndex(workshop.digests())).toEqual(withoutIndex(next));
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
  }, 600_000);
});

/** The digests of one site, although the folders may be exchanged while they are read: what exchanges them is not stopped. */
function digestsOfOne(workshop: Workshop): Record<string, string> {
  for (;;) {
    const { ino } = statSync(workshop.out);
    const digests = workshop.digests();
    if (statSync(workshop.out).ino === ino) return digests;
  }
}

describe("a build that cannot end well", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;

  beforeAll(async () => {
    workshop.putInPlace(await smallestSite());
    old = workshop.digests();
  });
  afterAll(() => workshop.remove());

  it("does not start where the content has an error, and says where", async () => {
    const good = smallestDossier["claims/denial.md"];
    workshop.write("claims/denial.md", good.replace("kind: denial", "kind: denail"));
    const { code, output } = await workshop.build();
    workshop.write("claims/denial.md", good);
    expect(code).toBe(1);
    expect(output).toContain("content/claims/denial.md:3:7  error  unknown-value");
    expect(workshop.digests()).toEqual(old);
  });

  it("does not let a public file stand where one of the site's own belongs", async () => {
    const file = join(workshop.folder, "public/claims/opening.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "{}");
    const { code, output } = await workshop.build();
    rmSync(join(workshop.folder, "public"), { recursive: true });
    expect(code, output).toBe(1);
    expect(output).toContain(
      "content/site.md:1:1  error  taken-path  public/claims/opening.json would be published at an address of the site's own",
    );
    expect(workshop.digests()).toEqual(old);
  });

  it("refuses to run beside another build of the same folder", async () => {
    const [one, other] = await Promise.all([workshop.build(), workshop.build()]);
    expect([one.code, other.code].sort()).toEqual([0, 2]);
    expect(one.output + other.output).toMatch(
      /Another build \(process \d+\) is writing .+\. Wait until it has ended, then build again\./,
    );
    expect(withoutIndex(workshop.digests())).toEqual(withoutIndex(old));
  });
});

describe("a build after one that was killed", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;

  beforeAll(async () => {
    workshop.putInPlace(await smallestSite());
    old = workshop.digests();
    renameSync(workshop.out, `${workshop.out}-being-replaced`);
    mkdirSync(`${workshop.out}-next-1`);
    writeFileSync(`${workshop.out}.lock`, "999999 1\n");
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
  });
  afterAll(() => workshop.remove());

  it("takes over its lock", () => {
    expect(existsSync(`${workshop.out}.lock`)).toBe(false);
  });

  it("puts back what it has left between two renames, and clears what others have left", () => {
    expect(withoutIndex(workshop.digests())).toEqual(withoutIndex(old));
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
  });
});
