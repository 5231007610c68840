import { setImmediate } from "node:timers/promises";
import { BuiltFile, pathsBelow, SiteFolder } from "../files.ts";
import { type IndexFile, searchIndexOf } from "../search/search-index.ts";
import type { Expectation } from "../verify/expectation.ts";
import { SiteIsFaulty } from "../verify/problem.ts";
import { type BuiltBeside, Verification } from "../verify/verify-site.ts";
import { type Amount, CompressedCopies, sheetsFirst } from "./compress.ts";

/** What a build has made; `files` and `bytes` count the compressed ones too. */
export interface BuiltSite extends Amount {
  readonly pages: number;
}

/** A site that has been written and is to be finished. */
export interface UnfinishedSite {
  readonly folder: string;
  /** Where pages may be laid out for the search; there is nothing yet. */
  readonly searchedFolder: string;
  readonly expectation: Expectation;
  readonly beside?: BuiltBeside;
}

/**
 * Makes the index of a site's search, verifies the site and compresses it. Rejects with SiteIsFaulty, where the index cannot
 * be made, and with what the system refuses.
 */
export async function finishSite({ folder, searchedFolder, expectation, beside }: UnfinishedSite): Promise<BuiltSite> {
  const paths = pathsBelow(folder);
  const pages = paths.filter(isPage);
  const verification = new Verification(expectation, paths, beside);
  const copies = new CompressedCopies();
  const readAndCompress = async (files: Iterable<BuiltFile>) => {
    for (const file of files) {
      verification.read(file);
      copies.add(file);
      await setImmediate(); // so that Pagefind is heard
    }
  };
  // Pagefind reads the pages too, in a process of its own; it has ended when either fails.
  const [index] = await bothEnded(
    searchIndexOf(filesOf(folder, pages), searchedFolder),
    readAndCompress(filesOf(folder, sheetsFirst(paths))),
  );
  await readAndCompress(filesOf(folder, writeIndex(folder, index)));
  const problems = verification.problems();
  if (problems.length > 0) throw new SiteIsFaulty(problems);
  return { pages: pages.length, ...copies.finish() };
}

/** What two give when both have ended. Rejects as the first of them does that fails, but then. */
async function bothEnded<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** One file after the other, so that what has been read of one is not kept. */
function* filesOf(folder: string, paths: readonly string[]): Generator<BuiltFile> {
  for (const path of paths) yield new BuiltFile(folder, path);
}

function isPage(path: string): boolean {
  return path.endsWith(".html");
}

/** Writes the files of an index below a site's folder and gives their paths there. */
function writeIndex(folder: string, files: readonly IndexFile[]): readonly string[] {
  const site = new SiteFolder(folder);
  return files.map(({ path, content }) => {
    site.write(`pagefind/${path}`, content);
    return `pagefind/${path}`;
  });
}
