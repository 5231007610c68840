import type { z } from "zod";
import { type Collection, collections } from "./collections.ts";
import { type Document, OPENING_LINE } from "./document.ts";
import { type ContentFile, type Draft, type ParseBody, readDraft, unreadDraft } from "./draft.ts";
import type { Path } from "./frontmatter.ts";
import { once } from "./once.ts";
import { placementOf, RECORD_FILE, type StrayReason } from "./placement.ts";
import type { Span } from "./position.ts";
import { type DataOf, schemas } from "./schema/entries.ts";
import { type SiteData, site as siteSchema } from "./schema/site.ts";

export type { ContentFile, Draft, Loose, ParseBody } from "./draft.ts";

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
export interface Stray {
  readonly path: string;
  readonly reason: StrayReason;
  /** Where it was most likely meant to lie, relative to the content folder. */
  readonly suggestion: string | undefined;
}

export type EntryDraft<Kind extends Collection = Collection> = {
  [K in Collection]: Draft<DataOf<K>> & { readonly collection: K };
}[Kind];

/** What has been read of any content file that has frontmatter. */
export type AnyDraft = EntryDraft | (Draft<SiteData> & { readonly collection: "site" });

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

export { RECORD_FILE, SITE_FILE } from "./placement.ts";

/**
 * What has been read of each file before, with the text it was read from: for the development server, which shows a save
 * sooner than the whole content could be read anew.
 */
export type ReadBefore = Map<string, { readonly text: string; readonly draft: Draft<unknown> }>;

/**
 * Reads every file once and sorts it into its collection. Never throws: what is wrong stays to be found by the rules.
 * With `before`, a file whose text is the same letter by letter is not read again; the map is brought up to date.
 */
export function readManuscript(material: Material, parseBody: ParseBody, before?: ReadBefore): Manuscript {
  const shelf = new Shelf((file, id, schema) => {
    const known = before?.get(file.path);
    if (known?.text === file.text) return known.draft;
    const draft = readDraft(file, id, schema, parseBody);
    before?.set(file.path, { text: file.text, draft });
    return draft;
  });
  for (const file of [...material.files].sort((a, b) => (a.path < b.path ? -1 : 1))) shelf.put(file);
  for (const file of material.unreadable ?? []) shelf.putUnreadable(file, parseBody);
  shelf.putMisplaced();
  const { site, entries, strays, unreadable } = shelf;
  const drafts = [...(site ? [site] : []), ...collections.flatMap((kind) => [...entries[kind].values()])];
  return {
    site,
    entries,
    strays,
    unreadable,
    files: material.files,
    assets: material.assets ?? new Set(),
    record: material.files.find(({ path }) => path === RECORD_FILE)?.text,
    isWhole: drafts.every(({ isWhole }) => isWhole),
  };
}

type Read = (file: ContentFile, id: string, schema: z.ZodType) => Draft<unknown>;

/** Sorts files into their collections. */
class Shelf {
  site: Draft<SiteData> | undefined;
  readonly entries = Object.fromEntries(collections.map((kind) => [kind, new Map()])) as unknown as {
    [Kind in Collection]: Map<string, EntryDraft<Kind>>;
  };
  readonly strays: Stray[] = [];
  readonly unreadable: UnreadableFile[] = [];
  private readonly misplaced: { readonly file: ContentFile; readonly collection: Collection; readonly id: string }[] =
    [];
  private readonly read: Read;

  constructor(read: Read) {
    this.read = read;
  }

  put(file: ContentFile): void {
    const placement = placementOf(file.path);
    if (placement.is === "site") this.site = this.read(file, "site", siteSchema) as Draft<SiteData>;
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
    if (placement.is === "site") this.site = unreadDraft(path, "site", parseBody) as Draft<SiteData>;
    else if (placement.is === "entry") {
      const { collection, id } = placement;
      this.add(collection, id, unreadDraft(path, id, parseBody));
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

  private add(collection: Collection, id: string, draft: Draft<unknown>): void {
    (this.entries[collection] as Map<string, unknown>).set(id, { ...draft, collection });
  }
}

/** Every entry of every collection, in the order of the collections and of their file names. */
export const allEntries: (manuscript: Manuscript) => readonly EntryDraft[] = once(({ entries }: Manuscript) =>
  collections.flatMap((kind): EntryDraft[] => [...entries[kind].values()]),
);

/** Every content file that has frontmatter: the site and all entries. */
export const allDrafts: (manuscript: Manuscript) => readonly AnyDraft[] = once((manuscript: Manuscript) => {
  const { site } = manuscript;
  return [...(site ? [{ ...site, collection: "site" } as const] : []), ...allEntries(manuscript)];
});

/** Where a value of the frontmatter stands, or the nearest key above it; the opening line where there is none. */
export function placeOf(document: Document, path: Path, part: "key" | "value" = "value"): Span {
  const { frontmatter } = document;
  return (part === "key" ? frontmatter.keySpan(path) : frontmatter.valueSpan(path)) ?? OPENING_LINE;
}
