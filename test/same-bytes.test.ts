import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askIndex } from "./ask-index.ts";
import { digestsOf, Workshop, withoutIndex } from "./build-dossier.ts";
import { type Clone, cloneProject } from "./clone.ts";
import { filesOf, replace } from "./dossiers/example.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";

/** Debian's libfaketime gives a process another clock. */
const [FAKE_CLOCK] = globSync("/usr/lib/*/faketime/libfaketime.so.1");

/** One transparent point. */
const IMAGE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const HERE = { TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" };
const ELSEWHERE = {
  TZ: "Asia/Kathmandu",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  LANGUAGE: "tr",
  ...(FAKE_CLOCK ? { LD_PRELOAD: FAKE_CLOCK, FAKETIME: "+365d", DONT_FAKE_MONOTONIC: "1" } : {}),
};

/** Yesterday's text, which warm caches may hold. */
const YESTERDAY = replace("finding: Ben spoke of June & only of cars.", "finding: Ben spoke of July.");

describe("the same content", () => {
  const workshop = new Workshop("empty");
  const elsewhere = join(workshop.folder, "quite another", "place");
  const files = filesOf(tellingDossier);
  let clone: Clone;
  let here: Record<string, string>;
  let there: Record<string, string>;

  function inClone(command: string): string {
    const settings = { ...ELSEWHERE, CONTENT_DIR: join(elsewhere, "content"), PUBLIC_DIR: join(elsewhere, "public") };
    const words = Object.entries(settings).map(([name, value]) => `${name}='${value}'`);
    return clone.run(`env ${words.join(" ")} OUT_DIR='${join(elsewhere, "site")}' '${process.execPath}' ${command}`);
  }

  beforeAll(async () => {
    for (const { path, text } of files) workshop.write(path, path === "claims/opening.md" ? YESTERDAY(text) : text);
    writeAt(join(workshop.folder, "public/images/point.png"), IMAGE);
    const yesterday = await workshop.build(HERE);
    expect(yesterday.code, yesterday.output).toBe(0);
    expect(workshop.read("claims/opening/index.html")).toContain("Ben spoke of July.");
    for (const { path, text } of files) workshop.write(path, text);
    const today = await workshop.build(HERE);
    expect(today.code, today.output).toBe(0);
    here = withoutIndex(workshop.digests());

    clone = cloneProject();
    for (const cache of [".astro", ".vite", ".cache", ".vite-temp"])
      rmSync(join(clone.folder, "node_modules", cache), { recursive: true, force: true });
    writeAt(join(elsewhere, "public/images/point.png"), IMAGE);
    for (const { path, text } of files.toReversed()) writeAt(join(elsewhere, "content", path), text);
    inClone("src/cli/build.ts");
    there = withoutIndex(digestsOf(join(elsewhere, "site")));
  }, 300_000);

  afterAll(() => {
    clone?.remove();
    workshop.remove();
  });

  it("gives the same bytes in another folder, zone, locale and file order, with caches and without", () => {
    expect(Object.keys(here).length).toBeGreaterThan(100);
    expect(there).toEqual(here);
  });

  it("in every kind of file", () => {
    const kinds = [
      "index.html",
      ".png",
      ".css",
      ".js",
      ".json",
      ".jsonld",
      ".jsonl",
      ".csv",
      ".xml",
      ".br",
      ".gz",
      "_headers",
    ];
    for (const kind of kinds)
      expect(
        Object.keys(here).some((path) => path.endsWith(kind)),
        kind,
      ).toBe(true);
    expect(existsSync(join(elsewhere, "site/images/point.png"))).toBe(true);
  });

  it("gives a search that finds the same pages, with the same texts and verdicts", async () => {
    const questions = [["bridge"], ["ben"], ["june cars"], ["bridge", { kind: "Claim" }], ["xyzzy"]] as const;
    const answersOf = (site: string) =>
      Promise.all(
        questions.map(async ([words, filters]) =>
          (await askIndex(site, words, filters)).map(({ url, content, meta, filters: of }) => ({
            url,
            content,
            meta,
            of,
          })),
        ),
      );
    const answers = await answersOf(workshop.out);
    expect(answers.map((found) => found.length > 0)).toEqual([true, true, true, true, false]);
    expect(await answersOf(join(elsewhere, "site"))).toEqual(answers);
  });

  it("shows today's text, whatever the caches hold of yesterday's", () => {
    expect(workshop.read("claims/opening/index.html")).not.toContain("Ben spoke of July.");
    expect(workshop.read("claims/opening/index.html")).toContain("Ben spoke of June");
  });

  it.skipIf(!FAKE_CLOCK)("with clocks a year apart (skipped where libfaketime is not installed)", () => {
    const ahead = Number(inClone(`--print 'Date.now()'`)) - Date.now();
    expect(ahead / 86_400_000).toBeCloseTo(365, 1);
  });
});

function writeAt(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
