import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { allEntries, type EntryDraft, type Manuscript } from "../../core/manuscript.ts";
import { plainText } from "../../core/typed-link.ts";
import type { Problem } from "./verify-site.ts";

const TEXT = new Set([".html", ".json", ".jsonl", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".js", ".css"]);
const ZIPPED = new Set([".pf_fragment", ".pf_index", ".pf_meta"]);

/** A stretch of words so long that it stands in no two texts by chance. */
const TELLING = 24;

/** Files that hold words or names of a draft which stand in no published entry. */
export function draftLeaks(folder: string, files: ReadonlySet<string>, manuscript: Manuscript): Problem[] {
  const drafts = [...allEntries(manuscript)].filter(({ isDraft }) => isDraft);
  if (drafts.length === 0) return [];
  const published = [...allEntries(manuscript)]
    .filter(({ isDraft }) => !isDraft)
    .map(({ document }) => flat(document.text))
    .join("\n");
  const signs = drafts.flatMap((draft) => signsOf(draft, published));
  return [...files].flatMap((file) => {
    const text = textOf(folder, file);
    if (text === undefined) return [];
    const found = signs.find(({ sign }) => text.includes(sign) || file.includes(sign));
    return found ? [{ file, problem: `it holds "${found.sign}" of the draft ${found.path}` }] : [];
  });
}

function signsOf(
  { path, id, collection, document, body }: EntryDraft,
  published: string,
): { sign: string; path: string }[] {
  const values = textsIn(document.frontmatter.value);
  const sentences = plainText(body).split(/(?<=[.!?])\s+|\n/);
  const candidates = [
    `${collection}/${id}`,
    ...[...values, ...sentences].map(flat).filter((text) => text.length >= TELLING),
  ];
  return candidates.filter((sign) => !published.includes(sign)).map((sign) => ({ sign, path }));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function textOf(folder: string, file: string): string | undefined {
  const ending = extname(file);
  if (TEXT.has(ending)) return flat(unescaped(readFileSync(join(folder, file), "utf8")));
  if (!ZIPPED.has(ending)) return undefined;
  try {
    return flat(gunzipSync(readFileSync(join(folder, file))).toString("utf8"));
  } catch {
    return undefined;
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll('\\"', '"');
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
