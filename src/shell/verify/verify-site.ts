import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../core/edition.ts";
import { allDrafts, type Manuscript } from "../../core/manuscript.ts";
import { filesBelow } from "../build/files-below.ts";
import { dataProblems, jsonProblems } from "./data-problems.ts";
import { draftLeaks } from "./draft-leaks.ts";
import { countProblems } from "./expected-files.ts";
import { linkProblems } from "./link-problems.ts";
import { type PageFacts, readPage } from "./read-page.ts";
import { sheetProblems } from "./sheet-problems.ts";
import { SiteMap } from "./site-map.ts";
import { textsIn } from "./texts-in.ts";

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
 * Reads the whole built site before it is published: every page and file there is, and no other; none empty; ids unique;
 * every link, fragment, image and footnote leads somewhere, in pages, data, feeds and sheets; nothing from elsewhere; no
 * script, style or handler; no draft.
 */
export function verifySite(folder: string, edition: Edition, manuscript: Manuscript): readonly Problem[] {
  const files = new Set(filesBelow(folder).map(({ path }) => path));
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const pages = new Map<string, PageFacts>();
  for (const path of files) if (path.endsWith(".html")) pages.set(path, readPage(read(path), permissionsOf(path)));
  const site = new SiteMap(files, pages, edition.addresses.location, addressesInKeys(manuscript));
  return [
    ...countProblems(files, edition, manuscript),
    ...[...pages].flatMap(([path, page]) => pageProblems(path, page)),
    ...[...pages].flatMap(([path, { jsonLd }]) => jsonLd.flatMap((text) => jsonProblems(path, text, site))),
    ...linkProblems(site),
    ...[...files].flatMap((path) => fileProblems(path, read, site)),
    ...draftLeaks(folder, files, manuscript),
  ];
}

/** The full addresses in the keys of entries: of publishers, licences, authors, sources, captures. Whether they answer, no build can know. */
function* addressesInKeys(manuscript: Manuscript): Generator<string> {
  for (const { document } of allDrafts(manuscript))
    for (const text of textsIn(document.frontmatter.value)) if (/^https?:/i.test(text)) yield text;
}

function fileProblems(path: string, read: (path: string) => string, site: SiteMap): Problem[] {
  if (path.endsWith(".css")) return sheetProblems(path, read(path), site);
  return /\.(?:json|jsonld|jsonl|xml)$/.test(path) ? dataProblems(path, read(path), site) : [];
}

function permissionsOf(path: string) {
  return { mayScript: path === "search/index.html" };
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
