import { Parser } from "htmlparser2";

/** A link or a resource of a page, as it is written there. */
export interface Mention {
  readonly element: string;
  readonly attribute: string;
  readonly url: string;
}

/** What the verification needs to know of a page. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** What readers may follow. */
  readonly links: readonly Mention[];
  /** What a browser fetches by itself. */
  readonly resources: readonly Mention[];
  /** Elements and attributes that no page may have, in words. */
  readonly forbidden: readonly string[];
  readonly title: string;
  readonly headings: number;
  /** The characters of text inside `main`. */
  readonly mainLength: number;
  /** The content policy of the page's first `meta`; undefined where the first is another. */
  readonly policy: string | undefined;
}

const RESOURCE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  script: ["src"],
  use: ["href", "xlink:href"],
  image: ["href", "xlink:href"],
};
const FETCHING_RELATIONS = new Set(["stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"]);
const FORBIDDEN_ELEMENTS = new Set([
  "iframe",
  "object",
  "embed",
  "style",
  "frame",
  "applet",
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
      onopentag: (name, attributes) => page.open(name, attributes),
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
  private readonly forbidden: string[] = [];
  private title = "";
  private headings = 0;
  private mainLength = 0;
  private mainDepth = 0;
  private inTitle = false;
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
    this.forbid(name, attributes);
    this.mention(name, attributes);
  }

  private forbid(name: string, attributes: Readonly<Record<string, string>>): void {
    if (FORBIDDEN_ELEMENTS.has(name)) this.forbidden.push(`<${name}>`);
    if (name === "base" && attributes["href"] !== undefined) this.forbidden.push("<base href>");
    if (name === "script" && attributes["type"] !== DATA_SCRIPT && !(this.mayScript && attributes["src"]))
      this.forbidden.push("<script>");
    if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh") this.forbidden.push("a refresh");
    for (const attribute of Object.keys(attributes)) {
      if (
        attribute.startsWith("on") ||
        attribute === "style" ||
        attribute === "srcdoc" ||
        attribute === "formaction" ||
        attribute === "action" ||
        attribute === "ping"
      )
        this.forbidden.push(`the attribute ${attribute} on <${name}>`);
    }
  }

  private mention(name: string, attributes: Readonly<Record<string, string>>): void {
    const relations = (attributes["rel"] ?? "").toLowerCase().split(/\s+/);
    for (const attribute of RESOURCE_ATTRIBUTES[name] ?? []) {
      const url = attributes[attribute];
      if (url !== undefined) this.resources.push({ element: name, attribute, url });
    }
    const href = attributes["href"];
    if (href !== undefined && name === "link") {
      const list = relations.some((relation) => FETCHING_RELATIONS.has(relation)) ? this.resources : this.links;
      list.push({ element: name, attribute: "href", url: href });
    } else if (href !== undefined && (name === "a" || name === "area"))
      this.links.push({ element: name, attribute: "href", url: href });
    const property = attributes["property"];
    const content = attributes["content"];
    if (name === "meta" && content !== undefined && (property === "og:image" || property === "og:url"))
      this.links.push({ element: name, attribute: property, url: content });
  }

  text(text: string): void {
    if (this.inTitle) this.title += text;
    if (this.mainDepth > 0) this.mainLength += text.trim().length;
  }

  close(name: string): void {
    if (name === "main") this.mainDepth -= 1;
    if (name === "title") this.inTitle = false;
  }

  facts(): PageFacts {
    const { ids, repeatedIds, links, resources, forbidden, title, headings, mainLength, firstMeta } = this;
    const policy =
      firstMeta?.["http-equiv"]?.toLowerCase() === "content-security-policy" ? firstMeta["content"] : undefined;
    return { ids, repeatedIds, links, resources, forbidden, title: title.trim(), headings, mainLength, policy };
  }
}
