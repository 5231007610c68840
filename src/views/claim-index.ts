import { byDate } from "../dossier/dates.ts";
import { type Article, type Claim, type Dossier, entryOf, type Person, type Source } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { passagesOf } from "../dossier/passages.ts";
import {
  type Attribution,
  attributions,
  type ClaimKind,
  claimKinds,
  type Substance,
  substances,
} from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";
import { verdictName } from "./verdict.ts";

/** The most claims that one page of the index lists, so that no page grows beyond what a phone loads at once. */
const CLAIMS_PER_PAGE = 250;

/** The most speakers that have a filter of their own; the sheet has a rule for each of them. The rest share one. */
export const SPEAKERS_WITH_A_FILTER = 20;

/** A choice of a filter: what it selects, its words and how many claims of the page it fits. */
interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

interface SpeakerChoice extends Choice {
  /** `s1`, `s2` … by which the sheet knows the speaker; `s0` for all who have no filter of their own. */
  readonly value: string;
  /** Undefined for the rest. */
  readonly person: Person | undefined;
}

/** The filters of one page. A filter that could not tell claims apart has no choices. */
export interface ClaimFilters {
  readonly attribution: readonly Choice<Attribution>[];
  readonly substance: readonly Choice<Substance>[];
  readonly kind: readonly Choice<ClaimKind>[];
  readonly speaker: readonly SpeakerChoice[];
}

/** A choice of any filter as a line of text. */
interface FilterChoice {
  readonly filter: keyof ClaimFilters;
  readonly value: string;
  /** What readers call it. */
  readonly words: (say: Say) => string;
  /** The id by which an address asks for it: a verdict, a kind, `by-` and the id of a person. */
  readonly anchor: string;
  readonly count: number;
}

/** All choices of all filters, in their order. */
export function filterChoices({ attribution, substance, kind, speaker }: ClaimFilters): readonly FilterChoice[] {
  const ofWords = <Value extends string>(
    filter: keyof ClaimFilters,
    list: readonly Choice<Value>[],
    words: (value: Value, say: Say) => string,
  ) =>
    list.map(({ value, count }) => ({ filter, value, anchor: value, words: (say: Say) => words(value, say), count }));
  return [
    ...ofWords("attribution", attribution, verdictName),
    ...ofWords("substance", substance, verdictName),
    ...speaker.map(({ value, person, count }) => ({
      filter: "speaker" as const,
      value,
      anchor: `by-${person?.id ?? "others"}`,
      words: (say: Say) => person?.name ?? say("claims.otherSpeakers"),
      count,
    })),
    ...ofWords("kind", kind, (value, say) => say(`claims.kind.${value}`)),
  ];
}

export interface IndexedClaim {
  readonly claim: Claim;
  /** Everything that the filters select it by: its two verdicts, its kind, its speaker's value. */
  readonly values: readonly string[];
}

/** One page of the index. */
export interface ClaimIndexPage {
  /** Counted from 1. */
  readonly number: number;
  /** Which claims of the whole index it lists, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** The statements of the text that the lead article reads, in the order of its paragraphs. */
  readonly statements: readonly IndexedClaim[];
  /** All others by date. */
  readonly others: readonly IndexedClaim[];
  readonly filters: ClaimFilters;
}

export interface ClaimIndex {
  readonly total: number;
  /** The text that the lead article reads. */
  readonly subject: Source | undefined;
  /** At least one, even where there are no claims. */
  readonly pages: readonly ClaimIndexPage[];
}

/** The index of all claims: those of the lead article's subject in the order of its paragraphs, then the others by date. */
export const claimIndexOf = once((dossier: Dossier) => pagedClaimIndexOf(dossier, CLAIMS_PER_PAGE));

/** The same with another number of claims on a page. */
export function pagedClaimIndexOf(dossier: Dossier, perPage: number): ClaimIndex {
  const lead = [...dossier.articles.values()].find((article) => article.lead);
  const subject = lead?.subject === undefined ? undefined : dossier.sources.get(lead.subject);
  const isStatement = (claim: Claim) => subject !== undefined && claim.said.in === subject.id;
  const claims = [...dossier.claims.values()];
  const statements = inOrderOfPassages(claims.filter(isStatement), lead);
  const others = claims.filter((claim) => !isStatement(claim)).sort((a, b) => byDate(a.said.on, b.said.on));
  const ordered = [...statements, ...others];
  const pages = Array.from({ length: Math.max(1, Math.ceil(ordered.length / perPage)) }, (_, index) => {
    const start = index * perPage;
    const listed = ordered.slice(start, start + perPage);
    return {
      number: index + 1,
      first: start + 1,
      last: start + listed.length,
      ...contentsOf(listed, Math.max(0, statements.length - start), dossier),
    };
  });
  return { total: ordered.length, subject, pages };
}

