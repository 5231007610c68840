import type { Root } from "mdast";
import type { z } from "zod";
import { readSitemap, type SitemapReading } from "./alternates.ts";
import { type Collection, collections } from "./collections.ts";
import { byDate, dateOf, orderOf, readDate } from "./dates.ts";
import { type Document, OPENING_LINE, readDocument } from "./document.ts";
import { type EncodingFault, readConflicts } from "./file-text.ts";
import { once } from "./once.ts";
import { type OwnMessages, readOwnMessages } from "./own-messages.ts";
import { type ExceededLimit, exceededLimit } from "./parser-limits.ts";
import { MESSAGES_FILE, placementOf, RECORD_FILE, type StrayReason } from "./placement.ts";
import type { Span } from "./position.ts";
import { type DataOf, schemas } from "./schema/entries.ts";
import { readData, type SchemaIssue } from "./schema/read.ts";
import { type SiteData, site as siteSchema } from "./schema/site.ts";
import { keyNames } from "./schema/walk.ts";
import type { Path } from "./yaml/collected-keys.ts";

/** A file as it lies in the content folder; `path` is relative to that folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Where the file is not UTF-8, how it was read. */
  readonly encoding?: EncodingFault;
}

/** Data of which every part may be missing, because it was not written or not acceptable. */
type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Loose<Value[Key]> | undefined }
    : Value;

/** One content file, understood as far as it can be, mistakes and drafts included. */
export interface ManuscriptFile<Data> {
  readonly id: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly document: Document;
  /** The whole data where the schema accepts it; otherwise the acceptable parts. */
  readonly data: Loose<Data>;
  /** The data as the schema gives it; undefined where it has refused something. */
  readonly accepted: Data | undefined;
  readonly issues: readonly SchemaIssue[];
  /** Whether it is not published: because it is a draft, or because it is held back. */
  readonly isDraft: boolean;
  /** The day or moment until which a finished entry is held back; undefined where it is not, or is a draft. */
  readonly heldUntil: string | undefined;
  readonly body: Root;
  /** Why the body was not parsed, if it was not. */
  readonly exceededLimit: ExceededLimit | undefined;
  /** The marks of versions that could not be merged. Only the first version of each conflict has been read. */
  readonly conflicts: readonly Span[];
  /** Whether everything in the file has been read, so that what it does not name is not named. */
  readonly isWhole: boolean;
}

/** Turns Markdown into a tree whose positions count from the beginning of the text it was given. Must not throw. */
type ParseBody = (markdown: string) => Root;

/** Reads one file as far as it can be read. Never throws. */
function readContentFile(
  file: ContentFile,
  id: string,
  schema: z.ZodType,
  parseBody: ParseBody,
): ManuscriptFile<unknown> {
  const { text, conflicts } = readConflicts(withLineFeeds(file.text.replace(/^\uFEFF/, "")));
  const document = readDocument(text, keyNames(schema));
  const { frontmatter, fault } = document;
  const { accepted, acceptable, issues } = readData(schema, frontmatter.value);
  const data = (accepted ?? acceptable) as { readonly draft?: unknown };
  const limit = exceededLimit(document.body);
  const isReadable =
    !fault && conflicts.length === 0 && frontmatter.faults.every(({ fault }) => fault === "duplicate-key");
  return {
    id,
    path: file.path,
    document,
    data: data as Loose<unknown>,
    accepted: isReadable && !file.encoding && frontmatter.faults.length === 0 ? accepted : undefined,
    issues: knowable(issues, document),
    isDraft: data.draft === true,
    heldUntil: undefined,
    body: parseBody(document.body),
    exceededLimit: limit,
    conflicts,
    isWhole: isReadable && !limit,
  };
}

/** Old line endings become new ones, each offset staying as it is. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

/** The issues without those that only say that what could not be read is not there. */
function knowable(issues: readonly SchemaIssue[], { frontmatter, fault }: Document): SchemaIssue[] {
  if (fault === "no-frontmatter" || fault === "unclosed-frontmatter" || frontmatter.isRefused) return [];
  if (fault === "closed-early") return issues.filter(({ code }) => code !== "missing-key");
  if (frontmatter.lost.size === 0) return [...issues];
  return issues.filter(({ code, path }) => {
    const isLost = frontmatter.lost.has(String(path[0]));
    return !isLost || code === "custom" || code === "unknown-key" || code === "invalid_value";
  });
}

/** An entry of which nothing is known but that it is there. */
function unreadContentFile(path: string, id: string, parseBody: ParseBody): ManuscriptFile<unknown> {
  const document = readDocument("---\n---\n");
  const body = parseBody("");
  return {
    id,
    path,
    document,
    data: {},
    accepted: undefined,
    issues: [],
    isDraft: false,
    heldUntil: undefined,
    body,
    exceededLimit: undefined,
    conflicts: [],
    isWhole: false,
  };
}

