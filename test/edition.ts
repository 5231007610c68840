import { join } from "node:path";
import { PROJECT } from "../src/cli/project.ts";
import { articleText } from "../src/markdown/article.ts";
import type { OutputFile } from "../src/outputs/output-file.ts";
import { outputsOf } from "../src/outputs/outputs.ts";
import { checkMaterial, editionOf, readAndCheck } from "../src/site/edition.ts";
import { settingsFrom } from "../src/site/settings.ts";
import type { Edition } from "../src/views/edition.ts";
import { type Example, filesOf } from "./dossiers/example.ts";
import { tellingDossier } from "./dossiers/telling-dossier.ts";

export interface Place {
  readonly SITE_URL?: string;
  readonly BASE_PATH?: string;
}

/** The checked edition of an example, published at a place. Throws an Error where the example has errors. */
export function editionOfExample(example: Example = tellingDossier, place: Place = {}): Edition {
  const settings = settingsFrom({ CONTENT_DIR: join(PROJECT, "nowhere"), ...place });
  const reading = checkMaterial({ files: filesOf(example), assets: new Set(example.assets) }, settings);
  return editionOf(reading, settings);
}

const ownEditions = new Map<string, Edition>();

/** The checked edition of this repository's own content, which is read once for all that ask for it at the same place. */
export function ownEdition(place: Place = {}): Edition {
  const key = JSON.stringify(place);
  const known = ownEditions.get(key);
  if (known) return known;
  const settings = settingsFrom({ ...place }, PROJECT);
  const edition = editionOf(readAndCheck(settings), settings);
  ownEditions.set(key, edition);
  return edition;
}

/** Both editions that the outputs are tested on, by name: what everything can happen in, and what is published. */
export function editions(place: Place = {}): readonly (readonly [string, Edition])[] {
  return [
    ["the telling dossier", editionOfExample(tellingDossier, place)],
    ["this repository's content", ownEdition(place)],
  ];
}

/** All output files of an edition by their paths. */
export function filesOfEdition(edition: Edition): ReadonlyMap<string, OutputFile> {
  return new Map([...outputsOf(edition, { articleText })].map((file) => [file.path, file]));
}

/** The text of an output file. Throws an Error where there is none. */
export function textAt(files: ReadonlyMap<string, OutputFile>, path: string): string {
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path} among the outputs`);
  return file.text;
}

/** The data of an output file of JSON, unchecked. */
export function jsonAt<Data>(files: ReadonlyMap<string, OutputFile>, path: string): Data {
  return JSON.parse(textAt(files, path)) as Data;
}
