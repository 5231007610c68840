import type { Alternate } from "../dossier/alternates.ts";
import type { Collection } from "../dossier/collections.ts";
import type { Finding } from "../dossier/finding.ts";
import type { Location } from "../dossier/links.ts";
import type { Wording } from "../language/say.ts";
import type { Desk } from "../views/edition.ts";

/** An entry as Astro's content store takes it: plain data, the Markdown, and the Markdown as HTML. */
export interface CheckedEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly body: string;
  readonly rendered: { readonly html: string };
}

/** The folders of entries, the file of the site and the publication record. */
export type StoredCollection = Collection | "site" | "record";

/** What a command has read and checked, on its way to the collections and the pages. */
export interface CheckedContent {
  /**
   * Tells one reading from every other, so that what was stored can be told from what is being stored. Astro keeps what it
   * has stored beyond the end of a process, and passes over an entry that has the digest of the one it holds.
   */
  readonly version: string;
  readonly entries: Readonly<Record<StoredCollection, readonly CheckedEntry[]>>;
  /** What the interface says. */
  readonly wording: Wording;
  /** The same dossier in other languages, elsewhere. */
  readonly alternates: readonly Alternate[];
  /** Where the site will stand. */
  readonly location: Location;
  /** Warnings; while somebody edits, errors too. */
  readonly findings: readonly Finding[];
  /** Whether images for shared links are drawn, so that pages may name them. */
  readonly hasShareImages: boolean;
  /** Only while somebody edits: what the pages say about the state of the content. */
  readonly desk?: Desk | undefined;
}

/**
 * It is handed over through the process, since Vite bundles the pages and the loaders as modules of their own. This module
 * imports nothing, so that the check is not bundled with them.
 */
const HANDLE = Symbol.for("hearsay.checked-content");
const held = globalThis as { [HANDLE]?: { content?: CheckedContent; stored?: string } };

/** Hands over what was checked, in the place of what was handed over before. */
export function handOver(content: CheckedContent): void {
  held[HANDLE] = { ...held[HANDLE], content };
}

/** What was handed over; undefined where nothing has passed the check yet. */
export function handedOver(): CheckedContent | undefined {
  return held[HANDLE]?.content;
}

/** Notes that the loader has stored what was handed over. */
export function noteStored({ version }: CheckedContent): void {
  held[HANDLE] = { ...held[HANDLE], stored: version };
}

/** Whether the loader has stored it. */
export function isStored({ version }: CheckedContent): boolean {
  return held[HANDLE]?.stored === version;
}

/** The version of the next reading. */
export function nextVersion(): string {
  return crypto.randomUUID();
}
