import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./build/files-below.ts";
import { countPages, orderedIndex } from "./search/ordered-index.ts";

/** Longer than this no site takes to be indexed; then the indexer hangs. */
const TIME_OUT = 120_000;

/** What the search page loads. The rest of what Pagefind offers are interfaces of its own, which no page uses. */
const NEEDED =
  /(?:^|\/)(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*\.pagefind|[^/]*\.pf_[a-z]+)$/;

/**
 * Makes the index of the search from the built pages of a folder and writes it to `pagefind/` in it. Only pages whose
 * text is marked with `data-pagefind-body` are indexed. Gives the number of pages. Throws an Error that says what to do
 * where Pagefind is not installed, fails, or takes longer than two minutes.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const pagefind = await load();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_settle, reject) => {
    timer = setTimeout(() => reject(new Error("Pagefind has not finished after two minutes.")), TIME_OUT);
  });
  try {
    return await Promise.race([indexWith(pagefind, folder), tooLong]);
  } catch (error) {
    throw new Error(`The search index could not be made: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
    await pagefind.close();
  }
}

/** What is no text of a page: where it leads and where it stands. */
const UNREAD = [".addr", ".kick", ".go", "nav"];

type Pagefind = typeof import("pagefind");

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

async function indexWith(pagefind: Pagefind, folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ verbose: false, excludeSelectors: UNREAD });
  if (!index) throw new Error(errors.join("; "));
  // One after the other and in order: given a folder, Pagefind numbers pages as they happen to finish.
  for (const { path } of filesBelow(folder)) {
    if (!path.endsWith(".html")) continue;
    const content = readFileSync(join(folder, path), "utf8");
    if (!content.includes("data-pagefind-body")) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join("; ")}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join("; "));
  const files = orderedIndex(made.files.filter(({ path }) => NEEDED.test(path)));
  for (const { path, content } of files) {
    const file = join(folder, "pagefind", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return countPages(files);
}

/** Pagefind rejects with texts as well as with errors. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /binary|ENOENT|platform/i.test(message)
    ? `${message} Its program for this system (${process.platform}, ${process.arch}) comes with npm install.`
    : message;
}
