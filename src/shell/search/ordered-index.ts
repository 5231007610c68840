import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of the index, its path from the index's own folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the data in each of Pagefind's compressed files. The data is CBOR (RFC 8949). */
const SIGN = "pagefind_dcd";

/** A filter: its name, then each of its values with the numbers of the pages that have it. */
type Filter = readonly [name: string, values: readonly (readonly [value: string, pages: unknown])[]];
/** What is loaded first: version, pages, words, filters as name and file, and more. */
type Overview = readonly [unknown, unknown, unknown, filters: readonly (readonly [string, string])[], ...unknown[]];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * Puts into order what Pagefind 1.5 leaves to chance, so that the same pages give the same files: filters and their
 * values, which come out of hash tables. The files get new names by their content, since browsers keep them by name.
 */
export function orderedIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const names = new Map<string, string>();
  return files
    .map((file) => (file.path.endsWith(".pf_filter") ? orderedFilter(file, names) : file))
    .map((file) => (file.path.endsWith(".pf_meta") ? orderedOverview(file, names) : file))
    .map((file) => (file.path.endsWith("pagefind-entry.json") ? orderedEntry(file, names) : file));
}

function orderedFilter(file: IndexFile, names: Map<string, string>): IndexFile {
  const [name, values] = read<Filter>(file);
  return rewrite(file, [name, values.toSorted(byFirst)], names);
}

function orderedOverview(file: IndexFile, names: Map<string, string>): IndexFile {
  const [version, pages, words, filters, ...rest] = read<Overview>(file);
  const renamed = filters.map(([name, id]) => [name, names.get(id) ?? id] as const);
  return rewrite(file, [version, pages, words, renamed.toSorted(byFirst), ...rest], names);
}

function orderedEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const { languages, ...rest } = readEntry(file);
  const renamed = Object.entries(languages)
    .map(([language, { hash: id, ...more }]) => [language, { hash: names.get(id) ?? id, ...more }] as const)
    .toSorted(byFirst);
  return { ...file, content: Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(renamed) })) };
}

function readEntry({ content }: IndexFile): Entry {
  return JSON.parse(Buffer.from(content).toString("utf8")) as Entry;
}

/** Throws an Error where a file does not have the form of the version that the project uses. */
function read<Data>({ path, content }: IndexFile): Data {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGN.length).toString("latin1") !== SIGN)
    throw new Error(`Pagefind's file ${path} has another form than that of version 1.5.`);
  return decode(bytes.subarray(SIGN.length)) as Data;
}

/** Gives a file new data and, in place of the digits of its old digest, as many of its new one. */
function rewrite({ path }: IndexFile, data: unknown, names: Map<string, string>): IndexFile {
  const bytes = Buffer.concat([Buffer.from(SIGN), encode(data)]);
  const before = /(?<=^|[./])([a-z-]+_)([0-9a-f]+)(?=\.pf_)/.exec(path);
  if (!before) throw new Error(`Pagefind's file ${path} is not named as in version 1.5.`);
  const [id, language = "", digits = ""] = before;
  const after = language + hash("sha256", bytes).slice(0, digits.length);
  names.set(id, after);
  return { path: path.replace(id, after), content: gzipSync(bytes) };
}

function byFirst(one: readonly [string, ...unknown[]], other: readonly [string, ...unknown[]]): number {
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}
