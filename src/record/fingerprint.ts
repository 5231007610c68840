import { type Collection, isIdentifier } from "../dossier/collections.ts";
import type { Document } from "../dossier/document.ts";
import { allEntries, type ManuscriptEntry, readManuscript } from "../dossier/manuscript.ts";
import type { DataOf } from "../dossier/schema/entries.ts";
import { canonicalJson, type Sha256 } from "./line.ts";

/** The collections whose entries carry corrections: what readers rely on in them does not change without one. */
export const correctedCollections = ["articles", "claims"] as const;
export type CorrectedCollection = (typeof correctedCollections)[number];

/**
 * The keys that make the digest of an entry. Of an article or claim they are what a reader relies on. Any other entry is
 * recorded once, for its address, and may say what it likes afterwards: its keys are those by which a renamed file is known.
 */
export const protectedKeys = {
  articles: ["title", "standfirst", "findings"],
  claims: ["claim", "sentence", "said", "chain", "verdict", "finding"],
  utterances: ["title"],
  timeline: ["title"],
  sources: ["title", "url"],
  people: ["name"],
  questions: ["question"],
  pages: ["title"],
} as const satisfies { readonly [Kind in Collection]: readonly (keyof DataOf<Kind>)[] };

/** The values of the protected keys. */
export type ProtectedWords = Readonly<Record<string, unknown>>;

export interface Fingerprint {
  /** SHA-256 in hex of the protected words as canonical JSON. */
  readonly digest: string;
  /** SHA-256 in hex of everything else in the entry: the other keys as canonical JSON, a line feed, and the Markdown. */
  readonly body: string;
}

/** An entry whose frontmatter the schema accepts. */
export type RecordedEntry<Kind extends Collection = Collection> = {
  [K in Collection]: ManuscriptEntry<K> & { readonly accepted: DataOf<K> };
}[Kind];

/** Whether an entry can have a line in the record: whether it can be read, and its name can be an address. */
export function isRecordedEntry(entry: ManuscriptEntry): entry is RecordedEntry {
  return entry.accepted !== undefined && isIdentifier(entry.id);
}

/** Whether an entry carries corrections, so that its words are guarded and not its address alone. */
export function isCorrected(entry: RecordedEntry): entry is RecordedEntry<CorrectedCollection> {
  return (correctedCollections as readonly Collection[]).includes(entry.collection);
}

/**
 * The values of the protected keys of an entry, as the schema understands it: how it is written (quotation marks, folding, the
 * order of keys, a default written out) does not matter.
 */
export function protectedWords({ collection, accepted }: RecordedEntry): ProtectedWords {
  return pick(accepted, (key) => isProtected(collection, key));
}

/** SHA-256 in hex of protected words as canonical JSON. */
export function digestOf(words: ProtectedWords, sha256: Sha256): string {
  return sha256(canonicalJson(words));
}

const fingerprints = new WeakMap<Document, Fingerprint>();

/**
 * The two digests of an entry, worked out once for what was read of its file. Line endings, blank lines around the Markdown
 * and a byte order mark do not count.
 */
export function fingerprintOf(entry: RecordedEntry, sha256: Sha256): Fingerprint {
  const known = fingerprints.get(entry.document);
  if (known) return known;
  const fingerprint = workedOut(entry, sha256);
  fingerprints.set(entry.document, fingerprint);
  return fingerprint;
}

function workedOut(entry: RecordedEntry, sha256: Sha256): Fingerprint {
  const { collection, accepted, document } = entry;
  const rest = pick(accepted, (key) => key !== "draft" && !isProtected(collection, key));
  return {
    digest: digestOf(protectedWords(entry), sha256),
    body: sha256(`${canonicalJson(rest)}\n${plainMarkdown(document.body)}`),
  };
}

function isProtected(collection: Collection, key: string): boolean {
  return (protectedKeys[collection] as readonly string[]).includes(key);
}

function pick(data: object, isWanted: (key: string) => boolean): ProtectedWords {
  return Object.fromEntries(Object.entries(data).filter(([key]) => isWanted(key)));
}

function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}

/** Reads one file as the entry that it is; undefined where it is none or has mistakes. Never throws. */
export function readRecordedEntry(path: string, text: string): RecordedEntry | undefined {
  const manuscript = readManuscript({ files: [{ path, text }] }, () => ({ type: "root", children: [] }));
  return [...allEntries(manuscript)].find(isRecordedEntry);
}
