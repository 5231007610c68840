import type { Mention, PageFacts, PageLinks } from "./page-facts.ts";
import type { Problem } from "./problem.ts";
import type { SiteMap } from "./site-map.ts";

/** Pages below these folders are made to be framed, so they have no masthead and need little text. */
const EMBED = "embed/";
/** The least characters of text that a page with content has. */
const LEAST_TEXT = 20;

/**
 * What is wrong with a page by itself: in any page ids that stand twice and a `base`, which moves all its addresses; in a
 * page of ours, what no such page may hold, and what each must have.
 */
export function pageProblems(file: string, page: PageFacts, isOurs: boolean): Problem[] {
  const problems = page.repeatedIds.map((id) => `the id "${id}" stands twice`);
  if (page.hasBase) problems.push("it holds <base href>, which no page may");
  if (isOurs) problems.push(...problemsOfOurs(file, page));
  return problems.map((problem) => ({ file, problem }));
}

function problemsOfOurs(file: string, page: PageFacts): string[] {
  const problems = page.forbidden.map((what) => `it holds ${what}, which no page may`);
  if (page.policy === undefined) problems.push("its first meta is not its content policy");
  else if (/unsafe-inline|unsafe-eval|\*/.test(page.policy.replace("'wasm-unsafe-eval'", "")))
    problems.push(`its content policy is too weak: ${page.policy}`);
  if (page.title === "") problems.push("it has no title");
  if (page.mainLength < LEAST_TEXT && !file.startsWith(EMBED)) problems.push("it has no content");
  if (page.headings !== 1 && !file.startsWith(EMBED))
    problems.push(`it has ${page.headings} main headings instead of one`);
  return problems;
}

/** Addresses that a page of ours gives of itself, which must be its own site's. */
const OWN = new Set(["og:image", "og:url", "twitter:image", "canonical"]);

/** Links that lead nowhere, resources that are missing or come from elsewhere, and labels for what is not on the page. */
export function linkProblems(file: string, page: PageLinks, isOurs: boolean, site: SiteMap): Problem[] {
  return [
    ...page.links.map((mention) => linkProblem(mention, file, isOurs, site)),
    ...page.resources.map((mention) => resourceProblem(mention, file, isOurs, site)),
    ...page.namedIds
      .filter(({ url }) => !page.ids.has(url))
      .map(({ element, attribute, url }) => `${attribute} of <${element}> names "${url}", which is not on the page`),
  ].flatMap((problem) => (problem === undefined ? [] : [{ file, problem }]));
}

/**
 * A page with those of its mentions that are faulty, or of which what is read later decides: all that has to be kept of it
 * until the end. Most links lead to a file that is there, or to another site.
 */
export function unsettled(file: string, page: PageLinks, isOurs: boolean, site: SiteMap): PageLinks {
  const { ids, links, resources, namedIds } = page;
  const isOpen = (mention: Mention) => !site.isSettled(mention.url, file);
  return {
    ids,
    links: links.filter((one) => isOpen(one) || linkProblem(one, file, isOurs, site) !== undefined),
    resources: resources.filter((one) => isOpen(one) || resourceProblem(one, file, isOurs, site) !== undefined),
    namedIds: namedIds.filter(({ url }) => !ids.has(url)),
  };
}

function linkProblem({ url, attribute }: Mention, file: string, isOurs: boolean, site: SiteMap): string | undefined {
  if (url === "") return "a link has no address";
  const mustBeOwn = isOurs && OWN.has(attribute);
  const target = site.follow(url, file);
  if (target.is === "found") return undefined;
  if (target.is === "unreadable") return `the address "${url}" cannot be read`;
  const protocol = site.protocolOf(url, file);
  if ((protocol === "mailto:" || protocol === "tel:") && !mustBeOwn) return undefined;
  if (protocol !== "https:" && protocol !== "http:") return `the address "${url}" is no web page`;
  if (target.is === "elsewhere") return mustBeOwn ? `${attribute} leads to another site: ${url}` : undefined;
  if (target.is === "no-file") return `the link "${url}" leads to no page`;
  return target.is === "no-place" ? `the link "${url}" leads to no place on its page` : undefined;
}

function resourceProblem({ url, element }: Mention, file: string, isOurs: boolean, site: SiteMap): string | undefined {
  if (url === "") return `<${element}> fetches nothing`;
  const target = site.follow(url, file);
  switch (target.is) {
    case "found":
      return undefined;
    case "unreadable":
      return `the address "${url}" cannot be read`;
    case "elsewhere":
      return isWrittenOut(url) && !isOurs ? undefined : `<${element}> fetches "${url}" from another site`;
    case "no-file":
      return `<${element}> fetches "${url}", which does not exist`;
    case "no-place":
      return `<${element}> draws "${url}", which is not there`;
  }
}

const FETCHES = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** What a sheet fetches must be files of the site. */
export function sheetProblems(file: string, sheet: string, isOurs: boolean, site: SiteMap): Problem[] {
  return [...sheet.matchAll(FETCHES)].flatMap(([written, ...addresses]) => {
    const address = addresses.find((one) => one !== undefined) ?? "";
    if (address.startsWith("#") || (isWrittenOut(address) && !isOurs)) return [];
    const { is } = site.follow(address, file);
    if (is === "found") return [];
    const problem =
      is === "elsewhere" ? `${written} fetches from another site` : `${written} fetches what does not exist`;
    return [{ file, problem }];
  });
}

/** Whether an address holds what it is the address of. The policy of our pages has no browser show that; others may have it. */
function isWrittenOut(address: string): boolean {
  return /^data:/i.test(address);
}

/**
 * Keeps equal texts and mentions once, and texts as copies of their own: what a parser cuts out of a page keeps all of the
 * page in memory, and most of what pages link they have in common.
 */
export class OwnCopies {
  private readonly texts = new Map<string, string>();
  private readonly mentions = new Map<string, Mention[]>();

  /** The same as it was given, without the page that it comes from. */
  of({ ids, links, resources, namedIds }: PageLinks): PageLinks {
    const mention = (one: Mention) => this.mention(one);
    return {
      ids: new Set(Array.from(ids, (id) => this.text(id))),
      links: links.map(mention),
      resources: resources.map(mention),
      namedIds: namedIds.map(mention),
    };
  }

  private text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    this.texts.set(copy, copy);
    return copy;
  }

  private mention(given: Mention): Mention {
    const { element, attribute, url } = given;
    const alike = this.mentions.get(url);
    const known = alike?.find((one) => one.element === element && one.attribute === attribute);
    if (known) return known;
    const copy = { element: this.text(element), attribute: this.text(attribute), url: this.text(url) };
    if (alike) alike.push(copy);
    else this.mentions.set(copy.url, [copy]);
    return copy;
  }
}
