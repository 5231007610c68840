import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What Pagefind's program for browsers offers (https://pagefind.app/docs/api/), as far as tests ask it. */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(words: string, options: { readonly filters: Readonly<Record<string, string>> }): Promise<Answer>;
}

interface Answer {
  readonly results: readonly { data(): Promise<Page> }[];
}

/** A page that was found. */
export interface Page {
  readonly url: string;
  /** All its text that is searched. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * Asks the index of the search below a site's folder with the program that the search page loads, and gives the pages that
 * it finds, best first. Rejects where a file of the index is missing or cannot be read.
 */
export function askIndex(
  site: string,
  words: string,
  filters: Readonly<Record<string, string>> = {},
): Promise<readonly Page[]> {
  const answer = last.then(() => ask(site, words, filters));
  last = answer.catch(() => {});
  return answer;
}

/** One question at a time: while the program reads its files, it has the `fetch` of all. */
let last: Promise<unknown> = Promise.resolve();

async function ask(site: string, words: string, filters: Readonly<Record<string, string>>): Promise<readonly Page[]> {
  const { fetch } = globalThis;
  // Node fetches no files.
  globalThis.fetch = async (address) => {
    const file = new URL(String(address));
    return new Response(await readFile(fileURLToPath(`file://${file.pathname}`)));
  };
  try {
    // A program of its own each time: one that was loaded before keeps what it has read.
    const program = `${pathToFileURL(join(site, "pagefind/pagefind.js")).href}?${performance.now()}`;
    const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
    await pagefind.options({ baseUrl: "/" });
    const { results } = await pagefind.search(words, { filters });
    return await Promise.all(results.map((result) => result.data()));
  } finally {
    globalThis.fetch = fetch;
  }
}
