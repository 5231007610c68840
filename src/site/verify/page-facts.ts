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
  /** Whether `base` moves all addresses of the page. */
  readonly hasBase: boolean;
  /** The texts of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  /** The sheets that are written into the page, in `style` elements and attributes. */
  readonly sheets: readonly string[];
  /** Elements and attributes that no page of ours may have, in words. */
  readonly forbidden: readonly string[];
  readonly title: string;
  readonly headings: number;
  /** The characters of text inside `main` that are no white space; of more than a hundred, a hundred. */
  readonly mainLength: number;
  /** The content policy of the page's first `meta`; undefined where the first is another. */
  readonly policy: string | undefined;
}

/** Reads a page's HTML once. `mayScript` allows script files, as on the page of the search. Never throws. */
export function factsOf(html: string, { mayScript = false } = {}): PageFacts {
  const page = new PageReader(mayScript);
  const parser = new Parser(
    {
      // Inside drawings the parser writes names as SVG does: foreignObject.
      onopentag: (name, attributes) => page.open(name.toLowerCase(), attributes),
      onclosetag: (name) => page.close(name.toLowerCase()),
      ontext: (text) => page.text(text),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return page.facts();
}

type Attributes = Readonly<Record<string, string>>;

const RESOURCE_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ["img", ["src"]],
  ["source", ["src"]],
  ["audio", ["src"]],
  ["video", ["src", "poster"]],
  ["track", ["src"]],
  ["input", ["src"]],
  ["script", ["src"]],
  ["iframe", ["src"]],
  ["embed", ["src"]],
  ["object", ["data"]],
  ["feimage", ["href", "xlink:href"]],
  ["use", ["href", "xlink:href"]],
  ["image", ["href", "xlink:href"]],
]);
/** Relations by which a browser turns to an address without being asked. */
const FETCHING_RELATIONS = new Set([
  ...["stylesheet", "icon", "apple-touch-icon", "manifest"],
  ...["preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"],
]);
const NAMING_ATTRIBUTES = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list"];
const OWN_ADDRESSES = new Set(["og:image", "og:url", "twitter:image"]);
/** Attributes of drawings by which a browser fetches what they name in `url()`. */
const PAINTS = new Set([
  ...["fill", "stroke", "filter", "mask", "clip-path", "cursor"],
  ...["marker-start", "marker-mid", "marker-end"],
]);
const FORBIDDEN_ATTRIBUTES = new Set(["style", "srcdoc", "formaction", "action", "ping", "srcset", "background"]);
const FORBIDDEN_ELEMENTS = new Set([
  ...["iframe", "object", "embed", "style", "frame", "applet", "portal", "math"],
  ...["foreignobject", "animate", "set"],
]);
const DATA_SCRIPT = "application/ld+json";
/** Each address of a `srcset` (HTML, "Srcset attributes"), before its width or density. */
const CANDIDATES = /(\S+?)(?:\s+[^,]*)?(?:,\s*|$)/g;
/** The address to which a refresh leads, as in `0;url=/there/`. */
const REFRESH_TARGET = /url\s*=\s*["']?([^"']*)/i;
/** How much text is counted: whether a page has any is all that is asked. */
const ENOUGH_TEXT = 100;

/** Takes from the tags and texts of one page what the verification needs. Names are in small letters. */
class PageReader {
  private readonly ids = new Set<string>();
  private readonly repeatedIds: string[] = [];
  private readonly links: Mention[] = [];
  private readonly resources: Mention[] = [];
  private readonly namedIds: Mention[] = [];
  private readonly jsonLd: string[] = [];
  private readonly sheets: string[] = [];
  private readonly forbidden: string[] = [];
  private hasBase = false;
  private title = "";
  private headings = 0;
  private mainLength = 0;
  private mainDepth = 0;
  private inTitle = false;
  /** What the text belongs to that comes next, if not to the page. */
  private texts: string[] | undefined;
  private firstMeta: Attributes | undefined;
  private readonly mayScript: boolean;

  constructor(mayScript: boolean) {
    this.mayScript = mayScript;
  }

  open(name: string, attributes: Attributes): void {
    const id = attributes["id"];
    if (id !== undefined) this.ids.has(id) ? this.repeatedIds.push(id) : this.ids.add(id);
    if (name === "meta") this.firstMeta ??= attributes;
    if (name === "h1") this.headings += 1;
    if (name === "main") this.mainDepth += 1;
    if (name === "title") this.inTitle = this.title === "";
    if (name === "base" && attributes["href"] !== undefined) this.hasBase = true;
    if (attributes["style"] !== undefined) this.sheets.push(attributes["style"]);
    this.texts = this.textsOf(name, attributes);
    this.texts?.push("");
    this.forbid(name, attributes);
    this.mention(name, attributes);
    this.nameIds(name, attributes);
  }

  private textsOf(name: string, attributes: Attributes): string[] | undefined {
    if (name === "style") return this.sheets;
    return name === "script" && attributes["type"] === DATA_SCRIPT ? this.jsonLd : undefined;
  }

  private forbid(name: string, attributes: Attributes): void {
    if (FORBIDDEN_ELEMENTS.has(name)) this.forbidden.push(`<${name}>`);
    if (name === "script" && attributes["type"] !== DATA_SCRIPT && !(this.mayScript && attributes["src"]))
      this.forbidden.push("<script>");
    if (isRefresh(name, attributes)) this.forbidden.push("a refresh");
    if (name === "img" && attributes["alt"] === undefined) this.forbidden.push("<img> without alt");
    for (const attribute in attributes) {
      if (attribute.startsWith("on") || FORBIDDEN_ATTRIBUTES.has(attribute))
        this.forbidden.push(`the attribute ${attribute} on <${name}>`);
      else if (PAINTS.has(attribute) && /url\((?!["']?#)/i.test(attributes[attribute] ?? ""))
        this.forbidden.push(`the attribute ${attribute} with "${attributes[attribute]}" on <${name}>`);
    }
  }

  private mention(element: string, attributes: Attributes): void {
    const { href, srcset, content } = attributes;
    for (const attribute of RESOURCE_ATTRIBUTES.get(element) ?? []) {
      const url = attributes[attribute];
      if (url !== undefined) this.resources.push({ element, attribute, url });
    }
    for (const [, url = ""] of srcset?.matchAll(CANDIDATES) ?? [])
      this.resources.push({ element, attribute: "srcset", url });
    if (href !== undefined && element === "link") this.mentionLink(href, attributes["rel"] ?? "");
    else if (href !== undefined && (element === "a" || element === "area"))
      this.links.push({ element, attribute: "href", url: href });
    if (element === "meta" && content !== undefined) this.mentionMeta(content, attributes);
  }

  private mentionLink(url: string, rel: string): void {
    const relations = rel.toLowerCase().split(/\s+/);
    const list = relations.some((relation) => FETCHING_RELATIONS.has(relation)) ? this.resources : this.links;
    list.push({ element: "link", attribute: relations.includes("canonical") ? "canonical" : "href", url });
  }

  private mentionMeta(content: string, attributes: Attributes): void {
    const attribute = attributes["property"] ?? attributes["name"] ?? "";
    if (OWN_ADDRESSES.has(attribute)) this.links.push({ element: "meta", attribute, url: content });
    const target = isRefresh("meta", attributes) ? REFRESH_TARGET.exec(content)?.[1] : undefined;
    if (target !== undefined) this.links.push({ element: "meta", attribute: "content", url: target.trim() });
  }

  private nameIds(element: string, attributes: Attributes): void {
    for (const attribute of NAMING_ATTRIBUTES) {
      const ids = attributes[attribute];
      if (ids === undefined) continue;
      for (const url of ids.split(/\s+/)) if (url !== "") this.namedIds.push({ element, attribute, url });
    }
  }

  text(text: string): void {
    if (this.inTitle) this.title += text;
    this.texts?.push((this.texts.pop() ?? "") + text);
    if (this.mainDepth > 0 && this.mainLength < ENOUGH_TEXT) this.mainLength += text.replace(/\s+/g, "").length;
  }

  close(name: string): void {
    if (name === "main") this.mainDepth -= 1;
    if (name === "title") this.inTitle = false;
    this.texts = undefined;
  }

  facts(): PageFacts {
    const { ids, repeatedIds, links, resources, namedIds, hasBase, jsonLd, sheets, forbidden, headings } = this;
    const first = this.firstMeta;
    const hasPolicy = first?.["http-equiv"]?.toLowerCase() === "content-security-policy";
    return {
      ...{ ids, repeatedIds, links, resources, namedIds, hasBase, jsonLd, sheets, forbidden, headings },
      title: this.title.trim(),
      mainLength: Math.min(this.mainLength, ENOUGH_TEXT),
      policy: hasPolicy ? first["content"] : undefined,
    };
  }
}

function isRefresh(name: string, attributes: Attributes): boolean {
  return name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh";
}
