import { isolated } from "../dossier/direction.ts";
import type { Dossier, Person, Source } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";

/** What a list of sources says of the kind: nothing of reports, which most are. */
export function kindShown(kind: Source["kind"], say: Say): string | undefined {
  return kind === "report" ? undefined : say(`source.kind.${kind}`);
}

/** The words of a citation but its DOI: "in The Strand, volume 3, issue 7, pages 1–2, second edition, London; ISBN 978…; held by …". */
export function citationInWords({ citation }: Pick<Source, "citation">, say: Say): string | undefined {
  if (citation === undefined) return undefined;
  const { container, volume, issue, pages, edition, place, isbn, held } = citation;
  const places = [
    ...(container ? [say("citation.in", { container: isolated(container) })] : []),
    ...(volume ? [say("citation.volume", { number: volume })] : []),
    ...(issue ? [say("citation.issue", { number: issue })] : []),
    ...(pages ? [pagesInWords(pages, say)] : []),
    ...(edition ? [/edition/i.test(edition) ? edition : say("citation.edition", { edition: isolated(edition) })] : []),
    ...(place ? [isolated(place)] : []),
  ];
  const parts = [
    joined(places, "items", say),
    isbn ? say("citation.isbn", { number: isbn }) : "",
    held ? say("citation.held", { place: isolated(held) }) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? undefined : joined(parts, "clauses", say);
}

/** "page 3", "pages 1–2". */
export function pagesInWords(pages: string, say: Say): string {
  const isOne = /^[\divxlc]+$/i.test(pages);
  return isOne ? say("citation.page", { number: pages }) : say("citation.pages", { numbers: pages });
}

/** The address that stands for a DOI (ISO 26324; DOI Handbook, 3.8): `10.1000/182`, also where it is written as one. */
export function doiAddress(doi: string): string {
  const [bare = doi] = /10\.\d.*/.exec(doi) ?? [];
  return `https://doi.org/${encodeURI(bare)}`;
}

/** Whose account a source passes on, in the order in which it is written. */
export function relayedBy({ relays = [] }: Source, { sources, people }: Dossier): readonly (Source | Person)[] {
  return relays.flatMap((id) => sources.get(id) ?? people.get(id) ?? []);
}

/** The sources that pass on the account of a source, in the order of their ids. */
export function relaysOf({ id }: Pick<Source, "id">, dossier: Dossier): readonly Source[] {
  return allRelays(dossier).get(id) ?? [];
}

const allRelays = once(({ sources }: Dossier): ReadonlyMap<string, readonly Source[]> => {
  const all = new Map<string, Source[]>();
  for (const source of sources.values())
    for (const id of new Set(source.relays)) all.set(id, [...(all.get(id) ?? []), source]);
  return all;
});
