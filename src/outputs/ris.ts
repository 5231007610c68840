import { plainDate } from "../dossier/dates.ts";
import type { Source } from "../dossier/dossier.ts";
import { languageOfSource } from "../dossier/languages.ts";
import { displayDate } from "../views/display-date.ts";
import type { Edition } from "../views/edition.ts";
import { risDate, risRecord, risYear } from "../views/ris-record.ts";
import { noteOfSource } from "./csl.ts";

/** The types of RIS (2011) that are nearest to ours and say no more than they do. */
const types = {
  report: "NEWS",
  transcript: "GEN",
  recording: "ADVS",
  statement: "ELEC",
  document: "GEN",
  post: "ELEC",
  book: "BOOK",
  newspaper: "NEWS",
  broadcast: "ADVS",
  archive: "MANSCPT",
  image: "FIGURE",
} as const satisfies Record<Source["kind"], string>;

/** All sources in the RIS format, in the order of their ids, in UTF-8. */
export function risText(edition: Edition): string {
  return [...edition.dossier.sources.values()].map((source) => recordOf(source, edition)).join("\r\n");
}

function recordOf(source: Source, { addresses, dossier }: Edition): string {
  const { id, kind, title, publisher, url, published, accessed, archived, citation } = source;
  const { licence } = dossier.site;
  const isVague = published !== undefined && plainDate(published) === undefined;
  const notes = [
    ...(isVague ? [`Published: ${displayDate(published, dossier.say)}`] : []),
    ...[noteOfSource(source, dossier)].filter((note) => note !== ""),
    // The format has no room around the list, so that each record says where it is from.
    `${addresses.absolute(addresses.source(id))}${licence ? ` (${licence.url})` : ""}`,
  ];
  const type = types[kind] === "ELEC" && url === undefined ? "GEN" : types[kind];
  // Of a book it would be the series.
  const container = citation?.container ?? (type === "NEWS" ? publisher : undefined);
  return risRecord(type, [
    ["ID", id],
    ["TI", title],
    ["T2", container],
    ["PB", container === publisher ? undefined : publisher],
    ["CY", citation?.place],
    ["VL", citation?.volume],
    ["IS", citation?.issue],
    ["SP", citation?.pages],
    ["ET", citation?.edition],
    ["PY", published && risYear(published)],
    ["DA", published && risDate(published)],
    ["Y2", risDate(accessed)],
    ["LA", languageOfSource(source, dossier.site)],
    ["DO", citation?.doi],
    ["SN", citation?.isbn],
    ["UR", url],
    ["DB", archived ? new URL(archived).host : undefined],
    ["AV", archived ?? citation?.held],
    ["N1", notes.join(". ")],
  ]);
}
