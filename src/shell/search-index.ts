import type { PagefindIndex } from "pagefind";
import type { BuiltFile } from "./build/built-file.ts";
import { type IndexFile, orderedIndex } from "./search/ordered-index.ts";
import { searchedPart, UNREAD } from "./search/searched-part.ts";
import { withStartedProcesses } from "./search/started-processes.ts";

/** Longer than this no answer takes; then the indexer hangs. */
const TIME_OUT = 120_000;

/** So many pages are sent at a time, while the indexer still reads as many. */
const SENT_AT_ONCE = 8;

/** What the search page loads. The rest of what Pagefind offers are interfaces of its own, which no page uses. */
const NEEDED =
  /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*\.pagefind|[^/]*\.pf_[a-z]+)$/;

type Pagefind = typeof import("pagefind");

/**
 * The index of the search, made by Pagefind in a process of its own, which reads pages while others are still sent to it.
 * Whatever fails, it throws an Error that says what to do: where Pagefind is not installed, fails, or gives no answer for
 * two minutes.
 */
export class SearchIndex {
  private readonly pagefind: Pagefind;
  private readonly index: PagefindIndex;
  private readonly ended: () => Promise<void>;
  private sending: Promise<void>[] = [];
  private beingRead: Promise<unknown> = Promise.resolve();

  private constructor(pagefind: Pagefind, index: PagefindIndex, ended: () => Promise<void>) {
    this.pagefind = pagefind;
    this.index = index;
    this.ended = ended;
  }

  static async start(): Promise<SearchIndex> {
    const pagefind = await load();
    try {
      const { result, ended } = await withStartedProcesses(() =>
        answered(pagefind.createIndex({ verbose: false, excludeSelectors: [...UNREAD] })),
      );
      if (!result.index) throw new Error(result.errors.join("; "));
      return new SearchIndex(pagefind, result.index, ended);
    } catch (error) {
      await pagefind.close();
      throw failure(error);
    }
  }

  /** Adds a page, if its text is marked as searched. Pages are numbered in the order in which they are added. */
  async add({ path, text }: BuiltFile): Promise<void> {
    const content = searchedPart(text);
    if (content === undefined) return;
    const sent = this.send(path, content);
    // Until it is waited for; another may fail before.
    sent.catch(() => {});
    this.sending.push(sent);
    if (this.sending.length >= SENT_AT_ONCE) await this.waitForOlder();
  }

  /** The files of the index of all pages that were added. */
  async files(): Promise<readonly IndexFile[]> {
    await this.waitForOlder();
    await this.waitForOlder();
    try {
      const { files, errors } = await answered(this.index.getFiles());
      if (errors.length > 0) throw new Error(errors.join("; "));
      if (!files.some(({ path }) => path === "pagefind-entry.json"))
        throw new Error("Pagefind has made no entry to its index.");
      return orderedIndex(files.filter(({ path }) => NEEDED.test(path)));
    } catch (error) {
      throw failure(error);
    }
  }

  /** Ends Pagefind's process, whatever it is doing, and waits until it has ended. */
  async close(): Promise<void> {
    await this.pagefind.close();
    await this.ended();
  }

  private async send(path: string, content: string): Promise<void> {
    const { errors } = await this.index.addHTMLFile({ sourcePath: path, content });
    if (errors.length > 0) throw new Error(`${path}: ${errors.join("; ")}`);
  }

  private async waitForOlder(): Promise<void> {
    const older = this.beingRead;
    this.beingRead = Promise.all(this.sending);
    this.beingRead.catch(() => {});
    this.sending = [];
    try {
      await answered(older);
    } catch (error) {
      throw failure(error);
    }
  }
}

async function load(): Promise<Pagefind> {
  try {
    return await import("pagefind");
  } catch (error) {
    throw new Error(
      "The search index could not be made: Pagefind is not installed. Run npm install (with optional dependencies).",
      { cause: error },
    );
  }
}

async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_settle, reject) => {
    timer = setTimeout(() => reject(new Error("Pagefind has not answered for two minutes.")), TIME_OUT);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function failure(error: unknown): Error {
  return new Error(`The search index could not be made: ${messageOf(error)}`, { cause: error });
}

/** Pagefind rejects with texts as well as with errors. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /binary|ENOENT|platform/i.test(message)
    ? `${message} Its program for this system (${process.platform}, ${process.arch}) comes with npm install.`
    : message;
}
