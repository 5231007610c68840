import type { Dossier, Person, Source } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";

/** What a source is called where a text speaks of it: "SamPost's report", "the council's statement". */
export const kindNouns: Readonly<Record<Source["kind"], string>> = {
  report: "report",
  transcript: "transcript",
  recording: "recording",
  statement: "statement",
  document: "document",
  post: "post",
  book: "book",
  newspaper: "article",
  broadcast: "broadcast",
  archive: "paper",
  image: "picture",
};

/** What a list of sources says of the kind: nothing of reports, which most are. */
export function kindShown(kind: Source["kind"]): string | undefined {
  const shown = { newspaper: "printed newspaper", archive: "from an archive", image: "picture" } as const;
  return kind === "report" ? undefined : kind in shown ? shown[kind as keyof typeof shown] : kind;
}

/** The words of a citation but its DOI: "in The Strand, volume 3, issue 7, pages 1–2, second edition, London; ISBN 978…; held by …". */
export function citationInWords({ citation }: Pick<Source, "citation">): string | undefined {
  if (citation === undefined) return undefined;
  const { container, volume, issue, pages, edition, place, isbn, held } = citation;
  const where = [
    ...(container ? [`in ${container}`] : []),
    ...(volume ? [`volume ${volume}`] : []),
    ...(issue ? [`issue ${issue}`] : []),
    ...(pages ? [`${/^[\divxlc]+$/i.test(pages) ? "page" : "pages"} ${pages}`] : []),
    ...(edition ? [/edition/i.test(edition) ? edition : `edition: ${edition}`] : []),
    ...(place ? [place] : []),
  ].join(", ");
  const parts = [where, isbn ? `ISBN ${isbn}` : "", held ? `held: ${held}` : ""].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join("; ");
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
