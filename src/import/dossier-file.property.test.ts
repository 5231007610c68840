import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesOf } from "../../test/dossiers/example.ts";
import { fullestAssets, fullestDossier } from "../../test/dossiers/fullest-dossier.ts";
import { smallestDossier } from "../../test/dossiers/smallest-dossier.ts";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { ASSETS, generatedDossier } from "../../test/generated-dossier.ts";
import { PROJECT } from "../cli/project.ts";
import { allEntries, type ContentFile, type Material, readManuscript } from "../dossier/manuscript.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { dossierFileOf } from "../outputs/json.ts";
import { jsonText } from "../outputs/output-file.ts";
import { fingerprintOf, isRecordedEntry } from "../record/fingerprint.ts";
import { checkMaterial, editionOf } from "../site/edition.ts";
import { readContent } from "../site/read-content.ts";
import { settingsFrom } from "../site/settings.ts";
import { sha256 } from "../site/sha256.ts";
import { readDossierFile } from "./dossier-file.ts";

const settings = { ...settingsFrom({ CONTENT_DIR: join(PROJECT, "nowhere") }), isPublishing: false };

/** Each dossier is checked twice, which takes its time where others want the processors too. */
const LONG = 120_000;

/** What a dossier publishes about itself, and the fingerprints of what is published. */
function published(material: Material) {
  const reading = checkMaterial(material, settings);
  const edition = editionOf(reading, settings);
  const entries = allEntries(reading.manuscript)
    .filter(({ isDraft }) => !isDraft)
    .filter(isRecordedEntry);
  return {
    file: jsonText(dossierFileOf(edition)),
    fingerprints: entries.map((entry) => [`${entry.collection}/${entry.id}`, fingerprintOf(entry, sha256)]),
  };
}

const withoutRecord = (material: Material): Material => ({
  ...material,
  files: material.files.filter(({ path }) => path !== "record.jsonl"),
});

/** Publishes a dossier, imports what it published into nothing, and publishes that. */
function toldTwice(material: Material) {
  const first = published(material);
  const nothing = readManuscript({ files: [] }, parseMarkdown);
  const { entries, unused, there } = readDossierFile(first.file, nothing);
  const files = entries.map(({ collection, id, fileText }) => ({
    path: collection === "site" ? "site.md" : `${collection}/${id}.md`,
    text: fileText(false),
  }));
  const again = readDossierFile(first.file, readManuscript({ ...material, files }, parseMarkdown));
  return { first, second: published({ ...material, files }), unused, there, again };
}

function expectSame(material: Material): void {
  const { first, second, unused, there, again } = toldTwice(material);
  expect([unused, there]).toEqual([[], []]);
  expect(second.fingerprints).toEqual(first.fingerprints);
  expect(JSON.parse(second.file)).toEqual(JSON.parse(first.file));
  expect([again.entries, again.unused, again.there.length]).toEqual([[], [], first.fingerprints.length]);
}

/** What is left of a dossier without the files that have errors, and what then has. */
function sound(files: readonly ContentFile[]): Material {
  const material = withoutRecord({ files, assets: new Set(ASSETS) });
  const { findings } = checkMaterial(material, settings);
  const wrong = new Set(
    findings.filter(({ severity }) => severity === "error").map(({ file }) => file.replace(/^[^/]*\//, "")),
  );
  if (wrong.size === 0) return material;
  const site = { path: "site.md", text: smallestDossier["site.md"] };
  return sound(files.filter(({ path }) => !wrong.has(path)).concat(wrong.has("site.md") ? [site] : []));
}

describe("what a site publishes about itself, imported, gives the same content and fingerprints", () => {
  it.each([
    ["content", readContent(join(PROJECT, "content"), join(PROJECT, "public"))],
    ["a saying", readContent(join(PROJECT, "examples/saying/content"), join(PROJECT, "examples/saying/public"))],
    [
      "a report that was withdrawn",
      readContent(join(PROJECT, "examples/withdrawn/content"), join(PROJECT, "examples/withdrawn/public")),
    ],
    [
      "the fullest dossier",
      { files: Object.entries(fullestDossier).map(([path, text]) => ({ path, text })), assets: fullestAssets },
    ],
    ["the telling dossier", { files: filesOf(tellingDossier), assets: new Set(tellingDossier.assets) }],
  ])("of %s", (_name, material) => expectSame(withoutRecord(material)), LONG);

  it(
    "of any dossier",
    () => {
      fc.assert(
        fc.property(fc.integer(), fc.integer({ min: 1, max: 8 }), (seed, size) =>
          expectSame(sound(generatedDossier(size, seed))),
        ),
        { numRuns: 15 },
      );
    },
    LONG,
  );
});