/** What a page lists, of which the claims before the `border` are statements of the subject. */
function contentsOf(
  listed: readonly Claim[],
  border: number,
  dossier: Dossier,
): Pick<ClaimIndexPage, "statements" | "others" | "filters"> {
  const speaker = speakerChoices(listed, dossier);
  const valueOfSpeaker = new Map(speaker.map(({ person, value }) => [person?.id, value]));
  const indexed = listed.map((claim) => ({
    claim,
    values: [
      claim.verdict.attribution,
      claim.verdict.substance,
      claim.kind,
      ...new Set(listOf(claim.said.by).map((id) => valueOfSpeaker.get(id) ?? valueOfSpeaker.get(undefined) ?? "s0")),
    ],
  }));
  return {
    statements: indexed.slice(0, border),
    others: indexed.slice(border),
    filters: {
      attribution: choices(attributions, listed, ({ verdict }) => verdict.attribution),
      substance: choices(substances, listed, ({ verdict }) => verdict.substance),
      kind: choices(claimKinds, listed, ({ kind }) => kind),
      speaker: speaker.length > 1 ? speaker : [],
    },
  };
}

/** The words of a list that occur among the claims, with their number; none where all claims have the same. */
function choices<Value extends string>(
  list: Readonly<Record<Value, string>>,
  claims: readonly Claim[],
  pick: (claim: Claim) => Value,
): readonly Choice<Value>[] {
  const counts = countBy(claims, (claim) => [pick(claim)]);
  const found = (Object.keys(list) as Value[]).flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
  return found.length > 1 ? found : [];
}

/** Those who assert most of the claims first, on equal numbers by name; then the rest as one. */
function speakerChoices(claims: readonly Claim[], { people }: Dossier): readonly SpeakerChoice[] {
  const ranked = [...countBy(claims, ({ said }) => listOf(said.by))]
    .map(([id, count]) => ({ person: entryOf(people, id), count }))
    .sort((a, b) => b.count - a.count || (a.person.name < b.person.name ? -1 : 1));
  // A rest of one would be that one speaker without a name.
  const named = ranked.length === SPEAKERS_WITH_A_FILTER + 1 ? ranked.length - 2 : SPEAKERS_WITH_A_FILTER;
  const rest = ranked.slice(named).reduce((sum, { count }) => sum + count, 0);
  return [
    ...ranked.slice(0, named).map(({ person, count }, index) => ({ value: `s${index + 1}`, person, count })),
    ...(rest > 0 ? [{ value: "s0", person: undefined, count: rest }] : []),
  ];
}

function countBy<Value extends string>(
  claims: readonly Claim[],
  pick: (claim: Claim) => readonly Value[],
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of claims.flatMap(pick)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** By the first number of the passage (¶3), then by the place of the note in the article, then by id. */
function inOrderOfPassages(claims: readonly Claim[], lead: Article | undefined): readonly Claim[] {
  const notes = new Map<string, number>();
  for (const { claim, number } of lead ? passagesOf(lead) : []) if (!notes.has(claim)) notes.set(claim, number);
  const placeOf = ({ id, said }: Claim) =>
    [Number(/\d+/.exec(said.passage ?? "")?.[0] ?? Number.MAX_SAFE_INTEGER), notes.get(id) ?? notes.size + 1] as const;
  return claims
    .map((claim) => ({ claim, place: placeOf(claim) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ claim }) => claim);
}

/** The names of the filters' form controls, each with every value that a control of that name can have. */
const filters: Readonly<Record<string, readonly string[]>> = {
  attribution: Object.keys(attributions),
  substance: Object.keys(substances),
  kind: Object.keys(claimKinds),
  speaker: Array.from({ length: SPEAKERS_WITH_A_FILTER + 1 }, (_, index) => `s${index}`),
};

/**
 * The style sheet by which the index of claims filters itself. Within a filter, choices add up; filters narrow each
 * other: a claim is hidden where a filter has a choice and none of its choices is the claim's own (`data-f`). A choice is
 * made by a control, or by an address that ends in the id of the line that says so (`data-filter`, `data-choice`).
 */
export function filterSheet(): string {
  return `${Object.entries(filters)
    .map(([name, values]) => {
      const rules = values.map(
        (value) =>
          `&:not(:has([value=${value}]:checked,[data-choice=${value}]:target)) [data-f~=${value}]{display:none}`,
      );
      return `.pick:has([name=${name}]:checked,[data-filter=${name}]:target){${rules.join("")}}`;
    })
    .join("\n")}\n`;
}
