import { Parser } from "htmlparser2";
import { rankEncodings } from "./encodings.ts";

/** The text of bytes. */
interface DecodedText {
  readonly text: string;
  /** Other ways to read the bytes, likeliest first, where it is not sure how they are encoded; otherwise none. */
  readonly others: readonly string[];
}

/** So many bytes are looked at to tell an encoding, and to find what a page says of its own. */
const SAMPLE = 200_000;
const MOST_OTHERS = 8;

/**
 * The text of a page's bytes: by the byte order mark; else as UTF-8 where they are that; else in the encoding that the
 * Content-Type header or the page itself names, unless letters come of it that are seldom in any language and another
 * encoding gives frequent ones; else in that other. `language` (BCP 47) is that of the expected text. Never throws: a
 * wrong byte becomes U+FFFD. Names of encodings are those of the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array, contentType = "", language = ""): DecodedText {
  const plain = utf16Of(bytes) ?? utf8Of(bytes);
  if (plain !== undefined) return { text: plain, others: [] };
  const named = [charsetOf(contentType), ...charsetsNamedIn(bytes)].flatMap((label) => known(label) ?? []);
  const isPart = bytes.length > SAMPLE;
  const ranked = rankEncodings((name) => read(bytes.subarray(0, SAMPLE), name, isPart), named, language);
  const [best, ...others] = ranked.map(({ name }) => name);
  const text = new TextDecoder(best ?? "windows-1252").decode(bytes);
  if (ranked[0]?.isBelieved) return { text, others: [] };
  return { text, others: others.slice(0, MOST_OTHERS).map((name) => new TextDecoder(name).decode(bytes)) };
}

/** The text of bytes, as well as it can be told. Never throws. */
export function decodeText(bytes: Uint8Array, contentType = ""): string {
  return decode(bytes, contentType).text;
}

/** By its byte order mark, or because pages begin with signs of ASCII, of which it makes every other byte zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0);
  if (bytes.length < 2 || (!isLittle && !isBig)) return undefined;
  return new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes);
}

/** With these, ISO-2022-JP goes over to Japanese. */
const ESCAPES = ["\u001B$B", "\u001B$@"];

/** A few wrong bytes in a long text are mistakes; ISO-2022-JP consists of signs of ASCII and would be read as such. */
function utf8Of(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (ESCAPES.some((sequence) => text.includes(sequence))) return read(bytes, "iso-2022-jp");
  const wrong = text.match(/\uFFFD/g)?.length ?? 0;
  const right = (text.match(/\P{ASCII}/gu)?.length ?? 0) - wrong;
  return wrong * 5 <= right ? text : undefined;
}

/** The text, or undefined where some byte is none of the encoding. A part may end within a sign. */
function read(bytes: Uint8Array, encoding: string, isPart = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart });
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';,>]+)/i.exec(contentType)?.[1];
}

/** What a page says of its encoding: within 1,024 bytes if it keeps to the HTML Standard (13.2.3.2), and often later. */
function charsetsNamedIn(bytes: Uint8Array): readonly (string | undefined)[] {
  const page = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const declaration = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(page)?.[1];
  const elements = [...page.matchAll(/<meta\s[^>]*charset[^>]*>/gi)].map(([element]) => charsetOf(element));
  // A page of which this much can be read so is not in UTF-16.
  return [declaration, ...elements].filter((label) => !/^utf-?16/i.test(label ?? ""));
}

/** The name of the encoding that a label stands for; some labels are frequent and in no standard. */
function known(label: string | undefined): string | undefined {
  const usual = label?.replace(/^(?:win|windows|cp|x-cp)[-_ ]?(125\d)$/i, "windows-$1").replace(/^koi8_?u$/i, "koi8-u");
  try {
    return new TextDecoder(usual ?? "?", { fatal: true }).encoding;
  } catch {
    return undefined;
  }
}

/** Elements whose content is no text of the page. */
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "title",
]);

/** Elements that stand within a line of text; every other one begins a new piece of text. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements and roles that stand around the text of a page: menus, buttons, side notes. Forms may hold all of an old page. */
const AROUND = new Set("aside button dialog figure footer menu nav".split(" "));
const ROLES_AROUND = /^(?:alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search)$/;

