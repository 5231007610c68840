import { type Agreement, agreementOf, type Sign } from "./agreement.ts";
import type { Thing } from "./linked-data.ts";
import { isSameDate, readPageDate } from "./page-date.ts";
import { dataSigns, metaSigns, type PageSigns, propertySigns } from "./page-signs.ts";

/** Where pages say when they were published. */
const PUBLISHED = [
  ...["article:published_time", "og:article:published_time", "article:published", "citation_publication_date"],
  ...["citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date"],
  ...["parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publication_date", "date"],
];
/** Where they say when they were made, which counts where they say nothing else. */
const CREATED = ["dcterms.created", "dc.date.created"];
const UPDATED = [
  ...["article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified"],
  ...["dcterms.modified", "dc.date.modified", "last-modified", "lastmod"],
];

/** When a page says that it was published and last changed. */
export interface PageDates {
  readonly published: Agreement | undefined;
  readonly updated: Agreement | undefined;
  /** The time of publication, where it has no zone. */
  readonly zoneless: string | undefined;
}

/** Reads the dates that a page gives of itself. */
export function datesOf(signs: PageSigns, thing: Thing | undefined): PageDates {
  const named = [
    ...dataSigns(signs, thing, ["datePublished"]),
    ...metaSigns(signs, PUBLISHED),
    ...propertySigns(signs, "datePublished"),
  ];
  const made = [...dataSigns(signs, thing, ["uploadDate", "dateCreated"]), ...metaSigns(signs, CREATED)];
  const published = [named, made, onlyTime(signs)].map(agreedDate).find((date) => date !== undefined);
  const changed = [
    ...dataSigns(signs, thing, ["dateModified"]),
    ...metaSigns(signs, UPDATED),
    ...propertySigns(signs, "dateModified"),
  ];
  return { published: published?.date, updated: agreedDate(changed)?.date, zoneless: published?.zoneless };
}

/** A page may give the dates of many other pages; a single one is its own. */
function onlyTime({ times }: PageSigns): readonly Sign[] {
  const dates = times.filter((text) => readPageDate(text) !== undefined);
  return dates.length === 1 ? dates.map((value) => ({ where: "time", value })) : [];
}

/**
 * The first date, as precisely as it or one that agrees with it tells; with those that tell another, and its time where no
 * sign gives the zone of it.
 */
function agreedDate(
  signs: readonly Sign[],
): { readonly date: Agreement; readonly zoneless: string | undefined } | undefined {
  const read = signs.flatMap(({ where, value }) => {
    const date = readPageDate(value);
    return date && isPlausible(date.date) ? [{ where, value: date.date, zoneless: date.zoneless }] : [];
  });
  const [first] = read;
  if (!first) return undefined;
  const agreeing = read.filter(({ value }) => isSameDate(first.value, value));
  const best = agreeing.reduce((one, other) => (other.value.length > one.value.length ? other : one));
  const date = agreementOf([best, ...read], isSameDate);
  const zoneless = best.value.length > 10 ? undefined : agreeing.find((sign) => sign.zoneless !== undefined)?.zoneless;
  return date && { date: { where: date.where, value: date.value, others: date.others.map(bare) }, zoneless };
}

function bare({ where, value }: Sign): Sign {
  return { where, value };
}

/** Programs write the beginning of their count of time where they know no date. */
function isPlausible(date: string): boolean {
  return date > "1970-01-02";
}
