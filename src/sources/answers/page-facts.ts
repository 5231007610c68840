import type { SourceKind } from "../../dossier/schema/vocabulary.ts";
import { plainText } from "../../entries/plain-text.ts";
import { type Agreement, agreementOf, type Sign } from "./agreement.ts";
import { mainThing, type Thing, typesOf } from "./linked-data.ts";
import { originsOf, ownAddressOf } from "./page-addresses.ts";
import { type Credit, creditsOf } from "./page-credits.ts";
import { datesOf } from "./page-dates.ts";
import { kindOf } from "./page-kind.ts";
import { languageSigns, sameLanguage } from "./page-language.ts";
import { dataSigns, metaSigns, type PageSigns } from "./page-signs.ts";
import { isSameName, lettersOf } from "./same-name.ts";

/** What a page says of itself, each with the signs that say otherwise. What it does not say is undefined. */
export interface PageFacts {
  readonly title: Agreement | undefined;
  readonly publisher: Agreement | undefined;
  readonly published: Agreement | undefined;
  readonly updated: Agreement | undefined;
  /** The time of publication, where it has no zone. */
  readonly zoneless: string | undefined;
  readonly language: Agreement | undefined;
  readonly kind: SourceKind | undefined;
  /** Who is named as its author, agencies among them. */
  readonly credits: readonly Credit[];
  /** The address that it calls its own. */
  readonly canonical: string | undefined;
  /** Addresses that it says it is from. */
  readonly origins: readonly string[];
  /** When its file was made, which is not when it was published (PDF). */
  readonly made: string | undefined;
  /** Whether its data (JSON-LD) are there and cannot be read. */
  readonly hasBrokenData: boolean;
}

/** Everything that a page of HTML says of itself. `address` is where it was found, `asked` where it was looked for. */
export function factsOfPage(signs: PageSigns, addresses: readonly [reached: string, ...asked: string[]]): PageFacts {
  const [reached] = addresses;
  const thing = mainThing(signs.data, [...addresses, ...(signs.links.get("canonical") ?? [])]);
  const publisher = agreementOf(publisherSigns(signs, thing), isSameName);
  const { published, updated, zoneless } = datesOf(signs, thing);
  return {
    title: agreementOf(titleSigns(signs, thing, publisher?.value ?? ""), isSameTitle),
    publisher,
    published,
    updated,
    zoneless,
    language: agreementOf(languageSigns(signs, thing), sameLanguage),
    kind: kindOf(signs, thing, reached),
    credits: creditsOf(signs, thing),
    canonical: ownAddressOf(signs, thing, reached),
    origins: originsOf(signs, thing, reached),
    made: undefined,
    hasBrokenData: signs.data.broken > 0,
  };
}

/** What is known of a text that says nothing of itself. */
export const NO_FACTS: PageFacts = {
  title: undefined,
  publisher: undefined,
  published: undefined,
  updated: undefined,
  zoneless: undefined,
  language: undefined,
  kind: undefined,
  credits: [],
  canonical: undefined,
  origins: [],
  made: undefined,
  hasBrokenData: false,
};

function titleSigns(signs: PageSigns, thing: Thing | undefined, publisher: string): readonly Sign[] {
  const { headings, properties } = signs;
  const data = dataSigns(signs, thing, ["headline"]);
  const found = [
    ...(data.length > 0 ? data : dataSigns(signs, thing, ["name"])),
    ...(headings.length === 1 ? [{ where: "h1", value: headings[0] ?? "" }] : []),
    ...metaSigns(signs, ["og:title", "citation_title", "dc.title", "dcterms.title"]),
    ...(properties.get("headline") ?? []).slice(0, 1).map((value) => ({ where: "itemprop headline", value })),
  ];
  const titles = found.length > 0 ? found : [{ where: "title", value: signs.title }];
  const [site = ""] = signs.metas.get("og:site_name") ?? [];
  return titles.flatMap(({ where, value }) => {
    const title = withoutName(withoutName(plainText(value), publisher), site);
    return title === "" ? [] : [{ where, value: title }];
  });
}

/** A title without the name of its outlet at the end: `Bridge opens | The Gazette`. */
function withoutName(title: string, name: string): string {
  const [, before, after = ""] = /^(.+?)\s+[|\-–—·•»:]+\s+([^|–—·•»]+)$/u.exec(title) ?? [];
  return before !== undefined && name !== "" && isSameName(after, name) ? before : title;
}

function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  // Programs cut titles off.
  const isCut = (whole: string, part: string, written: string) =>
    /(?:…|\.\.\.)$/.test(written) && whole.startsWith(part);
  return a === b || isCut(a, b, other) || isCut(b, a, one);
}

function publisherSigns(signs: PageSigns, thing: Thing | undefined): readonly Sign[] {
  const found = [
    ...dataSigns(signs, thing, ["publisher"]),
    ...metaSigns(signs, ["og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher"]),
    ...(signs.properties.get("publisher") ?? []).slice(0, 1).map((value) => ({ where: "itemprop publisher", value })),
  ];
  // Whoever checks a claim is its author.
  const checkers = found.length === 0 && thing && typesOf(thing).includes("ClaimReview") ? ["author"] : [];
  found.push(...dataSigns(signs, thing, checkers));
  const names = found.length > 0 ? found : metaSigns(signs, ["application-name", "al:android:app_name"]);
  return names
    .map(({ where, value }) => ({ where, value: plainText(value) }))
    .filter(({ value }) => value !== "" && !/^https?:/i.test(value));
}