/** What stands within a line for other readers than those who see it: numbers of notes, readings, words for screen readers. */
const NOTES = new Set(["sup", "rt", "rp"]);
const NOTE_CLASSES =
  /(?:^|\s)(?:footnote-?ref|note-?ref|reference|sr-only|visually-?hidden|screen-reader(?:-text)?)(?:\s|$)/i;

/** Elements whose short pieces are text, where elsewhere a menu is made of such. */
const CELLS = new Set("blockquote dd dt pre q td th".split(" "));

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Where scripts put a page: the names of elements that are empty until then. */
const MOUNTS =
  /^(?:app|article|content|gatsby|main|mount|page|react|root|story)(?:[-_]?(?:app|content|container|root))?$|^_+(?:next|nuxt|gatsby)$/i;
/** With less text than this, in characters, it holds a sign that something is being loaded. */
const LEAST_MOUNTED = 30;

/** What a page says. */
export interface PageText {
  /** The ways in which its text may be read: all of it, without the numbers of notes, and without what stands around it. */
  readonly readings: readonly string[];
  readonly title: string;
  /** The paragraphs that are neither menu nor footer nor form, without the words of links. */
  readonly paragraphs: readonly string[];
  /** What its buttons and links say, one to a line. */
  readonly controls: string;
  /** What it says to those who run no scripts. */
  readonly withoutScripts: string;
  /** Whether an element stands empty in which scripts usually put the page. */
  readonly hasEmptyMount: boolean;
  /** Whether the page goes on to its end: one that names its beginning names its end too. */
  readonly isWhole: boolean;
  /** Whether its data say that it is not free to read (schema.org `isAccessibleForFree`, or `article:content_tier`). */
  readonly isPaidFor: boolean;
  /** Where the page sends its readers on by itself, in the form of a Refresh header: `0; url=/there`. */
  readonly refresh?: string;
}

/** How an element bears on the text within it. */
interface Place {
  readonly isUnseen: boolean;
  readonly isHidden: boolean;
  readonly isAround: boolean;
  readonly isNote: boolean;
  readonly isControl: boolean;
  readonly isCell: boolean;
  readonly isForOthers: boolean;
  /** Where scripts may put the page, the length of the text before it. */
  readonly mount: number | undefined;
}

const OUTSIDE: Place = {
  isUnseen: false,
  isHidden: false,
  isAround: false,
  isNote: false,
  isControl: false,
  isCell: false,
  isForOthers: false,
  mount: undefined,
};

type Attributes = Readonly<Record<string, string>>;

