import { type CollectionEntry, type CollectionKey, getCollection } from "astro:content";
import { Addresses } from "../core/addresses.ts";
import { type Collection, collections } from "../core/collections.ts";
import { type Dossier, withBody } from "../core/dossier.ts";
import type { Edition } from "../core/edition.ts";
import { sourceIndexOf } from "../core/source-index.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { type CheckedContent, handedOver } from "./checked-content.ts";

type AnyEntry = CollectionEntry<CollectionKey>;

let assembled: { readonly from: CheckedContent; readonly edition: Promise<Edition> } | undefined;

/**
 * The edition that is being published, assembled from the collections: once for a build, and in a development server after
 * each save. Rejects outside of both.
 */
export function currentEdition(): Promise<Edition> {
  const from = handedOver();
  if (!from) return Promise.reject(new Error("nothing has been checked: run npm run build or npm run dev"));
  if (assembled?.from !== from) assembled = { from, edition: assemble(from) };
  return assembled.edition;
}

async function assemble(from: CheckedContent): Promise<Edition> {
  const kinds = await Promise.all(collections.map(async (kind) => [kind, await entriesOf(kind, from)] as const));
  const [site] = await entriesOf("site", from);
  if (!site) throw new Error("the site's own entry is not in its collection");
  const [record] = await entriesOf("record", from);
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
  } as unknown as Dossier;
  const location = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  return {
    dossier,
    addresses: new Addresses(location, sourceIndexOf(dossier).pageOf),
    bodyHtml: (kind, id) => (kind === "site" ? site : stored.get(kind)?.get(id))?.rendered?.html ?? "",
    findings: from.findings,
    hasShareImages: from.hasShareImages,
    desk: from.desk,
  };
}

/** A collection in the order of its files. Astro is not asked for an empty one, of which it would warn. */
async function entriesOf(kind: CollectionKey, { entries }: CheckedContent): Promise<readonly AnyEntry[]> {
  if (entries[kind].length === 0) return [];
  const place = new Map(entries[kind].map(({ id }, index) => [id, index]));
  const stored: readonly AnyEntry[] = await getCollection(kind);
  return stored.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

/** An entry as views take it, with what else it has. Few of them ask for the tree of a body, which is then parsed once more. */
function viewed({ data, body = "" }: AnyEntry, also: object) {
  return withBody({ ...data, ...also, markdown: body }, () => parseMarkdown(body));
}
