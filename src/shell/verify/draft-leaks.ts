import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { allEntries, type EntryDraft, type Manuscript } from "../../core/manuscript.ts";
import { plainText } from "../../core/typed-link.ts";
import { textsIn } from "./texts-in.ts";
import type { Problem } from "./verify-site.ts";
import { onlyWords, wordsIn } from "./words.ts";

const TEXT = new Set([".html", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".js", ".css", ""]);
const ZIPPED = new Set([".pf_fragment", ".pf_index", ".pf_meta", ".pf_filter"]);

/** Files that are the same whatever the entries say; their words are the program's. */
const OF_NO_ENTRY = /^(?:assets|data\/schema)\//;

/** A stretch of words so long that it stands in no two texts by chance. */
const TELLING = 12;
/** A name is telling sooner, if nothing that is published holds it. */
const TELLING_NAME = 5;

/** Words, names and addresses by which a draft would be known. */
interface Sign {
  /** As `onlyWords` writes it. */
  readonly words: string;
  /** Its longest word, by which most files are seen not to hold it. */
  readonly longest: string;
  readonly path: string;
}

/** Files that hold words or names of a draft which stand in no published entry. */
export function draftLeaks(folder: string, files: ReadonlySet<string>, manuscript: Manuscript): Problem[] {
  const entries = [...allEntries(manuscript)];
  const drafts = entries.filter(({ isDraft }) => isDraft);
  if (drafts.length === 0) return [];
  const published = entries.filter(({ isDraft }) => !isDraft);
  const known = onlyWords([manuscript.site, ...published].map((entry) => entry?.document.text ?? "").join("\n"));
  const signs = drafts.flatMap(signsOf).filter(({ words }) => !known.includes(words));
  const ofLongest = Map.groupBy(signs, ({ longest }) => longest);
  const ids = drafts.map(({ collection, id, path }) => ({
    path,
    address: new RegExp(`(?<![\\w-])${collection}/${id}(?![\\w-])`),
  }));
  return [...files].flatMap((file) => {
    const text = textOf(folder, file);
    const named = ids.find(({ address }) => address.test(file) || address.test(text));
    if (named) return [{ file, problem: `it names the draft ${named.path}` }];
    const found = OF_NO_ENTRY.test(file) ? undefined : signIn(text, ofLongest);
    return found ? [{ file, problem: `it holds "${found.words.trim()}" of the draft ${found.path}` }] : [];
  });
}

function signIn(text: string, ofLongest: ReadonlyMap<string, readonly Sign[]>): Sign | undefined {
  if (text === "") return undefined;
  const readable = onlyWords(text);
  const words = wordsIn(readable);
  for (const [longest, signs] of ofLongest) {
    if (!words.has(longest)) continue;
    const found = signs.find((sign) => readable.includes(sign.words));
    if (found) return found;
  }
  return undefined;
}

function signsOf({ path, document, body, data }: EntryDraft): Sign[] {
  const values = [...textsIn(document.frontmatter.value)].filter((text) => !/^[a-z0-9-]+$/.test(text));
  const sentences = plainText(body).split(/(?<=[.!?])\s+|\n/);
  const name = "name" in data && typeof data.name === "string" ? [data.name] : [];
  const telling = [...values, ...sentences].map(onlyWords).filter(({ length }) => length >= TELLING + 2);
  const names = name.map(onlyWords).filter(({ length }) => length >= TELLING_NAME + 2);
  return [...new Set([...telling, ...names])].map((words) => ({ words, longest: longestOf(words), path }));
}

function longestOf(words: string): string {
  return [...wordsIn(words)].reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function textOf(folder: string, file: string): string {
  const ending = extname(file);
  if (TEXT.has(ending)) return readFileSync(join(folder, file), "utf8");
  return ZIPPED.has(ending) ? gunzipSync(readFileSync(join(folder, file))).toString("utf8") : "";
}
