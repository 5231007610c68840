import { spacedForSearch } from "../core/search-words.ts";
import type { BuiltFile } from "./build/built-file.ts";
import { IndexPart } from "./search/index-part.ts";
import type { IndexFile } from "./search/ordered-index.ts";
import { loadPagefind, type Pagefind } from "./search/pagefind.ts";
import { searchedPart } from "./search/searched-part.ts";
import { withStartedProcesses } from "./search/started-processes.ts";

/**
 * The most pages of a part. While Pagefind makes an index, it holds some 180 kB for each of its pages: two gigabytes for
 * all pages of a story with 10,000 claims at once.
 */
const PAGES_OF_A_PART = 2_500;

/** What the search page loads. The rest of what Pagefind offers are interfaces of its own, which no page uses. */
const NEEDED =
  /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*\.pagefind|[^/]*\.pf_[a-z]+)$/;
/** The same without the programs, which the first part has for all. */
const NEEDED_OF_OTHERS = /(?:^|\/)(?:pagefind-entry\.json|[^/]*\.pf_[a-z]+)$/;

/**
 * The index of the search, made by Pagefind in a process of its own, which reads pages while others are still sent to it.
 * Whatever fails, it throws an Error that says what to do: where Pagefind is not installed, fails, or gives no answer for
 * two minutes.
 */
export class SearchIndex {
  private readonly pagefind: Pagefind;
  private readonly ended: () => Promise<void>;
  private readonly mostPages: number;
  private part: IndexPart;
  private readonly parts: Promise<readonly IndexFile[]>[] = [];

  private constructor(pagefind: Pagefind, part: IndexPart, ended: () => Promise<void>, mostPages: number) {
    this.pagefind = pagefind;
    this.part = part;
    this.ended = ended;
    this.mostPages = mostPages;
  }

  static async start(mostPages = PAGES_OF_A_PART): Promise<SearchIndex> {
    const pagefind = await loadPagefind();
    try {
      const { result: part, ended } = await withStartedProcesses(() => IndexPart.begin(pagefind));
      return new SearchIndex(pagefind, part, ended, mostPages);
    } catch (error) {
      await pagefind.close();
      throw error;
    }
  }

  /** Adds a page, if its text is marked as searched. Pages are numbered in the order in which they are added. */
  async add({ path, text }: BuiltFile): Promise<void> {
    const content = searchedPart(text);
    if (content === undefined) return;
    if (this.part.size === this.mostPages) {
      this.endPart();
      this.part = await IndexPart.begin(this.pagefind);
    }
    await this.part.add(path, spacedForSearch(content));
  }

  /**
   * The files of the index of all pages that were added: the first part, the others in folders within it, and
   * `parts.json`, which names those.
   */
  async files(): Promise<readonly IndexFile[]> {
    this.endPart();
    const [first = [], ...others] = await Promise.all(this.parts);
    const folders = others.map((_, place) => `${place + 2}`);
    return [
      ...first.filter(({ path }) => NEEDED.test(path)),
      ...others.flatMap((files, place) =>
        files
          .filter(({ path }) => NEEDED_OF_OTHERS.test(path))
          .map((file) => ({ ...file, path: `${folders[place]}/${file.path}` })),
      ),
      { path: "parts.json", content: Buffer.from(JSON.stringify({ folders })) },
    ];
  }

  /** Ends Pagefind's process, whatever it is doing, and waits until it has ended. */
  async close(): Promise<void> {
    await this.pagefind.close();
    await this.ended();
  }

  private endPart(): void {
    const files = this.part.files();
    // Until all are waited for.
    files.catch(() => {});
    this.parts.push(files);
  }
}
