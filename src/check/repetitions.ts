import type { Collection } from "../dossier/collections.ts";
import { filesWithKeys, type Manuscript, type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { isRecord } from "../dossier/schema/walk.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { nameOf } from "./phrases.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what must not be there twice. */
interface RepetitionFacts {
  "same-title": { readonly key: string; readonly collection: Collection; readonly other: string };
  "second-lead": { readonly other: string };
  "repeated-item": { readonly key: string; readonly item: string | undefined; readonly first: number };
  "repeated-position": { readonly question: string; readonly who: string };
}

const rule = rulesOf<RepetitionFacts>();

/**
 * The form in which two sentences that readers would take for one are the same: without regard to case, blanks, the kind of
 * quotation marks and hyphens, and a mark at the end.
 */
export function comparable(sentence: string): string {
  return sentence
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.!?…]+$/u, "");
}

/** Where each kind of entry holds the sentence by which readers tell it from the others. */
const SENTENCES = [
  { collection: "articles", key: "title" },
  { collection: "pages", key: "title" },
  { collection: "claims", key: "claim" },
  { collection: "questions", key: "question" },
] as const;

/** Two articles or pages of one title, two claims or questions of one sentence. Each is told of another. */
const sameTitle = rule({
  name: "same-title",
  severity: "error",
  find(manuscript, report) {
    for (const { collection, key } of SENTENCES) {
      for (const alike of groupsOf(manuscript, collection, key)) {
        for (const entry of alike) {
          const other = alike.find((candidate) => candidate !== entry);
          if (other) report(entry.path, placeOf(entry.document, [key]), { key, collection, other: other.path });
        }
      }
    }
  },
  words: ({ key, collection, other }) =>
    `content/${other} has the same ${key}. Give each ${nameOf(collection)} one of its own, or keep one of the two.`,
});

function groupsOf(
  { entries }: Manuscript,
  collection: (typeof SENTENCES)[number]["collection"],
  key: string,
): ManuscriptEntry[][] {
  const alike = new Map<string, ManuscriptEntry[]>();
  for (const entry of entries[collection].values() as Iterable<ManuscriptEntry>) {
    const sentence = (entry.data as Readonly<Record<string, unknown>>)[key];
    if (typeof sentence !== "string") continue;
    const form = comparable(sentence);
    const others = alike.get(form);
    if (others) others.push(entry);
    else alike.set(form, [entry]);
  }
  return [...alike.values()];
}

/** More than one article that opens the front page. Each is told of another. */
const secondLead = rule({
  name: "second-lead",
  severity: "error",
  find({ entries }, report) {
    const leads = [...entries.articles.values()].filter(({ data }) => data.lead === true);
    for (const lead of leads) {
      const other = leads.find((candidate) => candidate !== lead);
      if (other) report(lead.path, placeOf(lead.document, ["lead"]), { other: other.path });
    }
  },
  words: ({ other }) =>
    `content/${other} leads too. Only one article can open the front page: remove lead from one of them.`,
});

/** A list that says the same thing twice: an id, a sentence, or a relation with all that it holds. */
const repeatedItem = rule({
  name: "repeated-item",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document } of filesWithKeys(manuscript)) {
      for (const { list, place } of listsIn(document.frontmatter.value)) {
        for (const { index, first } of repetitionsIn(list)) {
          const item = list[index];
          report(path, placeOf(document, [...place, index]), {
            key: String(place.findLast((step) => typeof step === "string")),
            item: typeof item === "string" ? item : undefined,
            first: first + 1,
          });
        }
      }
    }
  },
  words: ({ key, item, first }) =>
    `${item === undefined ? "The same item" : `"${item}"`} stands in "${key}" twice (it is number ${first} too). Remove one.`,
});

interface PlacedList {
  readonly list: readonly unknown[];
  readonly place: Path;
}

/** Every list of more than one item, an outer one before those in it. */
function listsIn(value: object, place: (string | number)[] = [], found: PlacedList[] = []): readonly PlacedList[] {
  if (Array.isArray(value) && value.length > 1) found.push({ list: value, place: [...place] });
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof item !== "object" || item === null) continue;
    place.push(key);
    listsIn(item, place, found);
    place.pop();
  }
  return found;
}

function repetitionsIn(list: readonly unknown[]): { readonly index: number; readonly first: number }[] {
  const firsts = new Map<string, number>();
  return list.flatMap((item, index) => {
    if (item === null || item === "" || (isRecord(item) && Object.keys(item).length === 0)) return [];
    const form = written(item);
    const first = firsts.get(form);
    if (first !== undefined) return [{ index, first }];
    firsts.set(form, index);
    return [];
  });
}

/** The value as text, its keys in order, so that two maps with the same values have the same form. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${written(value[key])}`).join()}}`;
}

/** Two stances of one person on one question on one day, in one claim. */
const repeatedPosition = rule({
  name: "repeated-position",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const written = new Map<string, string>();
      for (const [index, position] of (data.positions ?? []).entries()) {
        if (!position?.question || !position.who) continue;
        const { question, who, on = data.said?.on } = position;
        const matter = JSON.stringify([question, who, on]);
        const item = JSON.stringify([position.stance, position.on]);
        // The very same item twice is the business of repeated-item.
        if (written.has(matter) && written.get(matter) !== item)
          report(path, placeOf(document, ["positions", index]), { question, who: listOf(who).join(", ") });
        written.set(matter, item);
      }
    }
  },
  words: ({ question, who }) =>
    `"${who}" has a position on "${question}" twice on the same day. Keep one, or give each its own date with on.`,
});

export const repetitionRules: RulesOf<RepetitionFacts> = {
  "same-title": sameTitle,
  "second-lead": secondLead,
  "repeated-item": repeatedItem,
  "repeated-position": repeatedPosition,
};
