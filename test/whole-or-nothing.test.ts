import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askIndex } from "./ask-index.ts";
import { outcomeOf, Workshop, withoutIndex } from "./build-dossier.ts";
import { replace } from "./dossiers/example.ts";
import { smallestDossier } from "./dossiers/smallest-dossier.ts";

/** How many builds are killed; more on demand: KILLS=200 npm test -- test/whole-or-nothing.test.ts */
const KILLS = Number(process.env["KILLS"] ?? 30);

const CHANGE = replace("finding: Ben said so.", "finding: Ben did say so.");
const CHANGED = CHANGE(smallestDossier["claims/opening.md"]);

describe("a build that is killed", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;
  let duration = 0;

  beforeAll(async () => {
    const start = performance.now();
    const { code, output } = await workshop.build();
    duration = performance.now() - start;
    expect(code, output).toBe(0);
    old = workshop.digests();
    workshop.write("claims/opening.md", CHANGED);
  });
  afterAll(() => workshop.remove());

  it(`leaves the old site or the new one, killed at ${KILLS} moments`, async () => {
    const fresh = new Workshop({ files: { "claims/opening.md": CHANGE } });
    const built = await fresh.build();
    expect(built.code, built.output).toBe(0);
    const next = withoutIndex(fresh.digests());
    fresh.remove();
    const before = JSON.stringify(withoutIndex(old));
    const seen = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = workshop.start("build");
      const ended = outcomeOf(child);
      await sleep((duration * 1.05 * (kill + 1)) / KILLS);
      child.kill("SIGKILL");
      await ended;
      const now = JSON.stringify(withoutIndex(workshop.digests()));
      expect([before, JSON.stringify(next)]).toContain(now);
      expect(await askIndex(workshop.out, "bridge")).not.toEqual([]);
      seen.add(now);
    }
    expect(seen.has(before)).toBe(true);
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(withoutIndex(workshop.digests())).toEqual(next);
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
  }, 600_000);
});

describe("a build that cannot end well", () => {
  const workshop = new Workshop();
  let old: Record<string, string>;

  beforeAll(async () => {
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
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

  it("takes over the lock of a build that is gone", async () => {
    writeFileSync(`${workshop.out}.lock`, "999999 1\n");
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(existsSync(`${workshop.out}.lock`)).toBe(false);
  });

  it("puts back what a build killed between two renames has left, and clears what others have left", async () => {
    renameSync(workshop.out, `${workshop.out}-being-replaced`);
    mkdirSync(`${workshop.out}-next-1`);
    const { code, output } = await workshop.build();
    expect(code, output).toBe(0);
    expect(withoutIndex(workshop.digests())).toEqual(withoutIndex(old));
    expect(readdirSync(workshop.folder).sort()).toEqual(["content", "site"]);
  });
});
