import { isSurelyBefore } from "../../dossier/dates.ts";
import type { Manuscript } from "../../dossier/manuscript.ts";
import { type KnownSources, withoutTracking } from "../../entries/known-sources.ts";
import type { SourceFacts, SourceRemarks } from "../../entries/source-file.ts";
import { type Agreement, disagreement } from "./agreement.ts";
import { isSameSite } from "./page-addresses.ts";
import { isSameDate } from "./page-date.ts";
import type { PageFacts } from "./page-facts.ts";
import { canBeIn } from "./page-language.ts";
import { isSameName, lettersOf } from "./same-name.ts";

/** What the facts of a page are held against. */
export interface DraftContext {
  /** The language of the site (BCP 47). */
  readonly language: string;
  /** The day on which the page is read. */
  readonly accessed: string;
  readonly sources: Pick<KnownSources, "find">;
  readonly outlets: Pick<OutletNames, "idOf">;
}

/** What is to be written of a page. */
export interface SourceDraft {
  readonly facts: SourceFacts;
  readonly remarks: SourceRemarks;
}

/** A source as far as its page tells it: what the page does not say is a blank, and doubts are comments. */
export function sourceDraft(page: PageFacts, reached: string, context: DraftContext): SourceDraft {
  const at: Record<string, readonly string[]> = {};
  const say = (key: keyof SourceFacts, ...remarks: readonly (string | undefined)[]) => {
    const said = remarks.filter((remark) => remark !== undefined);
    if (said.length > 0) at[key] = [...(at[key] ?? []), ...said];
  };
  const { title, publisher } = page;
  say("title", title && disagreement(title));
  say(
    "publisher",
    publisher ? disagreement(publisher) : `The page does not say. Its host is ${new URL(reached).host}.`,
  );
  const dates = datesOf(page, context.accessed);
  say("published", ...dates.doubts);
  say("updated", dates.updated && disagreement(dates.updated));
  const language = languageOf(page, context.language);
  say("language", ...language.doubts);
  const origin = originOf(page, reached, context);
  return {
    facts: {
      title: title?.value,
      publisher: publisher?.value,
      url: ownAddress(page, reached),
      published: dates.published?.value,
      updated: dates.updated?.value,
      accessed: context.accessed,
      language: language.value,
      kind: page.kind,
      ...origin.facts,
    },
    remarks: { at, below: origin.doubts, notes: [...dates.notes, ...notesOf(page)] },
  };
}

/** The address that the page calls its own, if it is one of the same site; else where the page was found. */
export function ownAddress({ canonical }: PageFacts, reached: string): string {
  return canonical !== undefined && isSameSite(canonical, reached) ? canonical : withoutTracking(reached);
}

interface DraftDates {
  readonly published: Agreement | undefined;
  readonly updated: Agreement | undefined;
  readonly doubts: readonly (string | undefined)[];
  readonly notes: readonly string[];
}

function datesOf({ published, updated, zoneless, made }: PageFacts, accessed: string): DraftDates {
  const notes =
    zoneless === undefined ? [] : [`The page gives the time of publication as ${zoneless}, without a zone.`];
  if (!published) {
    const file = made === undefined ? "The page's data give no date." : `The file was made on ${made.slice(0, 10)}.`;
    const doubt = `${file} If the page shows none${made === undefined ? "" : " of its publication"}, write undated: true in its place.`;
    return { published, updated: past(updated, accessed), doubts: [doubt], notes };
  }
  if (isSurelyBefore(accessed, published.value)) {
    const doubt = `${published.where} says "${published.value}", which has not come yet.`;
    return { published: undefined, updated: undefined, doubts: [doubt], notes: [] };
  }
  const changed = past(updated, accessed);
  if (changed && isSurelyBefore(changed.value, published.value)) {
    const note = `${changed.where} says "${changed.value}", which is before it was published.`;
    return { published, updated: undefined, doubts: [disagreement(published)], notes: [...notes, note] };
  }
  const isSame = changed !== undefined && isSameDate(changed.value, published.value);
  return { published, updated: isSame ? undefined : changed, doubts: [disagreement(published)], notes };
}

