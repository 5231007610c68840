import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type ContentFile, filesWithKeys, type Manuscript } from "../src/dossier/manuscript.ts";
import { allRoutes, fileOf, pathIn, routeOfEntries } from "../src/routes/paths.ts";
import { checkMaterial } from "../src/site/edition.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { factsOf } from "../src/site/verify/page-facts.ts";
import { anchorsOf, sharesPage } from "../src/views/anchors.ts";
import { partsOfPage, partsOfRoute } from "../src/views/page-parts.ts";
import { Workshop } from "./build-dossier.ts";
import { ASSETS, generatedDossier } from "./generated-dossier.ts";

/** How many entries are generated for the one build: enough that every kind of body stands in every kind of entry. */
const SIZE = Number(process.env["MEETING_SIZE"] ?? 400);
const SEED = Number(process.env["MEETING_SEED"] ?? Date.now() % 2 ** 31);
// Below a path of other letters as well as at the root: addresses are written otherwise there.
const PLACE = SEED % 2 === 0 ? { BASE_PATH: "/Мир/b" } : {};

const workshop = new Workshop("empty");
const settings = settingsFrom({ CONTENT_DIR: workshop.content, ...PLACE });
afterAll(() => workshop.remove());

it(`what the check accepts, the build accepts (seed ${SEED})`, { timeout: 120_000 }, async () => {
  const { files, manuscript } = accepted(generatedDossier(SIZE, SEED));
  expect(files.filter(({ text }) => !text.endsWith("\nPlain words.\n")).length).toBeGreaterThan(SIZE / 2);
  for (const { path, text } of files) workshop.write(path, text);
  for (const path of ASSETS) {
    const file = join(workshop.folder, "public", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  }
  const { code, output } = await workshop.build({ SHARE_IMAGES: "off", ...PLACE });
  const faults = output.slice(Math.max(0, output.search(/^\d+ files checked/m)));
  expect(code, faults).toBe(0);
  for (const [path, known] of knownAnchors(manuscript)) {
    const { ids } = factsOf(workshop.read(path));
    expect([path, ...known.difference(ids)]).toEqual([path]);
    // Drawings, the controls of forms, and the later places of a footnote: nobody links to them.
    expect([path, ...[...ids.difference(known)].filter((id) => !/^v-|^fnref-.+-\d+$/.test(id))]).toEqual([path]);
  }
});

/**
 * The dossier without the blocks in which the check has found an error, and so on until it finds none. What has an error
 * among its keys goes whole.
 */
function accepted(files: readonly ContentFile[]): {
  readonly files: readonly ContentFile[];
  readonly manuscript: Manuscript;
} {
  const { manuscript, findings } = checkMaterial({ files, assets: new Set(ASSETS) }, settings);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return { files, manuscript };
  const lines = Map.groupBy(errors, ({ file }) => file);
  return accepted(
    files.flatMap((file) => {
      const faulty = lines.get(`content/${file.path}`)?.map(({ line }) => line) ?? [];
      return faulty.length === 0 ? [file] : withoutBlocks(file, faulty);
    }),
  );
}

function withoutBlocks({ path, text }: ContentFile, faulty: readonly number[]): readonly ContentFile[] {
  const [, keys = ""] = text.split("---\n");
  const keyLines = keys.split("\n").length + 1;
  if (faulty.some((line) => line <= keyLines)) return [];
  let line = keyLines + 1;
  const blocks = text.split("\n").slice(keyLines).join("\n").split("\n\n");
  const kept = blocks.filter((block) => {
    const first = line;
    line += block.split("\n").length + 1;
    return !faulty.some((one) => first <= one && one < line);
  });
  const body = kept.join("\n\n").trim();
  return [{ path, text: `---\n${keys}---\n\n${body || "Plain words."}\n` }];
}

/** What the check lets links name on the pages of entries, and on those that are no entry's and have one page alone. */
function* knownAnchors(manuscript: Manuscript): Generator<readonly [path: string, known: ReadonlySet<string>]> {
  for (const file of filesWithKeys(manuscript)) {
    if (file.isDraft || (file.collection !== "site" && sharesPage(file.collection))) continue;
    const path = file.collection === "site" ? "" : pathIn(routeOfEntries(file.collection), file.id);
    yield [fileOf(path), anchorsOf(file).union(partsOfPage(file, manuscript))];
  }
  for (const route of allRoutes) {
    const isAlone = route.over === undefined && route.holds === undefined && fileOf(route.pattern).endsWith(".html");
    if (!isAlone || route.name === "home" || route.name === "search") continue;
    yield [fileOf(route.pattern), partsOfRoute(route, manuscript) ?? new Set()];
  }
}
