import type { z } from "zod";
import { type Collection, collections, isIdentifier, linkKinds, singular } from "../dossier/collections.ts";
import type { Manuscript } from "../dossier/manuscript.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { describedKeys, type Key } from "../dossier/schema/keys.ts";
import { readData } from "../dossier/schema/read.ts";
import { site } from "../dossier/schema/site.ts";
import { canonicalJson } from "../record/line.ts";
import { entryFile } from "./entry-file.ts";
import { isMap, type JsonMap, listed, readJson, textIn } from "./json.ts";
import { Collected, type Place, type Reading, UnreadableImport } from "./reading.ts";

/** What publishing adds to an entry, which is worked out anew. */
const ADDED = new Set(["id", "url", "markdown", "lastChanged", "claims", "uses", "inverseRelations", "place"]);

/** Whether data are a `dossier.json` of Hearsay. */
export function isDossierFile(data: unknown): data is JsonMap {
  return isMap(data) && isMap(data["about"]) && Array.isArray(data["claims"]) && Array.isArray(data["sources"]);
}

/**
 * The entries of a `dossier.json` of Hearsay, under the ids that they have there. What exists and says the same is passed;
 * what exists and says something else stays as it is.
 */
export function readDossierFile(text: string, existing: Manuscript): Reading {
  const whole = readJson(text);
  if (!isDossierFile(whole))
    throw new UnreadableImport(
      "It is no dossier.json of Hearsay. Take it from the site's page about its data, /data/.",
    );
  const read = new Collected();
  readSite(whole["about"] as JsonMap, existing, read);
  for (const kind of collections)
    for (const [index, entry] of listed(whole[kind]).entries())
      readEntry(kind, entry, { part: `${singular[kind]} ${index + 1}` }, existing, read);
  return read;
}

function readSite(about: JsonMap, existing: Manuscript, read: Collected): void {
  const place = { part: "about" };
  const there = existing.site;
  const { data, markdown, accepted } = dataOf("site", site, about, place, read);
  if (accepted === undefined) return;
  if (there === undefined) read.add(entry("site", "site", place, data, markdown));
  else if (!isSame(there.accepted, there.document.body, accepted, markdown))
    read.refuse(place, "site.md exists and says something else. It stays as it is; remove it to import the other.");
}

function readEntry(kind: Collection, value: unknown, place: Place, existing: Manuscript, read: Collected): void {
  const id = isMap(value) ? textIn(value["id"]) : undefined;
  if (!isMap(value) || id === undefined || !isIdentifier(id)) {
    read.refuse(place, "It has no id that could name a file. Take the file from the site again.");
    return;
  }
  const named = { ...place, name: id };
  const { data, markdown, accepted } = dataOf(kind, schemas[kind], value, named, read);
  if (accepted === undefined) return;
  const there = existing.entries[kind].get(id);
  if (there === undefined) read.add(entry(kind, id, named, data, markdown));
  else if (isSame(there.accepted, there.document.body, accepted, markdown))
    read.pass(named, `${linkKindOf(kind)}:${id}`);
  else
    read.refuse(
      named,
      `${kind}/${id}.md exists and says something else. It stays as it is; remove it to import the other.`,
    );
}

function entry(collection: Collection | "site", id: string, place: Place, data: JsonMap, markdown: string) {
  const fileText = (draft: boolean) => entryFile(collection, draft ? { ...data, draft } : data, {}, markdown);
  return { collection, id, place, isDraft: false, fileText };
}

/** What an entry holds as its editors would write it; `accepted` is undefined where the schema does not take it. */
function dataOf(kind: Collection | "site", schema: z.ZodType, value: JsonMap, place: Place, read: Collected) {
  const shape = (schema as unknown as { readonly shape: object }).shape;
  const isKey = (name: string) => Object.hasOwn(shape, name) && name !== "draft";
  for (const name of Object.keys(value))
    if (!isKey(name) && !ADDED.has(name))
      read.refuse(
        place,
        `Its key "${name}" is none of a ${singular[kind]} here and is left out. A newer Hearsay may know it.`,
      );
  const own = Object.fromEntries(Object.entries(value).filter(([name]) => isKey(name)));
  const { accepted, issues } = readData(schema, asWritten(own));
  if (accepted === undefined) {
    const key = issues[0]?.path.join(".") ?? "";
    read.refuse(
      place,
      `It is not taken: its key "${key}" is missing, or holds what it should not. Take the file from the site again, or write the ${singular[kind]} by hand.`,
    );
  }
  return {
    data: withoutDefaults(describedKeys(schema), own),
    markdown: typeof value["markdown"] === "string" ? value["markdown"] : "",
    accepted,
  };
}

/** The data as the frontmatter gives them to the schemas: numbers are texts there. */
function asWritten(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(asWritten);
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)])) : value;
}

/** The data without the keys that say no more than their absence would, at every depth. */
function withoutDefaults(keys: readonly Key[], data: JsonMap): JsonMap {
  const byName = new Map(keys.map((key) => [key.name, key]));
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const key = byName.get(name);
      if (key === undefined) return [[name, value]];
      const isIdle = Array.isArray(value) ? value.length === 0 && !key.isRequired : String(value) === key.fallback;
      return isIdle ? [] : [[name, within(key, value)]];
    }),
  );
}

function within({ keys }: Key, value: unknown): unknown {
  if (keys.length === 0) return value;
  if (Array.isArray(value)) return value.map((one) => (isMap(one) ? withoutDefaults(keys, one) : one));
  return isMap(value) ? withoutDefaults(keys, value) : value;
}

function isSame(one: unknown, markdown: string, other: unknown, otherMarkdown: string): boolean {
  return one !== undefined && canonicalJson(one) === canonicalJson(other) && markdown.trim() === otherMarkdown.trim();
}

function linkKindOf(kind: Collection): string {
  return Object.entries(linkKinds).find(([, one]) => one === kind)?.[0] ?? kind;
}
