import type { Collection } from "./collections.ts";
import type { Edition } from "./edition.ts";
import { namedSchemas } from "./outputs/data/named-schemas.ts";
import type { JsonSchema } from "./schema/json-schema.ts";
import { isRecord } from "./schema/walk.ts";

/** A published file, as the page about the data describes it. */
export interface PublishedFile {
  /** The path with the base; where there is one file for each entry, that of an example. */
  readonly path: string;
  /** How the address is made: `/claims/<id>.json`. */
  readonly pattern: string;
  readonly about: string;
  /** The name of its JSON Schema, if it has one. */
  readonly schema?: string;
}

interface FileNote {
  readonly pattern: string;
  readonly about: string;
  readonly schema?: string;
}

const notes: readonly FileNote[] = [
  {
    pattern: "claims/<id>.json",
    about: "One claim with its chain, verdicts, evidence and corrections, and the people and sources that it names.",
    schema: "claims",
  },
  { pattern: "data/claims.json", about: "All claims.", schema: "claims-file" },
  {
    pattern: "data/claims.csv",
    about: "All claims as a table (RFC 4180, UTF-8 with a byte order mark), for spreadsheets.",
  },
  {
    pattern: "data/dossier.json",
    about: "Everything: articles, claims, timeline, sources, people, questions, pages.",
    schema: "dossier-file",
  },
  {
    pattern: "data/sources.csl.json",
    about: "All sources as CSL-JSON, which Zotero and other reference managers import.",
  },
  { pattern: "data/timeline.json", about: "The timeline, ready for TimelineJS 3.", schema: "timeline-file" },
  {
    pattern: "articles/<id>/annotations.jsonld",
    about: "The notes of an article as W3C Web Annotations: one for each annotated passage.",
  },
  {
    pattern: "articles/<id>/text.txt",
    about: "The text of an article as its page shows it, without notes and footnotes. The annotations count in it.",
  },
  { pattern: "feed.xml", about: "Articles, claims and their changes, newest first (Atom)." },
  { pattern: "corrections.xml", about: "Corrections alone, newest first (Atom)." },
  {
    pattern: "record.jsonl",
    about:
      "The publication record: a line for every publication of an article or a claim, and for every other address.",
  },
  {
    pattern: "embed/claims/<id>/",
    about: "A claim as a card for a frame on another site. The page of the claim has the line of HTML.",
  },
];

/** Every kind of file, each with an example where it is made for each entry. */
export function publishedFiles({ addresses, dossier }: Edition): readonly PublishedFile[] {
  const lead = [...dossier.articles.values()].find((article) => article.lead) ?? [...dossier.articles.values()][0];
  const claim = lead?.central ?? [...dossier.claims.keys()][0];
  return notes.flatMap((note) => {
    const example = note.pattern.startsWith("articles/") ? lead?.id : claim;
    if (note.pattern.includes("<id>") && example === undefined) return [];
    return [{ ...note, path: addresses.path(note.pattern.replace("<id>", example ?? "")) }];
  });
}

/** A field of published data: `said.by`, `chain[].act`. */
export interface Field {
  readonly name: string;
  readonly about: string;
}

/** The fields of an entry as it is published, in the order of the file, with what each of them holds. */
export function fieldsOfEntry(collection: Collection): readonly Field[] {
  return fieldsOf(namedSchemas().ofEntries[collection].$defs.published, "");
}

function fieldsOf(schema: JsonSchema, before: string): Field[] {
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).flatMap(([key, value]) => {
    if (!isRecord(value)) return [];
    const name = before + key;
    const items = value["items"];
    const inner = isRecord(items) ? fieldsOf(items, `${name}[].`) : fieldsOf(value, `${name}.`);
    const about = value["description"];
    return [...(typeof about === "string" ? [{ name, about }] : []), ...inner];
  });
}
