import type { Mention, PageFacts } from "./page-facts.ts";
import type { HtmlEvents } from "./regular-html.ts";

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
/** How much text is counted: whether a page has any is all that is asked. */
const ENOUGH_TEXT = 100;

/** Takes from the tags and texts of one page what the verification needs. Names are in small letters. */
export class PageReader implements HtmlEvents {
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
    if (this.mainDepth > 0 && this.mainLength < ENOUGH_TEXT) this.mainLength += text.replace(/\s+/g, "").length;
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
    const { ids, repeatedIds, links, resources, namedIds, jsonLd, forbidden, headings } = this;
    const mainLength = Math.min(this.mainLength, ENOUGH_TEXT);
    const title = this.title.trim();
    return { ids, repeatedIds, links, resources, namedIds, jsonLd, forbidden, title, headings, mainLength, policy };
  }
}
