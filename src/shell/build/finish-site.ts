import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import type { IndexFile } from "../search/ordered-index.ts";
import { SearchIndex } from "../search-index.ts";
import { SiteIsFaulty } from "../verify/problem.ts";
import { type BuiltBeside, Verification } from "../verify/verify-site.ts";
import { BuiltFile } from "./built-file.ts";
import { compressFiles } from "./compress.ts";
import { pathsBelow } from "./files-below.ts";
import { SiteFolder } from "./site-folder.ts";

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
  edition: Edition,
  manuscript: Manuscript,
  beside: BuiltBeside = {},
): Promise<BuiltSite> {
  const paths = pathsBelow(folder);
  const pages = paths.filter(isPage);
  const verification = new Verification(edition, manuscript, paths, beside);
  const search = await SearchIndex.start();
  try {
    // Pagefind reads pages in a process of its own while this one works on them, and makes its index while this one
    // works on the other files.
    for (const path of pages) {
      const page = new BuiltFile(folder, path);
      await search.add(page);
      verification.read(page);
    }
    const index = search.files();
    index.catch(() => {});
    for (const path of paths) if (!isPage(path)) verification.read(new BuiltFile(folder, path));
    const indexPaths = writeIndex(folder, await index);
    for (const path of indexPaths) verification.read(new BuiltFile(folder, path));
    const problems = verification.problems();
    if (problems.length > 0) throw new SiteIsFaulty(problems);
    return { pages: pages.length, ...(await compressFiles(folder, [...paths, ...indexPaths])) };
  } finally {
    await search.close();
  }
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