function past(date: Agreement | undefined, accessed: string): Agreement | undefined {
  return date && isSurelyBefore(accessed, date.value) ? undefined : date;
}

interface DraftLanguage {
  readonly value: string | undefined;
  readonly doubts: readonly (string | undefined)[];
}

/** Left out where it is that of the site, as long as nothing speaks against it. */
function languageOf({ language, title }: PageFacts, siteLanguage: string): DraftLanguage {
  const [own = siteLanguage] = siteLanguage.split("-");
  if (!language) return { value: undefined, doubts: [`The page does not say. Remove the key if it is "${own}".`] };
  const signs = [language, ...language.others];
  const fitting = signs.filter(({ value }) => canBeIn(title?.value ?? "", value));
  const [best, ...others] = fitting;
  if (!best)
    return { value: undefined, doubts: [`${language.where} says "${language.value}"; the title is in other letters.`] };
  const doubt = disagreement({ ...best, others: [...others, ...signs.filter((sign) => !fitting.includes(sign))] });
  return { value: best.value === own && doubt === undefined ? undefined : best.value, doubts: [doubt] };
}

interface Origin {
  readonly facts: Pick<SourceFacts, "copyOf" | "relays">;
  readonly doubts: readonly string[];
}

/** Of what the page is a copy, and whose account it gives, where it says so and there is an entry for it. */
function originOf(page: PageFacts, reached: string, { sources, outlets }: DraftContext): Origin {
  const { canonical, origins, credits, publisher } = page;
  const doubts: string[] = [];
  const relays = new Set<string>();
  const elsewhere = canonical !== undefined && !isSameSite(canonical, reached) ? canonical : undefined;
  const copyOf = elsewhere === undefined ? undefined : sources.find({ url: elsewhere })?.id;
  if (elsewhere !== undefined && copyOf === undefined)
    doubts.push(
      `The page calls ${elsewhere} its own address. If it is a copy of that page, name that in copyOf; it is no source yet.`,
    );
  for (const address of origins) {
    const known = sources.find({ url: address })?.id;
    if (known !== undefined && known !== copyOf) relays.add(known);
    if (known === undefined && address !== elsewhere)
      doubts.push(
        `The page names ${address} as where it is from. If it passes on that account, name that in relays; it is no source yet.`,
      );
  }
  for (const { name, where, isOrganisation } of credits) {
    if (publisher && isSameName(name, publisher.value)) continue;
    const known = outlets.idOf(name);
    if (known !== undefined) relays.add(known);
    else if (isOrganisation)
      doubts.push(
        `${where} credits "${name}". If the text passes on their account, name them in relays; they have no entry yet.`,
      );
  }
  return {
    facts: { ...(copyOf ? { copyOf } : {}), ...(relays.size > 0 ? { relays: [...relays] } : {}) },
    doubts,
  };
}

/** What an editor may want to know and no key holds. */
function notesOf({ credits, hasBrokenData }: PageFacts): readonly string[] {
  const names = credits.filter(({ isOrganisation }) => !isOrganisation).map(({ name }) => name);
  return [
    ...(names.length > 0 ? [`Named as ${names.length === 1 ? "author" : "authors"}: ${names.join("; ")}.`] : []),
    ...(hasBrokenData ? ["The page has data (JSON-LD) that cannot be read."] : []),
  ];
}

/** The outlets and organisations of a dossier, to be found by their names. */
export class OutletNames {
  readonly #ids = new Map<string, string>();

  constructor({ entries }: Pick<Manuscript, "entries">) {
    for (const { id, data } of entries.people.values())
      if (data.kind === "outlet" || data.kind === "organisation")
        for (const name of [id, data.name, data.inSentence?.replace(/^the\s+/i, ""), data.nativeName?.text])
          if (name !== undefined && !this.#ids.has(lettersOf(name))) this.#ids.set(lettersOf(name), id);
  }

  /** The id of the outlet of that name; undefined where there is none. */
  idOf(name: string): string | undefined {
    return this.#ids.get(lettersOf(name)) ?? this.#ids.get(lettersOf(name.replace(/^the\s+/i, "")));
  }
}
