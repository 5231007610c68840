import type { PagefindIndex } from "pagefind";
import { spacedForSearch } from "../../dossier/search-words.ts";

/** By what Pagefind knows the element whose text is searched. */
const MARK = "data-pagefind-body";

/** What is no text of a page: where it leads and where it stands, as selectors. */
const UNREAD = [".addr", ".kick", ".go", "nav"];

/** What the search page loads. The rest of what Pagefind offers are interfaces of its own, which no page uses. */
const NEEDED =
  /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*\.pagefind|[^/]*\.pf_[a-z]+)$/;

/** Longer than this (milliseconds) no answer takes, be it the index of 10,000 claims on a busy machine; then Pagefind's process hangs or is gone. */
const TIME_OUT = 300_000;

type Pagefind = typeof import("pagefind");

/** A file of the index, its path from the index's own folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The index of the search, made by Pagefind in a process of its own (https://pagefind.app/docs/node-api/). Whatever fails,
 * it throws an Error that says what to do: where Pagefind is not installed, fails, or gives no answer for five minutes.
 */
export class SearchIndex {
  private readonly pagefind: Pagefind;
  private readonly index: PagefindIndex;

  private constructor(pagefind: Pagefind, index: PagefindIndex) {
    this.pagefind = pagefind;
    this.index = index;
  }

  static async start(): Promise<SearchIndex> {
    const pagefind = await loadPagefind();
    try {
      const { index, errors } = await answered(pagefind.createIndex({ excludeSelectors: UNREAD }));
      if (!index) throw failure(errors.join("; "));
      return new SearchIndex(pagefind, index);
    } catch (error) {
      await pagefind.close();
      throw error;
    }
  }

  /** Adds a page, if its text is marked as searched. */
  async add(path: string, html: string): Promise<void> {
    if (!html.includes(MARK)) return;
    const { errors } = await answered(this.index.addHTMLFile({ sourcePath: path, content: spacedForSearch(html) }));
    if (errors.length > 0) throw failure(`${path}: ${errors.join("; ")}`);
  }

  /** The files of the index of all pages that were added. Pagefind's own way to write them ends silently on a full disk. */
  async files(): Promise<readonly IndexFile[]> {
    const { files, errors } = await answered(this.index.getFiles());
    if (errors.length > 0) throw failure(errors.join("; "));
    if (!files.some(({ path }) => path === "pagefind-entry.json")) throw failure("Pagefind has made no entry to it.");
    return files.filter(({ path }) => NEEDED.test(path));
  }

  /** Ends Pagefind's process, whatever it is doing. */
  async close(): Promise<void> {
    await this.pagefind.close();
  }
}

async function loadPagefind(): Promise<Pagefind> {
  try {
    return await import("pagefind");
  } catch (error) {
    throw failure("Pagefind is not installed. Run npm install (with optional dependencies).", error);
  }
}

/** What Pagefind answers. Rejects where it fails, and where no answer comes: its end is told to nobody. */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_settle, reject) => {
    timer = setTimeout(() => reject(new Error("Pagefind has not answered for five minutes.")), TIME_OUT);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } catch (error) {
    throw failure(messageOf(error), error);
  } finally {
    clearTimeout(timer);
  }
}

function failure(reason: string, cause?: unknown): Error {
  return new Error(`The search index could not be made: ${reason}`, { cause });
}

/** Pagefind rejects with texts as well as with errors. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /binary|ENOENT|platform/i.test(message)
    ? `${message} Its program for this system (${process.platform}, ${process.arch}) comes with npm install.`
    : message;
}
