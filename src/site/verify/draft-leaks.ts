import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { textsIn } from "../../dossier/body-addresses.ts";
import { collections } from "../../dossier/collections.ts";
import { plainText } from "../../dossier/links.ts";
import { allEntries, type Manuscript, type ManuscriptEntry } from "../../dossier/manuscript.ts";
import type { BuiltFile } from "../files.ts";
import type { Problem } from "./problem.ts";

const TEXT = new Set([".html", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".js", ".css", ""]);
const ZIPPED = new Set([".pf_fragment", ".pf_index", ".pf_meta", ".pf_filter"]);

/** Files that hold nothing of any entry; their words are the program's. */
const OF_NO_ENTRY = /^(?:(?:assets|data\/schema)\/|(?:data|search)\/index\.html$)/;

/** A stretch of words so long that it stands in no two texts by chance. */
const TELLING = 12;
/** A name is telling sooner, if nothing that is published holds it. */
const TELLING_NAME = 5;

/** What looks like the address of an entry. */
const ADDRESS = new RegExp(`(?<![\\w-])(?:${collections.join("|")})/[\\w-]+`, "g");

/** Finds words and names of drafts which stand in no published entry. */
export class DraftLeaks {
  private readonly hasDrafts: boolean;
  /** The drafts, by the ends of their addresses. */
  private readonly drafts = new Map<string, ManuscriptEntry>();
  private readonly finder: SignFinder;

  constructor(manuscript: Manuscript) {
    const entries = [...allEntries(manuscript)];
    const drafts = entries.filter(({ isDraft }) => isDraft);
    this.hasDrafts = drafts.length > 0;
    const published = this.hasDrafts ? [manuscript.site, ...entries.filter(({ isDraft }) => !isDraft)] : [];
    for (const draft of drafts) this.drafts.set(`${draft.collection}/${draft.id}`, draft);
    // What editors write themselves, such as an address on another site that only looks so, is no leak.
    for (const entry of published)
      for (const [address] of entry?.document.text.matchAll(ADDRESS) ?? []) this.drafts.delete(address);
    this.finder = new SignFinder(unpublished(drafts.flatMap(signsOf), published));
  }

  /** What a built file holds of a draft, if anything. Throws what the system does where it cannot be read. */
  in(file: BuiltFile): Problem[] {
    if (!this.hasDrafts) return [];
    const text = textOf(file);
    const named = this.draftNamedIn(file.path) ?? this.draftNamedIn(text);
    if (named !== undefined) return [{ file: file.path, problem: `it names ${called(named)}` }];
    const [sign] = OF_NO_ENTRY.test(file.path) ? [] : this.finder.signsIn(text);
    return sign ? [{ file: file.path, problem: `it holds "${sign.words.trim()}" of ${sign.draft}` }] : [];
  }

  private draftNamedIn(text: string): ManuscriptEntry | undefined {
    for (const [address] of text.matchAll(ADDRESS)) {
      const draft = this.drafts.get(address);
      if (draft !== undefined) return draft;
    }
    return undefined;
  }
}

function called({ path, heldUntil }: ManuscriptEntry): string {
  return heldUntil === undefined ? `the draft ${path}` : `${path}, which is held back until ${heldUntil}`;
}

/** Those of the signs that stand in nothing that is published. */
function unpublished(
  signs: readonly Sign[],
  published: readonly (Pick<ManuscriptEntry, "document" | "body"> | undefined)[],
): Sign[] {
  const finder = new SignFinder(signs);
  const found = new Set<Sign>();
  for (const entry of published) {
    if (!entry) continue;
    // As it is written and as it is read: what a draft quotes may stand among links there.
    const { text, frontmatter } = entry.document;
    const asRead = [...textsIn(frontmatter.value), plainText(entry.body)].join("\n");
    for (const sign of [...finder.signsIn(text), ...finder.signsIn(asRead, wordsOf)]) found.add(sign);
  }
  return signs.filter((sign) => !found.has(sign));
}

