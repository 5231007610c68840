import { Parser } from "htmlparser2";
import { plainText } from "../../entries/plain-text.ts";
import type { Sign } from "./agreement.ts";
import { type LinkedData, readLinkedData, type Thing, textsAt } from "./linked-data.ts";

/** By what a page says what it is. */
export interface PageSigns {
  /** What its root element says of its language. */
  readonly language: string | undefined;
  readonly title: string;
  /** The headings of the first order: those of the article where it has some, else all. */
  readonly headings: readonly string[];
  /** The values of its `meta` elements, by name or property in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The addresses of its `link` elements, by relation in lower case. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** The values of microdata, by property. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The dates in `time` elements of the article, or of the page where it has no article. */
  readonly times: readonly string[];
  /** What is marked as the names of its authors. */
  readonly bylines: readonly string[];
  readonly data: LinkedData;
}

type Attributes = Readonly<Record<string, string>>;

const PROPERTIES = new Set(
  "author creator dateModified datePublished headline inLanguage publisher sourceOrganization".split(" "),
);
const BYLINE = /(?:^|\s)(?:[a-z]+[-_]{1,2})?by-?line(?:[-_]{1,2}name)?(?:\s|$)/i;
/** A byline is no paragraph. */
const LONGEST_BYLINE = 120;

/** An element whose text is gathered. */
interface Gathered {
  readonly depth: number;
  readonly done: (text: string) => void;
  /** Of longer texts, in characters, no more is read. */
  readonly longest: number;
  text: string;
}

const LONGEST_TEXT = 2_000;
const LONGEST_DATA = 4_000_000;
/** More elements within each other, of those whose texts are gathered, are a mistake or worse. */
const MOST_GATHERED = 20;

/** Reads what a page of HTML says of itself. Never throws. */
export function readPageSigns(html: string): PageSigns {
  const reader = new SignReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.read(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.result();
}

class SignReader {
  readonly #metas = new Map<string, string[]>();
  readonly #links = new Map<string, string[]>();
  readonly #properties = new Map<string, string[]>();
  readonly #blocks: string[] = [];
  readonly #bylines: string[] = [];
  readonly #headings = { inside: [] as string[], anywhere: [] as string[] };
  readonly #times = { inside: [] as string[], anywhere: [] as string[] };
  #gathered: Gathered[] = [];
  #depth = 0;
  #articles = 0;
  #language: string | undefined;
  #title: string | undefined;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (name === "html") this.#language ??= attributes["lang"] ?? attributes["xml:lang"];
    if (name === "article" || name === "main") this.#articles += 1;
    if (name === "meta") this.#readMeta(attributes);
    if (name === "link" || name === "a") this.#readLink(name, attributes);
    if (name === "title" && this.#title === undefined) this.#gather((text) => (this.#title ??= text));
    if (name === "script" && /^\s*application\/ld\+json/i.test(attributes["type"] ?? ""))
      this.#gather((text) => this.#blocks.push(text), LONGEST_DATA);
    if (name === "h1") this.#gather(this.#into(this.#headings));
    if (name === "time") this.#readTime(attributes);
    this.#readProperty(name, attributes);
    if (attributes["rel"] === "author" || BYLINE.test(attributes["class"] ?? ""))
      this.#gather((text) => {
        if (plainText(text).length <= LONGEST_BYLINE) this.#bylines.push(text);
      });
  }

  read(text: string): void {
    for (const gathered of this.#gathered)
      if (gathered.text.length < gathered.longest) gathered.text += text.slice(0, gathered.longest);
  }

  close(name: string): void {
    const done = this.#gathered.filter(({ depth }) => depth >= this.#depth);
    this.#gathered = this.#gathered.filter(({ depth }) => depth < this.#depth);
    for (const gathered of done) gathered.done(gathered.text);
    this.#depth -= 1;
    if (name === "article" || name === "main") this.#articles -= 1;
  }

  result(): PageSigns {
    const chosen = ({
      inside,
      anywhere,
    }: {
      readonly inside: readonly string[];
      readonly anywhere: readonly string[];
    }) => filled(inside.length > 0 ? inside : anywhere);
    return {
      language: this.#language,
      title: plainText(this.#title ?? ""),
      headings: chosen(this.#headings),
      metas: this.#metas,
      links: this.#links,
      properties: this.#properties,
      times: chosen(this.#times),
      bylines: filled(this.#bylines),
      data: readLinkedData(this.#blocks),
    };
  }

  #gather(done: (text: string) => void, longest = LONGEST_TEXT): void {
    if (this.#gathered.length < MOST_GATHERED) this.#gathered.push({ depth: this.#depth, done, longest, text: "" });
  }

  #into(lists: { readonly inside: string[]; readonly anywhere: string[] }): (text: string) => void {
    const isInside = this.#articles > 0;
    return (text) => {
      lists.anywhere.push(text);
      if (isInside) lists.inside.push(text);
    };
  }

  #readMeta({ name, property, content, "http-equiv": header }: Attributes): void {
    const text = content?.trim().slice(0, LONGEST_TEXT) ?? "";
    for (const key of new Set([name, property, header && `http-equiv ${header}`]))
      if (key && text !== "") add(this.#metas, key.trim().toLowerCase(), text);
  }

  #readLink(name: string, { rel = "", href = "" }: Attributes): void {
    if (href.trim() === "") return;
    for (const relation of rel.toLowerCase().split(/\s+/))
      if (relation !== "" && (name === "link" || relation === "canonical")) add(this.#links, relation, href.trim());
  }

  #readTime(attributes: Attributes): void {
    const done = this.#into(this.#times);
    const { datetime } = attributes;
    if ("pubdate" in attributes && datetime) add(this.#properties, "datePublished", datetime);
    if (datetime) done(datetime);
    else this.#gather(done);
  }

  #readProperty(name: string, { itemprop = "", content, datetime, href }: Attributes): void {
    for (const property of itemprop.split(/\s+/).filter((one) => PROPERTIES.has(one))) {
      const keep = (value: string) => add(this.#properties, property, plainText(value));
      const value = content ?? datetime ?? (name === "link" ? href : undefined);
      if (value === undefined) this.#gather(keep);
      else keep(value);
    }
  }
}

/** A page that says more than this of one thing is telling of many others. */
const MOST_VALUES = 200;

function add(values: Map<string, string[]>, key: string, value: string): void {
  const known = values.get(key);
  if (!known) values.set(key, [value]);
  else if (known.length < MOST_VALUES) known.push(value);
}

function filled(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(plainText))].filter((text) => text !== "");
}

/** The signs of `meta` elements, in the order of the names. */
export function metaSigns({ metas }: PageSigns, names: readonly string[]): readonly Sign[] {
  return names.flatMap((name) => (metas.get(name) ?? []).slice(0, 1).map((value) => ({ where: name, value })));
}

/** The signs of a thing of JSON-LD, the first text behind each key. */
export function dataSigns({ data }: PageSigns, thing: Thing | undefined, keys: readonly string[]): readonly Sign[] {
  if (!thing) return [];
  return keys.flatMap((key) =>
    textsAt(thing, key, data)
      .slice(0, 1)
      .map((value) => ({ where: `JSON-LD ${key}`, value })),
  );
}

/** The first value of a property of microdata. */
export function propertySigns({ properties }: PageSigns, name: string): readonly Sign[] {
  return (properties.get(name) ?? []).slice(0, 1).map((value) => ({ where: `itemprop ${name}`, value }));
}
