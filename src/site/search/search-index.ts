import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PagefindIndex } from "pagefind";
import { spacedForSearch } from "../../dossier/search-words.ts";
import type { BuiltFile } from "../files.ts";

/** By what Pagefind knows the element whose text is searched. */
const MARK = "data-pagefind-body";

/** What is no text of a page: where it leads and where it stands, as selectors. */
const UNREAD = [".addr", ".kick", ".go", "nav"];

/** What the search page loads. The rest of what Pagefind offers are interfaces of its own, which no page uses. */
const NEEDED =
  /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*\.pagefind|[^/]*\.pf_[a-z]+)$/;

/** Longer than this (milliseconds) no answer takes, be it the index of 10,000 claims on a busy machine; then Pagefind's process hangs or is gone. */
const TIME_OUT = 600_000;

type Pagefind = typeof import("pagefind");

/** A file of the index, its path from the index's own folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files of a search index of all pages whose text is marked as searched, made by Pagefind in a process of its own
 * (https://pagefind.app/docs/node-api/). Pagefind reads a folder, so that the pages are laid out in a new one, `folder`,
 * as it shall read them. Its own way to write the index ends silently on a full disk, so that whoever asks writes it.
 * Whatever fails, it rejects with an Error that says what to do: where Pagefind is not installed, fails, or gives no
 * answer for ten minutes; and with what the system refuses.
 */
export async function searchIndexOf(pages: Iterable<BuiltFile>, folder: string): Promise<readonly IndexFile[]> {
  const pagefind = await loadPagefind();
  const count = layOut(pages, folder);
  try {
    const { index, errors } = await answered(pagefind.createIndex({ excludeSelectors: UNREAD }));
    if (!index) throw failure(errors.join("; "));
    return await indexed(index, folder, count);
  } finally {
    await pagefind.close();
  }
}

/** Links or writes the pages that are searched into a folder, and gives how many there are. */
function layOut(pages: Iterable<BuiltFile>, folder: string): number {
  let count = 0;
  mkdirSync(folder, { recursive: true });
  for (const page of pages) {
    if (!page.text.includes(MARK)) continue;
    const copy = join(folder, page.path);
    mkdirSync(dirname(copy), { recursive: true });
    const text = spacedForSearch(page.text);
    if (text !== page.text || !isLinked(page.place, copy)) writeFileSync(copy, text);
    count += 1;
  }
  return count;
}

/** Whether a file has got a second name. Some systems of files know of none. */
function isLinked(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch {
    return false;
  }
}

async function indexed(index: PagefindIndex, folder: string, count: number): Promise<readonly IndexFile[]> {
  const read = await answered(index.addDirectory({ path: folder }));
  if (read.errors.length > 0) throw failure(read.errors.join("; "));
  if (read.page_count !== count) throw failure(`Pagefind has read ${read.page_count} of ${count} pages.`);
  const { files, errors } = await answered(index.getFiles());
  if (errors.length > 0) throw failure(errors.join("; "));
  if (!files.some(({ path }) => path === "pagefind-entry.json")) throw failure("Pagefind has made no entry to it.");
  return files.filter(({ path }) => NEEDED.test(path));
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
    timer = setTimeout(() => reject(new Error("Pagefind has not answered for ten minutes.")), TIME_OUT);
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
