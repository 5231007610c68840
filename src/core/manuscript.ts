import type { Root } from "mdast";
import { type Collection, collections } from "./collections.ts";
import { readConflicts } from "./conflict.ts";
import { type Document, OPENING_LINE, readDocument } from "./document.ts";
import type { EncodingFault } from "./encoding.ts";
import type { Path } from "./frontmatter.ts";
import { type Heaviness, heavinessOf } from "./heaviness.ts";
import { placementOf, RECORD_FILE, type StrayReason } from "./placement.ts";
import type { Span } from "./position.ts";
import { type DataOf, schemas } from "./schema/entries.ts";
import { readData, type SchemaIssue } from "./schema/read.ts";
import { type SiteData, site as siteSchema } from "./schema/site.ts";

/** A file as it lies in the content folder; `path` is relative to that folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Where the file is not UTF-8, how it was read. */
  readonly encoding?: EncodingFault;
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
  | "not-a-file"
  | "no-permission";

/** A file that no collection reads. */
export interface Stray {
  readonly path: string;
  readonly reason: StrayReason;
  /** Where it was most likely meant to lie, relative to the content folder. */
  readonly suggestion: string | undefined;
}

/** Data of which every part may be missing, because it was not written or not acceptable. */
export type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Loose<Value[Key]> | undefined }
    : Value;

/** One content file, understood as far as it can be, mistakes and drafts included. */
export interface Draft<Data> {
  readonly id: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly document: Document;
  /** The whole data where the schema accepts it; otherwise the acceptable parts. */
  readonly data: Loose<Data>;
  /** The data as the schema gives it; undefined where it has refused something. */
  readonly accepted: Data | undefined;
  readonly issues: readonly SchemaIssue[];
  readonly isDraft: boolean;
  readonly body: Root;
  /** Why the body was not read, if it was not. */
  readonly heaviness: Heaviness | undefined;
  /** The marks of versions that could not be merged. Only the first version of each conflict has been read. */
  readonly conflicts: readonly Span[];
  /** Whether everything in the file has been read, so that what it does not name is not named. */
  readonly isWhole: boolean;
}

export type EntryDraft<Kind extends Collection = Collection> = {
  [K in Collection]: Draft<DataOf<K>> & { readonly collection: K };
}[Kind];

/** Everything that the editors have written, before it is known to be right. */
export interface Manuscript {
  readonly site: Draft<SiteData> | undefined;
  readonly entries: { readonly [Kind in Collection]: ReadonlyMap<string, EntryDraft<Kind>> };
  /** Files that no collection reads. */
  readonly strays: readonly Stray[];
  /** Every file in the content folder that is text. */
  readonly files: readonly ContentFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** The paths of the files in `public/`, from the root of the site, such as `/images/a.png`. */
  readonly assets: ReadonlySet<string>;
  /** `content/record.jsonl`, if there is one. */
  readonly record: string | undefined;
  /** Whether every file has been read to its end; where not, nothing can be said to be used nowhere. */
  readonly isWhole: boolean;
}

export interface Material {
  readonly files: readonly ContentFile[];
  readonly unreadable?: readonly UnreadableFile[];
  readonly assets?: ReadonlySet<string>;
}

/** Turns Markdown into a tree whose positions count from the beginning of the text it was given. Must not throw. */
export type ParseBody = (markdown: string) => Root;

export { RECORD_FILE, SITE_FILE } from "./placement.ts";

/** What has been read of each file before, with the text it was read from. */
export type ReadBefore = Map<string, { readonly text: string; readonly draft: Draft<unknown> }>;

/**
 * Reads every file once and sorts it into its collection. Never throws: what is wrong stays to be found by the rules.
 * With `before`, a file whose text is the same letter by letter is not read again; the map is brought up to date.
 */
