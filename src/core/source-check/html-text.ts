import { Parser } from "htmlparser2";

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
