import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collections, isIdentifier, LONGEST_IDENTIFIER, linkKinds, singular } from "../../dossier/collections.ts";
import { allEntries, type Manuscript } from "../../dossier/manuscript.ts";
import { SITE_FILE } from "../../dossier/placement.ts";
import { type Blanks, entryTemplate, referenceBlanks, siteTemplate } from "../../dossier/schema/entry-template.ts";
import { nearestTo } from "../../dossier/suggestion.ts";
import { Refusal } from "../refusal.ts";
import { type Choice, choose, type Dialogue } from "./dialogue.ts";

export interface NewEntry {
  readonly collection: (typeof linkKinds)[keyof typeof linkKinds];
  readonly id: string;
}

/** Reads `KIND ID [ID …]`. Throws a Refusal that says what is wrong. */
export function readNewEntries(kind: string | undefined, ids: readonly string[]): readonly NewEntry[] {
  const kinds = [...Object.keys(linkKinds), "dossier"];
  if (kind === undefined || !Object.hasOwn(linkKinds, kind)) {
    const nearest = nearestTo(kind ?? "", kinds);
    const found = kind === undefined ? "Say what to write." : `There is no kind "${kind}".`;
    throw new Refusal(`${found}${nearest ? ` Did you mean "${nearest}"?` : ""} Use one of: ${kinds.join(", ")}.`);
  }
  if (ids.length === 0) throw new Refusal(`Say what the ${kind} is to be called: npm run new -- ${kind} some-id`);
  const wrong = ids.find((id) => !isIdentifier(id));
  if (wrong !== undefined)
    throw new Refusal(
      `"${wrong}" cannot be an id. Use lower-case letters a to z, digits and single hyphens, ${LONGEST_IDENTIFIER} characters at most.`,
    );
  return [...new Set(ids)].map((id) => ({ collection: linkKinds[kind as keyof typeof linkKinds], id }));
}

/** The file of an entry in a content folder. */
export function fileOf(contentFolder: string, { collection, id }: NewEntry): string {
  return join(contentFolder, collection, `${id}.md`);
}

/** Throws a Refusal where the file of one of the entries exists, so that none is written. */
export function refuseExisting(contentFolder: string, entries: readonly NewEntry[]): void {
  const file = entries.map((entry) => fileOf(contentFolder, entry)).find((one) => existsSync(one));
  if (file) throw exists(file);
}

function exists(file: string): Refusal {
  return new Refusal(`${file} exists. Nothing was written; choose another id, or edit the file.`);
}

/** Writes the template of an entry and gives the path of the file. Throws a Refusal where the file exists. */
export function writeEntry(contentFolder: string, entry: NewEntry, blanks: Blanks): string {
  const file = fileOf(contentFolder, entry);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, entryTemplate(entry.collection, blanks), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw exists(file);
  }
  return file;
}

/** Asks for each blank that holds the id of another entry, where there are entries to choose from. */
export async function askForReferences(
  { collection, id }: NewEntry,
  manuscript: Manuscript,
  dialogue: Dialogue,
): Promise<Blanks> {
  const blanks = new Map<string, string>();
  for (const { place, key } of referenceBlanks(collection)) {
    const choices = key.collections
      .flatMap((among) => choicesOf(manuscript, among))
      .filter((choice) => choice.id !== id);
    if (choices.length === 0) continue;
    const chosen = await choose(`${place}: ${key.purpose}`, choices, dialogue);
    if (chosen !== undefined) blanks.set(place, chosen);
  }
  return blanks;
}

function choicesOf(manuscript: Manuscript, collection: NewEntry["collection"]): Choice[] {
  return [...allEntries(manuscript)]
    .filter((entry) => entry.collection === collection)
    .map(({ id, data }) => {
      const { name, title, claim, question } = data as Readonly<Record<string, unknown>>;
      return { id, label: String(name ?? title ?? claim ?? question ?? singular[collection]) };
    });
}

const EXAMPLE = fileURLToPath(new URL("../../../examples/dossier", import.meta.url));

/**
 * Writes the example of a whole dossier into a folder that is new or empty; or nothing but a site with blanks, and a folder
 * for each kind of entry. Throws a Refusal where the folder holds something.
 */
export function writeDossier(folder: string, { isEmpty = false } = {}): void {
  if (existsSync(folder) && !isEmptyFolder(folder))
    throw new Refusal(`${folder} holds something already. Nothing was written; name a folder that is new or empty.`);
  if (isEmpty) {
    for (const collection of collections) mkdirSync(join(folder, collection), { recursive: true });
    writeFileSync(join(folder, SITE_FILE), siteTemplate(), { flag: "wx" });
  } else cpSync(EXAMPLE, folder, { recursive: true, errorOnExist: true, force: false });
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