export function readManuscript(material: Material, parseBody: ParseBody, before?: ReadBefore): Manuscript {
  const readDraft = (file: ContentFile, id: string, schema: Parameters<typeof readData>[0]): Draft<unknown> => {
    const known = before?.get(file.path);
    if (known?.text === file.text) return known.draft;
    const draft = readFile(file, id, schema, parseBody);
    before?.set(file.path, { text: file.text, draft });
    return draft;
  };
  const entries = Object.fromEntries(collections.map((kind) => [kind, new Map()])) as unknown as {
    [Kind in Collection]: Map<string, EntryDraft<Kind>>;
  };
  const add = (collection: Collection, id: string, draft: Draft<unknown>) =>
    (entries[collection] as Map<string, unknown>).set(id, { ...draft, collection });
  const strays: Stray[] = [];
  const misplaced: (() => void)[] = [];
  let site: Draft<SiteData> | undefined;
  const unreadable: UnreadableFile[] = [];
  const files = [...material.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of files) {
    const placement = placementOf(file.path);
    if (placement.is === "site") site = readDraft(file, "site", siteSchema) as Draft<SiteData>;
    else if (placement.is === "entry") {
      const { collection, id } = placement;
      add(collection, id, readDraft(file, id, schemas[collection]));
    } else if (placement.is === "stray") {
      const { reason, suggestion, meant } = placement;
      strays.push({ path: file.path, reason, suggestion });
      if (meant)
        misplaced.push(() => {
          if (!entries[meant.collection].has(meant.id))
            add(meant.collection, meant.id, readDraft(file, meant.id, schemas[meant.collection]));
        });
    }
  }
  for (const file of material.unreadable ?? []) {
    const { path } = file;
    const placement = placementOf(path);
    if (placement.is === "stray") strays.push({ path, reason: placement.reason, suggestion: placement.suggestion });
    else if (placement.is !== "nothing") unreadable.push(file);
    if (placement.is === "entry") add(placement.collection, placement.id, unread(path, placement.id, parseBody));
    else if (placement.is === "site") site = unread(path, "site", parseBody) as Draft<SiteData>;
  }
  // A misplaced file is read as the entry that it was meant to be, so that one finding about its place is enough.
  for (const read of misplaced) read();
  const drafts = [...(site ? [site] : []), ...collections.flatMap((kind) => [...entries[kind].values()])];
  return {
    site,
    entries,
    strays,
    files: material.files,
    unreadable,
    assets: material.assets ?? new Set(),
    record: material.files.find(({ path }) => path === RECORD_FILE)?.text,
    isWhole: drafts.every(({ isWhole }) => isWhole),
  };
}

function readFile(
  file: ContentFile,
  id: string,
  schema: Parameters<typeof readData>[0],
  parseBody: ParseBody,
): Draft<unknown> {
  const { text, conflicts } = readConflicts(withLineFeeds(file.text));
  const document = readDocument(text);
  const { frontmatter, fault } = document;
  const { accepted, acceptable, issues } = readData(schema, frontmatter.value);
  const data = (accepted ?? acceptable) as { readonly draft?: unknown };
  const heaviness = heavinessOf(document.body);
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
    body: parseBody(document.body),
    heaviness,
    conflicts,
    isWhole: isReadable && !heaviness,
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
  return issues.filter(({ code, path, facts }) => {
    const isLost = frontmatter.lost.has(String(path[0]));
    return (
      !isLost ||
      (code === "custom" && facts["rule"] !== "empty-text") ||
      code === "unknown-key" ||
      code === "invalid_value"
    );
  });
}

/** An entry of which nothing is known but that it is there. */
function unread(path: string, id: string, parseBody: ParseBody): Draft<unknown> {
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
    body,
    heaviness: undefined,
    conflicts: [],
    isWhole: false,
  };
}

/** Every entry of every collection, in the order of the collections and of their file names. */
export function* allEntries(manuscript: Manuscript): Generator<EntryDraft> {
  for (const kind of collections) yield* manuscript.entries[kind].values();
}

/** Every content file that has frontmatter: the site and all entries. */
export function* allDrafts(
  manuscript: Manuscript,
): Generator<EntryDraft | (Draft<SiteData> & { readonly collection: "site" })> {
  if (manuscript.site) yield { ...manuscript.site, collection: "site" };
  yield* allEntries(manuscript);
}

/** Where a value of the frontmatter stands, or the nearest key above it; the opening line where there is none. */
export function placeOf(document: Document, path: Path, part: "key" | "value" = "value"): Span {
  const { frontmatter } = document;
  return (part === "key" ? frontmatter.keySpan(path) : frontmatter.valueSpan(path)) ?? OPENING_LINE;
}
