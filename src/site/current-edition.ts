import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import { type Collection, collections } from "../dossier/collections.ts";
import { type Dossier, withBody } from "../dossier/dossier.ts";
import { sayIn } from "../language/say.ts";
import { rememberedTree } from "../markdown/parse.ts";
import { Addresses } from "../routes/addresses.ts";
import type { Edition } from "../views/edition.ts";
import { sourceIndexOf } from "../views/source-index.ts";
import { type CheckedContent, handedOver } from "./checked-content.ts";

type AnyEntry = CollectionEntry<CollectionKey>;

let assembled: { readonly version: string; readonly edition: Promise<Edition> } | undefined;

/**
 * The edition that is being published, assembled from the collections: once for a build, and in a development server after
 * each save. Rejects outside of both.
 */
export function currentEdition(): Promise<Edition> {
  const content = handedOver();
  if (!content) return Promise.reject(new Error("nothing has been checked: run npm run build or npm run dev"));
  const { version } = content;
  if (assembled?.version !== version) assembled = { version, edition: assemble(content) };
  return assembled.edition;
}

async function assemble(content: CheckedContent): Promise<Edition> {
  const kinds = await Promise.all(collections.map(async (kind) => [kind, await entriesOf(kind, content)] as const));
  const [site] = await entriesOf("site", content);
  if (!site) throw new Error("the site's own entry is not in its collection");
  // A development server may still be filling the collections; what they held before is shown once and not kept.
  if (site.digest !== content.version) assembled = undefined;
  const [record] = await entriesOf("record", content);
  const stored = new Map<Collection, ReadonlyMap<string, AnyEntry>>(
    kinds.map(([kind, entries]) => [kind, new Map(entries.map((entry) => [entry.id, entry]))]),
  );
  const dossier = {
    ...Object.fromEntries(
      kinds.map(([kind, entries]) => [
        kind,
        new Map(entries.map((entry) => [entry.id, viewed(entry, { id: entry.id })])),
      ]),
    ),
    site: viewed(site, {}),
    record: record?.body,
    alternates: content.alternates,
    say: sayIn(content.wording),
  } as unknown as Dossier;
  const { location, findings, hasShareImages, desk } = content;
  return {
    dossier,
    addresses: new Addresses(location, sourceIndexOf(dossier).pageOf),
    bodyHtml: (kind, id) => (kind === "site" ? site : stored.get(kind)?.get(id))?.rendered?.html ?? "",
    findings,
    hasShareImages,
    desk,
  };
}

/** What a collection holds, for the pages that are made of it: nothing where nothing was handed over. */
export async function publishedEntries<Kind extends CollectionKey>(
  kind: Kind,
): Promise<readonly CollectionEntry<Kind>[]> {
  const content = handedOver();
  return content === undefined || isEmpty(kind, content) ? [] : getCollection(kind);
}

/** Astro is not asked for an empty collection, of which it would warn. */
function isEmpty(kind: CollectionKey, { entries }: CheckedContent): boolean {
  return entries[kind].length === 0;
}

/** A collection in the order of its files. */
async function entriesOf(kind: CollectionKey, content: CheckedContent): Promise<readonly AnyEntry[]> {
  if (isEmpty(kind, content)) return [];
  const { entries } = content;
  const place = new Map(entries[kind].map(({ id }, index) => [id, index]));
  const stored: readonly AnyEntry[] = await getCollection(kind);
  return stored.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

/** An entry as views take it, with what else it has. Few of them ask for the tree of a body, which is then parsed once more. */
function viewed({ data, body = "" }: AnyEntry, also: object) {
  return withBody({ ...data, ...also, markdown: body }, () => rememberedTree(body));
}