/** Something in the content folder that cannot be read as a file of text. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: UnreadableReason;
}

export type UnreadableReason =
  | "too-large"
  | "link-outside"
  | "link-to-nothing"
  | "link-to-folder"
  | "folder"
  | "closed-folder"
  | "not-a-file"
  | "no-permission";

/** A file that no collection reads. */
interface Stray {
  readonly path: string;
  readonly reason: StrayReason;
  /** Where it was most likely meant to lie, relative to the content folder. */
  readonly suggestion: string | undefined;
}

export type ManuscriptEntry<Kind extends Collection = Collection> = {
  [K in Collection]: ManuscriptFile<DataOf<K>> & { readonly collection: K };
}[Kind];

/** What has been read of any content file that has frontmatter. */
export type AnyManuscriptFile = ManuscriptEntry | (ManuscriptFile<SiteData> & { readonly collection: "site" });

/** Everything that the editors have written, before it is known to be right. */
export interface Manuscript {
  readonly site: ManuscriptFile<SiteData> | undefined;
  readonly entries: { readonly [Kind in Collection]: ReadonlyMap<string, ManuscriptEntry<Kind>> };
  /** Files that no collection reads. */
  readonly strays: readonly Stray[];
  /** Every file in the content folder that is text. */
  readonly files: readonly ContentFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** The paths of the files in `public/`, from the root of the site, such as `/images/a.png`. */
  readonly assets: ReadonlySet<string>;
  /** `content/record.jsonl`, if there is one. */
  readonly record: string | undefined;
  /** What `content/messages.json` holds, if there is one. */
  readonly messages: OwnMessages | undefined;
  /** What the copies of sitemaps in `content/alternates/` hold, by the languages that they are named after. */
  readonly sitemaps: ReadonlyMap<string, SitemapReading>;
  /** Whether every file has been read to its end; where not, nothing can be said to be used nowhere. */
  readonly isWhole: boolean;
}

export interface Material {
  readonly files: readonly ContentFile[];
  readonly unreadable?: readonly UnreadableFile[];
  readonly assets?: ReadonlySet<string>;
  /** The moment at which it is read, `2026-11-22T18:00Z`: what is held back beyond it is not published. Missing: nothing held back is. */
  readonly now?: string;
}

/**
 * What has been read of each file before, with the text it was read from: for the development server, which shows a save
 * sooner than the whole content could be read anew.
 */
export type ReadBefore = Map<string, { readonly text: string; readonly read: ManuscriptFile<unknown> }>;

/**
 * Reads every file once and sorts it into its collection. Never throws: what is wrong stays to be found by the rules.
 * With `before`, a file whose text is the same letter by letter is not read again; the map is brought up to date.
 */
export function readManuscript(material: Material, parseBody: ParseBody, before?: ReadBefore): Manuscript {
  const sorting = new Sorting((file, id, schema) => {
    const known = before?.get(file.path);
    if (known?.text === file.text) return known.read;
    const read = readContentFile(file, id, schema, parseBody);
    before?.set(file.path, { text: file.text, read });
    return read;
  }, material.now);
  for (const file of [...material.files].sort((a, b) => (a.path < b.path ? -1 : 1))) sorting.put(file);
  for (const file of material.unreadable ?? []) sorting.putUnreadable(file, parseBody);
  sorting.putMisplaced();
  const { site, entries, strays, unreadable } = sorting;
  const read = [...(site ? [site] : []), ...collections.flatMap((kind) => [...entries[kind].values()])];
  return {
    site,
    entries,
    strays,
    unreadable,
    files: material.files,
    assets: material.assets ?? new Set(),
    record: material.files.find(({ path }) => path === RECORD_FILE)?.text,
    messages: messagesIn(material),
    sitemaps: sitemapsIn(material),
    isWhole: read.every(({ isWhole }) => isWhole),
  };
}

function messagesIn({ files }: Material): OwnMessages | undefined {
  const file = files.find(({ path }) => path === MESSAGES_FILE);
  return file && readOwnMessages(file.text);
}

function sitemapsIn({ files }: Material): ReadonlyMap<string, SitemapReading> {
  return new Map(
    files.flatMap(({ path, text }) => {
      const placement = placementOf(path);
      return placement.is === "sitemap" ? [[placement.language, readSitemap(text)] as const] : [];
    }),
  );
}

type ReadFile = (file: ContentFile, id: string, schema: z.ZodType) => ManuscriptFile<unknown>;

/** Sorts files into their collections. */
class Sorting {
  site: ManuscriptFile<SiteData> | undefined;
  readonly entries = Object.fromEntries(collections.map((kind) => [kind, new Map()])) as unknown as {
    [Kind in Collection]: Map<string, ManuscriptEntry<Kind>>;
  };
  readonly strays: Stray[] = [];
  readonly unreadable: UnreadableFile[] = [];
  private readonly misplaced: { readonly file: ContentFile; readonly collection: Collection; readonly id: string }[] =
    [];
  private readonly read: ReadFile;
  private readonly now: string | undefined;

