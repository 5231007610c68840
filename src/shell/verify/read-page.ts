import { Parser } from "htmlparser2";

/** A link or a resource of a page, as it is written there. */
export interface Mention {
  readonly element: string;
  readonly attribute: string;
  readonly url: string;
}

/** What of a page has to do with other pages. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** What readers may follow. */
  readonly links: readonly Mention[];
  /** What a browser fetches by itself. */
  readonly resources: readonly Mention[];
  /** Ids that labels and descriptions name. */
  readonly namedIds: readonly Mention[];
}

/** What the verification needs to know of a page. */
export interface PageFacts extends PageLinks {
  readonly repeatedIds: readonly string[];
  /** The texts of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Elements and attributes that no page may have, in words. */
  readonly forbidden: readonly string[];
  readonly title: string;
  readonly headings: number;
  /** The characters of text inside `main`. */
  readonly mainLength: number;
  /** The content policy of the page's first `meta`; undefined where the first is another. */
  readonly policy: string | undefined;
}

const RESOURCE_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ["img", ["src"]],
  ["source", ["src"]],
  ["audio", ["src"]],
  ["video", ["src", "poster"]],
  ["track", ["src"]],
  ["input", ["src"]],
  ["script", ["src"]],
  ["feimage", ["href", "xlink:href"]],
  ["use", ["href", "xlink:href"]],
  ["image", ["href", "xlink:href"]],
]);
const FETCHING_RELATIONS = new Set(["stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"]);
const NAMING_ATTRIBUTES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list"];
const OWN_ADDRESSES = new Set(["og:image", "og:url", "twitter:image"]);
/** Attributes of drawings by which a browser fetches what they name in `url()`. */
const PAINTS = new Set([
  "fill",
  "stroke",
  "filter",
  "mask",
  "clip-path",
  "cursor",
  "marker-start",
  "marker-mid",
  "marker-end",
]);
const FORBIDDEN_ATTRIBUTES = new Set(["style", "srcdoc", "formaction", "action", "ping", "srcset", "background"]);
const FORBIDDEN_ELEMENTS = new Set([
  "iframe",
  "object",
  "embed",
  "style",
  "frame",
  "applet",
  "portal",
  "math",
  "foreignobject",
  "animate",
  "set",
]);
const DATA_SCRIPT = "application/ld+json";

/** Reads a page's HTML once. `mayScript` allows script files, as on the page of the search. Never throws. */
export function readPage(html: string, { mayScript = false } = {}): PageFacts {
  const page = new PageReader(mayScript);
  const parser = new Parser(
    {
      // Inside drawings the parser writes names as SVG does: foreignObject.
      onopentag: (name, attributes) => page.open(name.toLowerCase(), attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return page.facts();
}

class PageReader {
  private readonly ids = new Set<string>();
  private readonly repeatedIds: string[] = [];
  private readonly links: Mention[] = [];
  private readonly resources: Mention[] = [];
  private readonly namedIds: Mention[] = [];
  private readonly jsonLd: string[] = [];
  private readonly forbidden: string[] = [];
  private title = "";
  private headings = 0;
  private mainLength = 0;
  private mainDepth = 0;
  private inTitle = false;
  private inData = false;
  private firstMeta: Readonly<Record<string, string>> | undefined;
  private readonly mayScript: boolean;

  constructor(mayScript: boolean) {
    this.mayScript = mayScript;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = attributes["id"];
    if (id !== undefined) this.ids.has(id) ? this.repeatedIds.push(id) : this.ids.add(id);
    if (name === "meta") this.firstMeta ??= attributes;
    if (name === "h1") this.headings += 1;
    if (name === "main") this.mainDepth += 1;
    if (name === "title") this.inTitle = this.title === "";
    this.inData = name === "script" && attributes["type"] === DATA_SCRIPT;
    if (this.inData) this.jsonLd.push("");
    this.forbid(name, attributes);
    this.mention(name, attributes);
    this.nameIds(name, attributes);
  }

  private forbid(name: string, attributes: Readonly<Record<string, string>>): void {
    if (FORBIDDEN_ELEMENTS.has(name)) this.forbidden.push(`<${name}>`);
    if (name === "base" && attributes["href"] !== undefined) this.forbidden.push("<base href>");
    if (name === "script" && attributes["type"] !== DATA_SCRIPT && !(this.mayScript && attributes["src"]))
      this.forbidden.push("<script>");
    if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") this.forbidden.push("a refresh");
    if (name === "img" && attributes["alt"] === undefined) this.forbidden.push("<img> without alt");
    for (const attribute in attributes) {
      if (attribute.startsWith("on") || FORBIDDEN_ATTRIBUTES.has(attribute))
        this.forbidden.push(`the attribute ${attribute} on <${name}>`);
      else if (PAINTS.has(attribute) && /url\((?!["']?#)/i.test(attributes[attribute] ?? ""))
        this.forbidden.push(`the attribute ${attribute} with "${attributes[attribute]}" on <${name}>`);
    }
  }

  private mention(element: string, attributes: Readonly<Record<string, string>>): void {
    for (const attribute of RESOURCE_ATTRIBUTES.get(element) ?? []) {
      const url = attributes[attribute];
      if (url !== undefined) this.resources.push({ element, attribute, url });
    }
    const href = attributes["href"];
    if (href !== undefined && element === "link") this.mentionLink(href, attributes["rel"] ?? "");
    else if (href !== undefined && (element === "a" || element === "area"))
      this.links.push({ element, attribute: "href", url: href });
    const property = attributes["property"] ?? attributes["name"] ?? "";
    const content = attributes["content"];
    if (element === "meta" && content !== undefined && OWN_ADDRESSES.has(property))
      this.links.push({ element, attribute: property, url: content });
  }

  private mentionLink(url: string, rel: string): void {
    const relations = rel.toLowerCase().split(/\s+/);
    const list = relations.some((relation) => FETCHING_RELATIONS.has(relation)) ? this.resources : this.links;
    list.push({ element: "link", attribute: relations.includes("canonical") ? "canonical" : "href", url });
  }

  private nameIds(element: string, attributes: Readonly<Record<string, string>>): void {
    for (const attribute of NAMING_ATTRIBUTES) {
      const ids = attributes[attribute];
      if (ids === undefined) continue;
      for (const url of ids.split(/\s+/)) if (url !== "") this.namedIds.push({ element, attribute, url });
    }
  }

  text(text: string): void {
    if (this.inTitle) this.title += text;
    if (this.inData) this.jsonLd.push((this.jsonLd.pop() ?? "") + text);
    if (this.mainDepth > 0) this.mainLength += text.trim().length;
  }

  close(name: string): void {
    if (name === "main") this.mainDepth -= 1;
    if (name === "title") this.inTitle = false;
    if (name === "script") this.inData = false;
  }

  facts(): PageFacts {
    const policy =
      this.firstMeta?.["http-equiv"]?.toLowerCase() === "content-security-policy"
        ? this.firstMeta["content"]
        : undefined;
    const { ids, repeatedIds, links, resources, namedIds, jsonLd, forbidden, headings, mainLength } = this;
    const title = this.title.trim();
    return { ids, repeatedIds, links, resources, namedIds, jsonLd, forbidden, title, headings, mainLength, policy };
  }
}
