import type { PageFacts } from "./page-facts.ts";
import type { Problem } from "./verify-site.ts";

/** Pages below these folders are made to be framed, so they have no masthead and need little text. */
const EMBED = "embed/";
/** The least characters of text that a page with content has. */
const LEAST_TEXT = 20;

/** What is wrong with a page by itself: ids that stand twice, what no page may hold, and what each must have. */
export function pageProblems(file: string, page: PageFacts): Problem[] {
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
