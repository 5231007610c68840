import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../core/edition.ts";
import type { Manuscript } from "../../core/manuscript.ts";
import { filesBelow } from "../build/files-below.ts";
import { draftLeaks } from "./draft-leaks.ts";
import { expectedPages } from "./expected-pages.ts";
import { linkProblems } from "./link-problems.ts";
import { type PageFacts, readPage } from "./read-page.ts";

/** Something that must not be published, and the file of the built site that holds it. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** A built site that must not take the place of the published one. */
export class SiteIsFaulty extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 40).map(({ file, problem }) => `  ${file}: ${problem}`);
    const rest = problems.length > shown.length ? [`  … and ${problems.length - shown.length} more`] : [];
    super(
      [
        `The built site has ${problems.length} ${problems.length === 1 ? "fault" : "faults"}, so it is not published.`,
        ...shown,
        ...rest,
      ].join("\n"),
    );
    this.name = "SiteIsFaulty";
    this.problems = problems;
  }
}

/** Pages below these folders are made to be framed, so they have no masthead and need little text. */
const EMBED = "embed/";
/** The least characters of text that a page with content has. */
const LEAST_TEXT = 20;

/**
 * Reads the whole built site before it is published: every page there is, and no other; none empty; ids unique; every
 * link, fragment and resource leads somewhere; nothing from elsewhere; no script, style or handler; no draft.
 */
export function verifySite(folder: string, edition: Edition, manuscript: Manuscript): readonly Problem[] {
  const files = new Set(filesBelow(folder).map(({ path }) => path));
  const pages = new Map<string, PageFacts>();
  for (const path of files) {
    if (path.endsWith(".html"))
      pages.set(path, readPage(readFileSync(join(folder, path), "utf8"), permissionsOf(path)));
  }
  return [
    ...countProblems(pages, edition),
    ...[...pages].flatMap(([path, page]) => pageProblems(path, page)),
    ...linkProblems(files, pages, edition),
    ...draftLeaks(folder, files, manuscript),
  ];
}

function permissionsOf(path: string) {
  return { mayScript: path === "search/index.html" };
}

function countProblems(pages: ReadonlyMap<string, PageFacts>, edition: Edition): Problem[] {
  const expected = expectedPages(edition);
  const missing = [...expected]
    .filter((path) => !pages.has(path))
    .map((file) => ({ file, problem: "this page was not built" }));
  return missing;
}

function pageProblems(file: string, page: PageFacts): Problem[] {
  const problems: string[] = [
    ...page.repeatedIds.map((id) => `the id "${id}" stands twice`),
    ...page.forbidden.map((what) => `it holds ${what}, which no page may`),
  ];
  if (page.policy === undefined) problems.push("its first meta is not its content policy");
  else if (/unsafe-inline|unsafe-eval|\*/.test(page.policy.replace("'wasm-unsafe-eval'", "")))
    problems.push(`its content policy is too weak: ${page.policy}`);
  if (page.title === "") problems.push("it has no title");
  if (page.mainLength < LEAST_TEXT && !file.startsWith(EMBED)) problems.push("it has no content");
  if (page.headings !== 1 && !file.startsWith(EMBED))
    problems.push(`it has ${page.headings} main headings instead of one`);
  return problems.map((problem) => ({ file, problem }));
}