function signsOf(draft: ManuscriptEntry): Sign[] {
  const { document, body, data } = draft;
  const values = textsIn(document.frontmatter.value).filter((text) => !/^[a-z0-9-]+$/.test(text));
  const sentences = plainText(body).split(/(?<=[.!?])\s+|\n/);
  const name = "name" in data && typeof data.name === "string" ? [data.name] : [];
  const telling = [...values, ...sentences].map(wordsOf).filter(({ length }) => length >= TELLING + 2);
  const names = name.map(wordsOf).filter(({ length }) => length >= TELLING_NAME + 2);
  return [...new Set([...telling, ...names])].map((words) => ({ words, draft: called(draft) }));
}

function textOf(file: BuiltFile): string {
  const ending = extname(file.path);
  if (TEXT.has(ending)) return file.text;
  return ZIPPED.has(ending) ? gunzipSync(file.bytes).toString("utf8") : "";
}

/** Words by which a draft would be known. */
interface Sign {
  /** As `wordsOf` writes them. */
  readonly words: string;
  /** What the draft is called. */
  readonly draft: string;
}

/** The longest words of a sign: where they do not all stand, the sign does not. */
type Clues = readonly string[];

/** So many clues tell nearly all sentences apart. */
const MOST_CLUES = 4;
/** Shorter words stand in every text; they are clues only to signs that have no others. */
const TELLING_CLUE = 4;
/** What may hide letters: characters written as numbers, but for the few that HTML cannot have otherwise. */
const HIDDEN_LETTERS = /\\u|&#(?!(?:3[489]|60|62|x2[267]|x3[ce]);)/i;

/** Finds signs in texts. To write a text as nothing but words takes long, and hardly any text needs it. */
export class SignFinder {
  private readonly signs: readonly Sign[];
  private readonly ofFirstClue: ReadonlyMap<string, readonly Clues[]>;
  /** Matches words that may be clues. */
  private readonly clue: RegExp;
  private readonly allHaveClues: boolean;

  constructor(signs: readonly Sign[]) {
    this.signs = signs;
    const clues = signs.map(cluesTo);
    this.ofFirstClue = Map.groupBy(clues, ([first = ""]) => first);
    this.clue = new RegExp(`[a-z0-9]{${Math.min(...clues.flat().map(({ length }) => length))},}`, "g");
    this.allHaveClues = clues.every(({ length }) => length > 0);
  }

  /** The signs that stand in a text, in the order in which they were given; `read` says how its words are found. */
  signsIn(text: string, read = onlyWords): readonly Sign[] {
    if (this.signs.length === 0 || !this.mayHoldAny(text)) return [];
    const readable = read(text);
    return this.signs.filter(({ words }) => readable.includes(words));
  }

  private mayHoldAny(text: string): boolean {
    if (!this.allHaveClues || HIDDEN_LETTERS.test(text)) return true;
    const plain = text.includes("\\") ? text.replace(/\\[nrt]/g, " ") : text;
    const words = new Set(plain.toLowerCase().match(this.clue));
    for (const word of words)
      if (this.ofFirstClue.get(word)?.some((clues) => clues.every((clue) => words.has(clue)))) return true;
    return false;
  }
}

/** Letters beyond these can be written in several ways, so that only words without them are clues. */
function cluesTo({ words }: Sign): Clues {
  const plain = words.split(" ").filter((word) => /^[a-z0-9]+$/.test(word));
  const longestFirst = [...new Set(plain)].sort((one, other) => other.length - one.length);
  const telling = longestFirst.filter(({ length }) => length >= TELLING_CLUE);
  return telling.length > 0 ? telling.slice(0, MOST_CLUES) : longestFirst.slice(0, 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * The words of a file, in which the same words are found whether they stand in Markdown, HTML, XML, JSON or CSV. What tags
 * hold comes after the text without them.
 */
export function onlyWords(text: string): string {
  return wordsOf(decoded(text.includes("<") ? `${text.replace(/<[^<>]*>/g, " ")} ${text}` : text));
}

/** The words of a plain text, in small letters and with one space before, between and after them. */
function wordsOf(text: string): string {
  const words = text.normalize("NFC").toLowerCase();
  return ` ${words.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
}

function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
