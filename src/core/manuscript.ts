import type { Root } from "mdast";
import { type Collection, collections, isCollection } from "./collections.ts";
import { type Document, readDocument } from "./document.ts";
import type { Path } from "./frontmatter.ts";
import type { Span } from "./position.ts";
import { type DataOf, schemas } from "./schema/entries.ts";
import { readData, type SchemaIssue } from "./schema/read.ts";
import { type SiteData, site as siteSchema } from "./schema/site.ts";

/** A file as it lies in the content folder; `path` is relative to that folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Something in the content folder that cannot be read as a file of text. */
export interface UnreadableFile {
  readonly path: string;
  readonly reason: "not-utf-8" | "too-large" | "symlink-outside" | "unreadable";
  /** The offset of the first bad byte, counted in characters before it. */
  readonly before?: string;
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
}

export type EntryDraft<Kind extends Collection = Collection> = {
  [K in Collection]: Draft<DataOf<K>> & { readonly collection: K };
}[Kind];

/** Everything that the editors have written, before it is known to be right. */
export interface Manuscript {
  readonly site: Draft<SiteData> | undefined;
  readonly entries: { readonly [Kind in Collection]: ReadonlyMap<string, EntryDraft<Kind>> };
  /** Files that no collection reads. */
  readonly strays: readonly ContentFile[];
  /** Every file in the content folder that is text. */
  readonly files: readonly ContentFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** The paths of the files in `public/`, from the root of the site, such as `/images/a.png`. */
  readonly assets: ReadonlySet<string>;
  /** `content/record.jsonl`, if there is one. */
  readonly record: string | undefined;
}

export interface Material {
  readonly files: readonly ContentFile[];
  readonly unreadable?: readonly UnreadableFile[];
  readonly assets?: ReadonlySet<string>;
}

/** Turns Markdown into a tree whose positions count from the beginning of the text it was given. Must not throw. */
export type ParseBody = (markdown: string) => Root;

export const SITE_FILE = "site.md";
export const RECORD_FILE = "record.jsonl";

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
  const strays: ContentFile[] = [];
  let site: Draft<SiteData> | undefined;
  for (const file of [...material.files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder = "", name = "", ...deeper] = file.path.split("/");
    if (file.path === SITE_FILE) site = readDraft(file, "site", siteSchema) as Draft<SiteData>;
    else if (file.path === RECORD_FILE) continue;
    else if (isCollection(folder) && name.endsWith(".md") && deeper.length === 0) {
      const id = name.slice(0, -".md".length);
      const draft = readDraft(file, id, schemas[folder]);
      (entries[folder] as Map<string, unknown>).set(id, { ...draft, collection: folder });
    } else strays.push(file);
  }
  return {
    site,
    entries,
    strays,
    files: material.files,
    unreadable: material.unreadable ?? [],
    assets: material.assets ?? new Set(),
    record: material.files.find(({ path }) => path === RECORD_FILE)?.text,
  };
}

function readFile(
  file: ContentFile,
  id: string,
  schema: Parameters<typeof readData>[0],
  parseBody: ParseBody,
): Draft<unknown> {
  const document = readDocument(file.text);
  const { accepted, acceptable, issues } = readData(schema, document.frontmatter.value);
  const data = (accepted ?? acceptable) as { readonly draft?: unknown };
  return {
    id,
    path: file.path,
    document,
    data: data as Loose<unknown>,
    accepted: document.fault || document.frontmatter.faults.length > 0 ? undefined : accepted,
    issues: document.fault ? [] : issues,
    isDraft: data.draft === true,
    body: parseBody(document.body),
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
  return (part === "key" ? frontmatter.keySpan(path) : frontmatter.valueSpan(path)) ?? { start: 0, end: 3 };
}
