import type { Mention } from "./page-facts.ts";
import type { SiteMap } from "./site-map.ts";
import type { Problem } from "./verify-site.ts";

/** Addresses that a page gives of itself, which must be its own site's. */
const OWN = new Set(["og:image", "og:url", "twitter:image", "canonical"]);

/** Links that lead nowhere, resources that are missing or come from elsewhere, and labels for what is not on the page. */
export function linkProblems(site: SiteMap): Problem[] {
  return [...site.pages].flatMap(([file, page]) =>
    [
      ...page.links.map((mention) => linkProblem(mention, file, site)),
      ...page.resources.map((mention) => resourceProblem(mention, file, site)),
      ...page.namedIds
        .filter(({ url }) => !page.ids.has(url))
        .map(({ element, attribute, url }) => `${attribute} of <${element}> names "${url}", which is not on the page`),
    ].flatMap((problem) => (problem === undefined ? [] : [{ file, problem }])),
  );
}

function linkProblem({ url, attribute }: Mention, file: string, site: SiteMap): string | undefined {
  if (url === "") return "a link has no address";
  const target = site.follow(url, file);
  if (target.is === "found") return undefined;
  if (target.is === "unreadable") return `the address "${url}" cannot be read`;
  const protocol = site.protocolOf(url, file);
  if (protocol === "mailto:" && !OWN.has(attribute)) return undefined;
  if (protocol !== "https:" && protocol !== "http:") return `the address "${url}" is no web page`;
  if (target.is === "elsewhere") return OWN.has(attribute) ? `${attribute} leads to another site: ${url}` : undefined;
  if (target.is === "no-file") return `the link "${url}" leads to no page`;
  return target.is === "no-place" ? `the link "${url}" leads to no place on its page` : undefined;
}

function resourceProblem({ url, element }: Mention, file: string, site: SiteMap): string | undefined {
  if (url === "") return `<${element}> fetches nothing`;
  const target = site.follow(url, file);
  switch (target.is) {
    case "found":
      return undefined;
    case "unreadable":
      return `the address "${url}" cannot be read`;
    case "elsewhere":
      return `<${element}> fetches "${url}" from another site`;
    case "no-file":
      return `<${element}> fetches "${url}", which does not exist`;
    case "no-place":
      return `<${element}> draws "${url}", which is not there`;
  }
}
