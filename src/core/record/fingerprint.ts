import type { EntryDraft } from "../manuscript.ts";
import type { DataOf } from "../schema/entries.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Sha256 } from "./line.ts";

/** The collections whose entries are recorded. */
export const recordedCollections = ["articles", "claims"] as const;
export type RecordedCollection = (typeof recordedCollections)[number];

/** The keys that a reader relies on: they do not change without a correction. */
export const protectedKeys = {
  articles: ["title", "standfirst", "findings"],
  claims: ["claim", "said", "chain", "verdict", "finding"],
} as const satisfies { readonly [Kind in RecordedCollection]: readonly (keyof DataOf<Kind>)[] };

/** The values of the protected keys. */
export type ProtectedWords = Readonly<Record<string, unknown>>;

export interface Fingerprint {
  /** SHA-256 in hex of the protected words as canonical JSON. */
  readonly digest: string;
  /** SHA-256 in hex of everything else in the entry: the other keys as canonical JSON, a line feed, and the Markdown. */
  readonly body: string;
}

/** An article or claim whose frontmatter the schema accepts. */
export type RecordedEntry = {
  [Kind in RecordedCollection]: EntryDraft<Kind> & { readonly accepted: DataOf<Kind> };
}[RecordedCollection];

/** Whether an entry can have a line in the record: an article or claim that can be read. */
export function isRecordedEntry(entry: EntryDraft): entry is RecordedEntry {
  return (entry.collection === "articles" || entry.collection === "claims") && entry.accepted !== undefined;
}

/**
 * What a reader relies on in an entry, as the schema understands it: how it is written (quotation marks, folding, the
 * order of keys, a default written out) does not matter.
 */
export function protectedWords({ collection, accepted }: RecordedEntry): ProtectedWords {
  return pick(accepted, (key) => isProtected(collection, key));
}

/** SHA-256 in hex of protected words as canonical JSON. */
export function digestOf(words: ProtectedWords, sha256: Sha256): string {
  return sha256(canonicalJson(words));
}

/** The two digests of an entry. Line endings, blank lines around the Markdown and a byte order mark do not count. */
export function fingerprintOf(entry: RecordedEntry, sha256: Sha256): Fingerprint {
  const { collection, accepted, document } = entry;
  const rest = pick(accepted, (key) => key !== "draft" && !isProtected(collection, key));
  return {
    digest: digestOf(protectedWords(entry), sha256),
    body: sha256(`${canonicalJson(rest)}\n${plainMarkdown(document.body)}`),
  };
}

function isProtected(collection: RecordedCollection, key: string): boolean {
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
