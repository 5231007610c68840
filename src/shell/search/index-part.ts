import type { PagefindIndex } from "pagefind";
import { type IndexFile, orderedIndex } from "./ordered-index.ts";
import { answered, type Pagefind } from "./pagefind.ts";
import { UNREAD } from "./searched-part.ts";

/** So many pages are sent at a time, while the indexer still reads as many. */
const SENT_AT_ONCE = 8;

/**
 * A part of the search index, which Pagefind makes by itself. Whatever fails, its methods reject with an Error that says
 * what.
 */
export class IndexPart {
  private readonly index: PagefindIndex;
  private pages = 0;
  private sending: Promise<void>[] = [];
  private beingRead: Promise<unknown> = Promise.resolve();

  private constructor(index: PagefindIndex) {
    this.index = index;
  }

  static async begin(pagefind: Pagefind): Promise<IndexPart> {
    return new IndexPart(await answered(createIndex(pagefind)));
  }

  /** How many pages it has. */
  get size(): number {
    return this.pages;
  }

  /** Adds a page, of which `content` is what is searched. Pages are numbered in the order in which they are added. */
  async add(path: string, content: string): Promise<void> {
    this.pages += 1;
    const sent = this.send(path, content);
    // Until it is waited for; another may fail before.
    sent.catch(() => {});
    this.sending.push(sent);
    if (this.sending.length >= SENT_AT_ONCE) await this.waitForOlder();
  }

  /** The files of the index of all pages that were added. Nothing can be added afterwards. */
  async files(): Promise<readonly IndexFile[]> {
    await this.waitForOlder();
    await this.waitForOlder();
    return answered(this.takeFiles());
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
    await answered(older);
  }

  private async takeFiles(): Promise<readonly IndexFile[]> {
    const { files, errors } = await this.index.getFiles();
    if (errors.length > 0) throw new Error(errors.join("; "));
    if (!files.some(({ path }) => path === "pagefind-entry.json"))
      throw new Error("Pagefind has made no entry to its index.");
    // Its memory is wanted for the next part.
    await this.index.deleteIndex();
    return orderedIndex(files);
  }
}

async function createIndex(pagefind: Pagefind): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ verbose: false, excludeSelectors: [...UNREAD] });
  if (!index) throw new Error(errors.join("; "));
  return index;
}