/** Reads an HTML page. Never throws. */
export function readHtml(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.read(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.result(!/<html[\s>]/i.test(html) || /<\/(?:html|body)\s*>/i.test(html));
}

class PageReader {
  private readonly places: Place[] = [OUTSIDE];
  private readonly all: string[] = [];
  private readonly withoutNotes: string[] = [];
  private readonly inner: string[] = [];
  private readonly controls: string[] = [];
  private readonly withoutScripts: string[] = [];
  private readonly linkedData: string[] = [];
  private readonly paragraphs: string[] = [];
  private paragraph = "";
  private title = "";
  private length = 0;
  private isInTitle = false;
  private isInData = false;
  private hasEmptyMount = false;
  private isPaidFor = false;
  private refresh: string | undefined;

  open(name: string, attributes: Attributes): void {
    this.isInTitle = name === "title" && this.title === "";
    this.isInData = name === "script" && /^\s*application\/ld\+json/i.test(attributes["type"] ?? "");
    if (this.isInData) this.linkedData.push("");
    if (name === "meta") this.readMeta(attributes);
    const outer = this.place;
    const place = placeOf(name, attributes, outer, this.length);
    this.breakLine(name, outer);
    this.places.push(place);
  }

  read(text: string): void {
    if (this.isInTitle) this.title += text;
    if (this.isInData) this.linkedData.push(`${this.linkedData.pop() ?? ""}${text}`);
    const { isUnseen, isHidden, isAround, isNote, isControl, isForOthers } = this.place;
    if (isForOthers) this.withoutScripts.push(text);
    if (isUnseen) return;
    this.all.push(text);
    if (isControl) this.controls.push(text);
    if (isNote) return;
    this.withoutNotes.push(text);
    if (isHidden || isAround) return;
    this.inner.push(text);
    this.length += text.trim().length;
    if (!isControl) this.paragraph += text;
  }

  close(name: string): void {
    const place = this.places.pop();
    this.isInTitle = false;
    this.isInData = false;
    if (place?.isControl) this.controls.push("\n");
    if (place?.mount !== undefined && this.length - place.mount < LEAST_MOUNTED) this.hasEmptyMount = true;
    this.breakLine(name, place ?? OUTSIDE);
  }

  result(isWhole: boolean): PageText {
    this.endParagraph(false);
    const facts = this.linkedData.flatMap(factsOf);
    const articles = facts.flatMap(({ articleBody }) => (typeof articleBody === "string" ? [articleBody] : []));
    const texts = [this.all, this.withoutNotes, this.inner].map((parts) => parts.join(""));
    const title = this.title.trim();
    return {
      readings: [...new Set([...texts, title, ...articles])],
      title,
      paragraphs: this.paragraphs,
      controls: this.controls.join(""),
      withoutScripts: this.withoutScripts.join(""),
      hasEmptyMount: this.hasEmptyMount,
      isWhole,
      isPaidFor:
        this.isPaidFor || facts.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))),
      ...(this.refresh === undefined ? {} : { refresh: this.refresh }),
    };
  }

  private get place(): Place {
    return this.places.at(-1) ?? OUTSIDE;
  }

  /** `place` is where the text stands that ends here. */
  private breakLine(name: string, { isUnseen, isCell }: Place): void {
    if (isUnseen || INLINE.has(name) || UNSEEN.has(name)) return;
    for (const parts of [this.all, this.withoutNotes, this.inner]) parts.push("\n");
    // A line that ends within a paragraph ends no paragraph.
    if (name !== "br") this.endParagraph(isCell);
  }

  /** Short pieces that end no sentence are no paragraphs: menus and headings are made of them. */
  private endParagraph(isCell: boolean): void {
    const text = this.paragraph.trim();
    this.paragraph = "";
    if (text !== "" && (isCell || text.length >= 60 || /[.!?。！？؟…।။]["'”’»」』)]*$/u.test(text)))
      this.paragraphs.push(text);
  }

  private readMeta({ content = "", property, name, ...others }: Attributes): void {
    if (/^article:content_tier$/i.test(property ?? name ?? "") && /^(?:locked|metered)$/i.test(content.trim()))
      this.isPaidFor = true;
    if (this.place.isUnseen || !/^\s*refresh\s*$/i.test(others["http-equiv"] ?? "")) return;
    this.refresh ??= content;
  }
}

function placeOf(name: string, attributes: Attributes, outer: Place, length: number): Place {
  const { role = "", style = "", class: classes = "", id = "" } = attributes;
  const isUnseen = UNSEEN.has(name) && !(name === "template" && "shadowrootmode" in attributes);
  const isMount =
    name === "main" || name === "article" || role === "main" || MOUNTS.test(id) || /-(?:app|root)$/.test(name);
  return {
    isUnseen: outer.isUnseen || isUnseen,
    // A page that is hidden as a whole is shown by a script in a moment.
    isHidden: outer.isHidden || (("hidden" in attributes || HIDING.test(style)) && name !== "body" && name !== "html"),
    isAround: outer.isAround || AROUND.has(name) || ROLES_AROUND.test(role),
    isNote: outer.isNote || NOTES.has(name) || role === "doc-noteref" || NOTE_CLASSES.test(classes),
    isControl: outer.isControl || name === "a" || name === "button" || role === "button" || role === "link",
    isCell: outer.isCell || CELLS.has(name),
    isForOthers: outer.isForOthers || name === "noscript",
    mount: isMount ? length : undefined,
  };
}

type Fact = Readonly<Record<string, unknown>>;

/** Every object in a block of JSON-LD, on whatever level. */
function factsOf(json: string): Fact[] {
  const found: Fact[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) found.push(value as Fact);
      return value;
    });
  } catch {
    return []; // Pages hold broken JSON; their visible text is still there.
  }
  return found;
}
