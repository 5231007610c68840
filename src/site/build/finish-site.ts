import { BuiltFile, pathsBelow, SiteFolder } from "../files.ts";
import { type IndexFile, SearchIndex } from "../search/search-index.ts";
import type { Expectation } from "../verify/expectation.ts";
import { SiteIsFaulty } from "../verify/problem.ts";
import { type BuiltBeside, Verification } from "../verify/verify-site.ts";
import { compressFiles } from "./compress.ts";

/** What a build has made; `files` and `bytes` count the compressed ones too. */
export interface BuiltSite {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes the index of the search of a site that has been written to a folder, verifies the site and compresses it. Rejects
 * with SiteIsFaulty, where the index cannot be made, and with what the system refuses.
 */
export async function finishSite(
  folder: string,
  expectation: Expectation,
  beside: BuiltBeside = {},
): Promise<BuiltSite> {
  const paths = pathsBelow(folder);
  const pages = paths.filter(isPage);
  const verification = new Verification(expectation, paths, beside);
  const indexPaths = await indexAndVerify(folder, paths, verification);
  const problems = verification.problems();
  if (problems.length > 0) throw new SiteIsFaulty(problems);
  return { pages: pages.length, ...(await compressFiles(folder, [...paths, ...indexPaths])) };
}

/**
 * Has every file of a site verified, and writes the index of its search. Pagefind reads each page, in a process of its own,
 * while it is verified here, and makes the index while the other files are. Gives the paths of the index's files.
 */
async function indexAndVerify(
  folder: string,
  paths: readonly string[],
  verification: Verification,
): Promise<readonly string[]> {
  const search = await SearchIndex.start();
  try {
    for (const path of paths.filter(isPage)) {
      const page = new BuiltFile(folder, path);
      await Promise.all([search.add(path, page.text), verify([page], verification)]);
    }
    const others = filesOf(
      folder,
      paths.filter((path) => !isPage(path)),
    );
    const [index] = await Promise.all([search.files(), verify(others, verification)]);
    const indexPaths = writeIndex(folder, index);
    await verify(filesOf(folder, indexPaths), verification);
    return indexPaths;
  } finally {
    await search.close();
  }
}

async function verify(files: Iterable<BuiltFile>, verification: Verification): Promise<void> {
  for (const file of files) verification.read(file);
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
