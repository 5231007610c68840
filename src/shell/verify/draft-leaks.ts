import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { collections } from "../../core/collections.ts";
import { allEntries, type EntryDraft, type Manuscript } from "../../core/manuscript.ts";
import { plainText } from "../../core/typed-link.ts";
import type { BuiltFile } from "../build/site-folder.ts";
import { textsIn } from "./data-problems.ts";
import type { Problem } from "./problem.ts";
import { onlyWords, type Sign, SignFinder } from "./sign-finder.ts";

const TEXT = new Set([".html", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".js", ".css", ""]);
const ZIPPED = new Set([".pf_fragment", ".pf_index", ".pf_meta", ".pf_filter"]);

/** Files that are the same whatever the entries say; their words are the program's. */
const OF_NO_ENTRY = /^(?:assets|data\/schema)\//;

/** A stretch of words so long that it stands in no two texts by chance. */
const TELLING = 12;
/** A name is telling sooner, if nothing that is published holds it. */
const TELLING_NAME = 5;

/** What looks like the address of an entry. */
const ADDRESS = new RegExp(`(?<![\\w-])(?:${collections.join("|")})/[\\w-]+`, "g");

/** Finds words and names of drafts which stand in no published entry. */
export class DraftLeaks {
  /** The files of the drafts, by the ends of their addresses. */
  private readonly drafts: ReadonlyMap<string, string>;
  private readonly finder: SignFinder;

  constructor(manuscript: Manuscript) {
    const entries = [...allEntries(manuscript)];
    const drafts = entries.filter(({ isDraft }) => isDraft);
    this.drafts = new Map(drafts.map(({ collection, id, path }) => [`${collection}/${id}`, path]));
    const published = entries.filter(({ isDraft }) => !isDraft);
    this.finder = new SignFinder(
      drafts.length === 0 ? [] : unpublished(drafts.flatMap(signsOf), [manuscript.site, ...published]),
    );
  }

  /** What a built file holds of a draft, if anything. Throws what the system does where it cannot be read. */
  in(file: BuiltFile): Problem[] {
    if (this.drafts.size === 0) return [];
    const text = textOf(file);
    const named = this.draftNamedIn(file.path) ?? this.draftNamedIn(text);
    if (named !== undefined) return [{ file: file.path, problem: `it names the draft ${named}` }];
    const [sign] = OF_NO_ENTRY.test(file.path) ? [] : this.finder.signsIn(text);
    return sign ? [{ file: file.path, problem: `it holds "${sign.words.trim()}" of the draft ${sign.path}` }] : [];
  }

  private draftNamedIn(text: string): string | undefined {
    for (const [address] of text.matchAll(ADDRESS)) {
      const draft = this.drafts.get(address);
      if (draft !== undefined) return draft;
    }
    return undefined;
  }
}

/** Those of the signs that stand in nothing that is published. */
function unpublished(
  signs: readonly Sign[],
  published: readonly (Pick<EntryDraft, "document" | "body"> | undefined)[],
): Sign[] {
  const finder = new SignFinder(signs);
  const found = new Set<Sign>();
  for (const entry of published) {
    // As it is written and as it is read: what a draft quotes may stand among links there.
    for (const text of entry ? [entry.document.text, plainText(entry.body)] : [])
      for (const sign of finder.signsIn(text)) found.add(sign);
  }
  return signs.filter((sign) => !found.has(sign));
}

function signsOf({ path, document, body, data }: EntryDraft): Sign[] {
  const values = [...textsIn(document.frontmatter.value)].filter((text) => !/^[a-z0-9-]+$/.test(text));
  const sentences = plainText(body).split(/(?<=[.!?])\s+|\n/);
  const name = "name" in data && typeof data.name === "string" ? [data.name] : [];
  const telling = [...values, ...sentences].map(onlyWords).filter(({ length }) => length >= TELLING + 2);
  const names = name.map(onlyWords).filter(({ length }) => length >= TELLING_NAME + 2);
  return [...new Set([...telling, ...names])].map((words) => ({ words, path }));
}

function textOf(file: BuiltFile): string {
  const ending = extname(file.path);
  if (TEXT.has(ending)) return file.text;
  return ZIPPED.has(ending) ? gunzipSync(file.bytes).toString("utf8") : "";
}