  constructor(read: ReadFile, now: string | undefined) {
    this.read = read;
    this.now = now;
  }

  put(file: ContentFile): void {
    const placement = placementOf(file.path);
    if (placement.is === "site") this.site = this.read(file, "site", siteSchema) as ManuscriptFile<SiteData>;
    else if (placement.is === "entry") this.putEntry(file, placement.collection, placement.id);
    else if (placement.is === "stray") {
      const { reason, suggestion, meant } = placement;
      this.strays.push({ path: file.path, reason, suggestion });
      if (meant) this.misplaced.push({ file, ...meant });
    }
  }

  putUnreadable(file: UnreadableFile, parseBody: ParseBody): void {
    const { path } = file;
    const placement = placementOf(path);
    if (placement.is === "stray" && file.reason !== "closed-folder") {
      this.strays.push({ path, reason: placement.reason, suggestion: placement.suggestion });
      return;
    }
    if (placement.is !== "nothing") this.unreadable.push(file);
    if (placement.is === "site") this.site = unreadContentFile(path, "site", parseBody) as ManuscriptFile<SiteData>;
    else if (placement.is === "entry") {
      const { collection, id } = placement;
      this.add(collection, id, unreadContentFile(path, id, parseBody));
    }
  }

  /** A misplaced file is read as the entry that it was meant to be, so that one finding about its place is enough. */
  putMisplaced(): void {
    for (const { file, collection, id } of this.misplaced) {
      if (!this.entries[collection].has(id)) this.putEntry(file, collection, id);
    }
  }

  private putEntry(file: ContentFile, collection: Collection, id: string): void {
    this.add(collection, id, this.read(file, id, schemas[collection]));
  }

  private add(collection: Collection, id: string, file: ManuscriptFile<unknown>): void {
    const heldUntil = file.isDraft ? undefined : heldUntilOf(file, this.now);
    const isDraft = file.isDraft || heldUntil !== undefined;
    (this.entries[collection] as Map<string, unknown>).set(id, { ...file, collection, isDraft, heldUntil });
  }
}

/** Until when a file is held back at a moment; undefined where it is not. A day begins at midnight UTC. */
function heldUntilOf({ data }: ManuscriptFile<unknown>, now: string | undefined): string | undefined {
  const { publishFrom } = data as { readonly publishFrom?: unknown };
  if (typeof publishFrom !== "string") return undefined;
  const [from, moment] = [readDate(publishFrom), readDate(now ?? "")];
  if (typeof from === "string") return undefined;
  return typeof moment === "string" || orderOf(moment) < orderOf(from) ? publishFrom : undefined;
}

/** Whether and when an entry is published. */
export type Appearance = Pick<ManuscriptFile<unknown>, "isDraft" | "heldUntil">;

/** Whether an entry is published while another is not yet, or never. */
export function appearsBefore(one: Appearance, other: Appearance): boolean {
  if (!other.isDraft) return false;
  if (!one.isDraft) return true;
  if (one.heldUntil === undefined) return false;
  return other.heldUntil === undefined || orderOf(dateOf(one.heldUntil)) < orderOf(dateOf(other.heldUntil));
}

/** Whether an entry is published now or will be by itself. */
export function isEverPublished({ isDraft, heldUntil }: Appearance): boolean {
  return !isDraft || heldUntil !== undefined;
}

/** Every entry that is held back, the one that is to appear first first. */
export function heldBack(manuscript: Manuscript): readonly (ManuscriptEntry & { readonly heldUntil: string })[] {
  return allEntries(manuscript)
    .filter((entry): entry is ManuscriptEntry & { readonly heldUntil: string } => entry.heldUntil !== undefined)
    .toSorted((one, other) => byDate(one.heldUntil, other.heldUntil));
}

/** Every entry of every collection, in the order of the collections and of their file names. */
export const allEntries: (manuscript: Manuscript) => readonly ManuscriptEntry[] = once(({ entries }: Manuscript) =>
  collections.flatMap((kind): ManuscriptEntry[] => [...entries[kind].values()]),
);

/** Every content file that has frontmatter: the site and all entries. */
export const filesWithKeys: (manuscript: Manuscript) => readonly AnyManuscriptFile[] = once(
  (manuscript: Manuscript) => {
    const { site } = manuscript;
    return [...(site ? [{ ...site, collection: "site" } as const] : []), ...allEntries(manuscript)];
  },
);

/** Where a value of the frontmatter stands, or the nearest key above it; the opening line where there is none. */
export function placeOf(document: Document, path: Path, part: "key" | "value" = "value"): Span {
  const { frontmatter } = document;
  return (part === "key" ? frontmatter.keySpan(path) : frontmatter.valueSpan(path)) ?? OPENING_LINE;
}
