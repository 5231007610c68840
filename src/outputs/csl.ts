import { dateOf, type SingleDate } from "../dossier/dates.ts";
import type { Dossier, Source } from "../dossier/dossier.ts";
import { languageOfSource } from "../dossier/languages.ts";
import type { Say } from "../language/say.ts";
import { displayDate } from "../views/display-date.ts";
import type { Edition } from "../views/edition.ts";
import { joined } from "../views/names.ts";
import { relayedBy } from "../views/source-text.ts";

/** The types of the Citation Style Language (1.0.2) that are nearest to ours. */
const types = {
  report: "article-newspaper",
  transcript: "speech",
  recording: "broadcast",
  statement: "webpage",
  document: "document",
  post: "post",
  book: "book",
  newspaper: "article-newspaper",
  broadcast: "broadcast",
  archive: "manuscript",
  image: "graphic",
} as const satisfies Record<Source["kind"], string>;

/** A date of CSL-JSON 1.0.2. */
type CslDate =
  | {
      /** Year, month and day as far as they are known, or two such dates for what lies between; a time has no place in the format. */
      readonly "date-parts": readonly [readonly number[]] | readonly [readonly number[], readonly number[]];
      /** Where the date is approximate or uncertain. */
      readonly circa?: true;
    }
  /** What is open on one side, for which the format has nothing but words. */
  | { readonly literal: string };

/** A source in the data model of the Citation Style Language, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof types)[Source["kind"]];
  readonly title: string;
  /** The book, newspaper or programme in which it stands; its publisher, where that is all that is known. */
  readonly "container-title": string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly language: string;
  /** The host of the archive that keeps a capture, and the capture's address; or who keeps the thing itself. */
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note?: string;
  /** The format has no room around the list, so that each item says where it is from. */
  readonly custom: { readonly site: string; readonly licence?: string; readonly lastChanged: string };
}

/** All sources as CSL-JSON, in the order of their ids. */
export function cslItems(edition: Edition): readonly CslItem[] {
  return [...edition.dossier.sources.values()].map((source) => cslItem(source, edition));
}

function cslItem(source: Source, { addresses, dossier }: Edition): CslItem {
  const { id, kind, title, publisher, url, published, accessed } = source;
  const { licence } = dossier.site;
  const note = noteOfSource(source, dossier);
  return {
    id,
    type: types[kind],
    title,
    "container-title": source.citation?.container ?? publisher,
    ...cited(source),
    ...(url ? { URL: url } : {}),
    ...(published ? { issued: cslDate(published, dossier.say) } : {}),
    accessed: cslDate(accessed, dossier.say),
    language: languageOfSource(source, dossier.site),
    ...kept(source),
    ...(note === "" ? {} : { note }),
    custom: {
      site: addresses.absolute(addresses.source(id)),
      ...(licence ? { licence: licence.url } : {}),
      lastChanged: accessed,
    },
  };
}

/** How it is cited where it is printed, broadcast or kept in an archive. */
function cited({ citation, publisher }: Source): Partial<CslItem> {
  if (citation === undefined) return {};
  const { container, volume, issue, pages, edition, place, doi, isbn } = citation;
  return {
    ...(container ? { publisher } : {}),
    ...(place ? { "publisher-place": place } : {}),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(pages ? { page: pages } : {}),
    ...(edition ? { edition } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(isbn ? { ISBN: isbn } : {}),
  };
}

function kept({ archived, citation }: Source): Partial<CslItem> {
  if (archived) return { archive: new URL(archived).host, archive_location: archived };
  return citation?.held ? { archive: citation.held } : {};
}

/** What the format has no room for: whose words these are, and when they were changed. */
export function noteOfSource(source: Source, dossier: Dossier): string {
  const { copyOf, updated } = source;
  const accounts = relayedBy(source, dossier).map((one) => ("publisher" in one ? one.publisher : one.name));
  return [
    ...(copyOf ? [`Copy of ${dossier.sources.get(copyOf)?.url ?? copyOf}`] : []),
    ...(accounts.length > 0 ? [`Passes on the account of ${joined(accounts, dossier.site.language)}`] : []),
    ...(updated ? [`Changed ${updated}`] : []),
  ].join(". ");
}

function cslDate(text: string, say: Say): CslDate {
  const date = dateOf(text);
  const [first, last] = date.precision === "between" ? [date.first, date.last] : [date, date];
  if (!first || !last) return { literal: displayDate(text, say) };
  const [start, end] = [partsOf(first, 0), partsOf(last, yearsIn(last) - 1)];
  return {
    "date-parts": first === last && yearsIn(first) === 1 ? [start] : [start, end],
    ...([first, last].some((one) => one.isApproximate || one.isUncertain) ? { circa: true } : {}),
  };
}

function partsOf({ year, month, day }: SingleDate, more: number): readonly number[] {
  return [year + more, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
}

function yearsIn({ precision }: SingleDate): number {
  return precision === "century" ? 100 : precision === "decade" ? 10 : 1;
}
