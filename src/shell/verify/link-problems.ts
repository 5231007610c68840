import type { Edition } from "../../core/edition.ts";
import type { Mention, PageFacts } from "./read-page.ts";
import type { Problem } from "./verify-site.ts";

/** Links that lead nowhere, and resources from elsewhere. */
export function linkProblems(
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageFacts>,
  { addresses }: Edition,
): Problem[] {
  const { origin, base } = addresses.location;
  const problems: Problem[] = [];
  for (const [file, page] of pages) {
    const here = new URL(base + addressOfFile(file), origin);
    for (const mention of page.links) {
      const problem = linkProblem(mention, here, files, pages, origin, base);
      if (problem) problems.push({ file, problem });
    }
    for (const mention of page.resources) {
      const problem = resourceProblem(mention, here, files, page, origin, base);
      if (problem) problems.push({ file, problem });
    }
  }
  return problems;
}

function addressOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1");
}

/** The file behind a path of the site; undefined where there is none. */
function fileAt(pathname: string, files: ReadonlySet<string>, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function linkProblem(
  { url, attribute }: Mention,
  here: URL,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageFacts>,
  origin: string,
  base: string,
): string | undefined {
  if (url === "") return "a link has no address";
  if (!URL.canParse(url, here)) return `the address "${url}" cannot be read`;
  const target = new URL(url, here);
  if (target.protocol === "mailto:") return undefined;
  if (target.protocol !== "https:" && target.protocol !== "http:") return `the address "${url}" is no web page`;
  if (target.origin !== origin)
    return attribute === "og:image" || attribute === "og:url"
      ? `${attribute} leads to another site: ${url}`
      : undefined;
  const file = fileAt(target.pathname, files, base);
  if (file === undefined) return `the link "${url}" leads to no page`;
  const fragment = decodeURIComponent(target.hash.slice(1).split(":~:")[0] ?? "");
  return fragment === "" || pages.get(file)?.ids.has(fragment) || !pages.has(file)
    ? undefined
    : `the link "${url}" leads to no place on its page`;
}

function resourceProblem(
  { url, element }: Mention,
  here: URL,
  files: ReadonlySet<string>,
  page: PageFacts,
  origin: string,
  base: string,
): string | undefined {
  if (url.startsWith("#"))
    return page.ids.has(url.slice(1)) ? undefined : `<${element}> draws "${url}", which is not on the page`;
  if (!URL.canParse(url, here)) return `the address "${url}" cannot be read`;
  const target = new URL(url, here);
  if (target.origin !== origin) return `<${element}> fetches "${url}" from another site`;
  return fileAt(target.pathname, files, base) === undefined
    ? `<${element}> fetches "${url}", which does not exist`
    : undefined;
}
