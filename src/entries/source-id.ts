import { isIdentifier, LONGEST_IDENTIFIER } from "../dossier/collections.ts";
import { readDate, type SingleDate } from "../dossier/dates.ts";
import type { Manuscript } from "../dossier/manuscript.ts";
import type { SourceFacts } from "./source-file.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Hosts whose own names say nothing of who writes there: the name before them does. */
const PLATFORMS = new Set(
  "blogger blogspot github gitlab livejournal medium mirtesen substack tumblr weebly wixsite wordpress".split(" "),
);
/** Hosts that are known by another name. */
const KNOWN_AS: Readonly<Record<string, string>> = { "t.me": "telegram", "youtu.be": "youtube" };
/** Names under which countries register names: `co.uk`, `com.tr`. */
const REGISTRIES = new Set("ac co com edu gob gouv gov go govt info mil ne net nom or org".split(" "));
/** Words of an outlet's name that do not tell it from another. */
const ARTICLES = /^(?:the|a|an|la|le|les|el|los|las|il|lo|der|die|das|het|de)\s+/i;
const COMMON = /\s+(?:news|online|media)$/i;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * Ids for new sources, as they are chosen by hand: the outlet, then day and month, `reuters-25feb`; with the year where it
 * is not that of most sources of the dossier, `hill-29feb24`; the outlet and words of the title where there is no date.
 * No id is given twice, and none that an entry of the dossier has.
 */
export class SourceIds {
  readonly #taken: Set<string>;
  readonly #usualYear: number | undefined;

  constructor({ entries, files }: Pick<Manuscript, "entries" | "files">) {
    const named = files.map(({ path }) => /^(?:sources|people)\/(.*)\.md$/i.exec(path)?.[1]?.toLowerCase() ?? "");
    this.#taken = new Set([...named, ...entries.sources.keys(), ...entries.people.keys()]);
    this.#usualYear = mostFrequent([...entries.sources.values()].map(({ data }) => yearOf(data.published)));
  }

  isTaken(id: string): boolean {
    return this.#taken.has(id);
  }

  /** Keeps an id from being given. */
  take(id: string): void {
    this.#taken.add(id);
  }

  /** The id for a source, taken from now on. `author` stands for the outlet of a book. */
  next(facts: SourceFacts, author?: string): string {
    const outlet = (author && wordOf(author)) || outletOf(facts.publisher, facts.url);
    const when = dayOf(facts.published, this.#usualYear) ?? titleWords(facts.title) ?? titleWords(lastPart(facts.url));
    const id = this.#free(shortened([outlet || "source", when].filter(Boolean).join("-")));
    this.take(id);
    return id;
  }

  #free(id: string): string {
    if (!this.isTaken(id)) return id;
    for (let number = 2; ; number += 1) {
      // -b to -z, then numbers.
      const mark = number <= 26 ? String.fromCodePoint(96 + number) : String(number);
      if (!this.isTaken(`${id}-${mark}`)) return `${id}-${mark}`;
    }
  }
}

/** Leaves room for a mark that tells one from another. */
function shortened(id: string): string {
  const short = id.slice(0, LONGEST_IDENTIFIER - 6).replace(/-+$/, "");
  return isIdentifier(short) ? short : "source";
}

/** One word for an outlet: its own name where that is one word, or the name of its host. */
function outletOf(publisher: string | undefined, address: string | undefined): string {
  const name = (publisher ?? "").replace(ARTICLES, "").replace(COMMON, "").trim();
  const isOneWord = /^[\p{L}\p{N}.&’'-]{2,20}$/u.test(name);
  return (isOneWord && wordOf(name)) || hostWord(address) || slug(name).slice(0, 30).replace(/-+$/, "");
}

function wordOf(name: string): string {
  return slug(name.replace(/\.(?:com|net|org|[a-z]{2})$/i, "")).replaceAll("-", "");
}

function hostWord(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return "";
  const host = new URL(address).hostname.replace(/\.+$/, "").replace(/^www\d*\./, "");
  if (KNOWN_AS[host] !== undefined) return KNOWN_AS[host];
  if (/^[\d.]+$|^\[/.test(host)) return slug(host);
  const labels = host.split(".");
  labels.pop();
  if (labels.length > 1 && REGISTRIES.has(labels.at(-1) ?? "")) labels.pop();
  if (labels.length > 1 && PLATFORMS.has(labels.at(-1) ?? "")) labels.pop();
  return slug(labels.at(-1) ?? host);
}

function dayOf(published: string | undefined, usualYear: number | undefined): string | undefined {
  const date = singleDate(published);
  if (!date) return undefined;
  const { year, month, day } = date;
  if (month === undefined) return date.precision === "year" ? String(year) : undefined;
  const years = usualYear === undefined || year === usualYear ? "" : String(year).slice(-2);
  return `${day ?? ""}${MONTHS[month - 1]}${day === undefined ? String(year) : years}`;
}

function yearOf(published: string | undefined): number | undefined {
  return singleDate(published)?.year;
}

function singleDate(text: string | undefined): SingleDate | undefined {
  const date = text === undefined ? "form" : readDate(text);
  return typeof date === "string" || date.precision === "between" ? undefined : date;
}

/** The first words of a title that tell something. */
function titleWords(title: string | undefined): string | undefined {
  const words = slug(title ?? "")
    .split("-")
    .filter((word) => word.length > 3 && !/^\d+$/.test(word));
  return words.slice(0, 2).join("-") || undefined;
}

function lastPart(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).pathname
    .split("/")
    .findLast((part) => part !== "")
    ?.replace(/\.\w{2,5}$/, "");
}

/** Lower-case Latin letters and digits, joined by hyphens; letters of other scripts are left out. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function mostFrequent(years: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
