/** What is told of a page, in the order in which it stands there. Names are in small letters, entities are decoded. */
export interface HtmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** A tag that opens an element, from its name on: the name, its attributes, and the slash of one that closes itself. */
const TAG = /([a-zA-Z][a-zA-Z0-9-]*)((?:[ \t\n\r\f]+[a-zA-Z_:][\w:.-]*(?:="[^"]*")?)*)[ \t\n\r\f]*(\/?)>/y;
const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)(?:="([^"]*)")?/g;
const DOCTYPE = /^<!doctype html>/i;

type Kind = "void" | "text alone" | "odd";

/** Elements that are not simply closed, by what they are. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kinds("void", "area base br col embed hr img input link meta source track wbr"),
  // What stands in these is text, whatever it looks like.
  ...kinds("text alone", "script title"),
  // What browsers read in ways of their own, or put elsewhere.
  ...kinds("odd", "basefont command foreignobject frame frameset iframe image isindex keygen math noembed noframes"),
  ...kinds("odd", "param plaintext style template textarea xmp"),
]);

function kinds(kind: Kind, names: string): readonly (readonly [string, Kind])[] {
  return names.split(" ").map((name) => [name, kind]);
}

const NO_ATTRIBUTES = {};

/**
 * Reads HTML (HTML Living Standard, "The HTML syntax") that is written as this site's pages are, in which it can be read in
 * one way only: tags that are closed in order, attributes in double quotes, no comments. False where anything is written
 * otherwise; what has been told until then is worth nothing.
 */
export function readRegularHtml(html: string, events: HtmlEvents): boolean {
  const reading = new RegularReading(events);
  let place = DOCTYPE.exec(html)?.[0].length ?? 0;
  for (let start = html.indexOf("<", place); start !== -1; start = html.indexOf("<", place)) {
    if (start > place && !reading.text(html.slice(place, start))) return false;
    const end = html[start + 1] === "/" ? reading.close(html, start + 2) : reading.open(html, start + 1);
    if (end === undefined) return false;
    place = end;
  }
  return reading.isComplete && reading.text(html.slice(place));
}

class RegularReading {
  private readonly events: HtmlEvents;
  /** The names of the elements that are open, as they are written. */
  private readonly names: string[] = [];
  /** How many of them are drawings. */
  private drawings = 0;
  /** Whether the innermost holds text alone, and whether that is a script. */
  private inText = false;
  private inScript = false;

  constructor(events: HtmlEvents) {
    this.events = events;
  }

  get isComplete(): boolean {
    return this.names.length === 0;
  }

  /** Whether it can be read in one way only. */
  text(written: string): boolean {
    const text = this.inScript ? written : decoded(written);
    if (text !== undefined) this.events.text(text);
    return text !== undefined;
  }

  /** Reads a tag that closes the innermost element, from its name on, and gives where it ends. */
  close(html: string, start: number): number | undefined {
    const written = this.names.at(-1);
    if (written === undefined || !html.startsWith(written, start)) return undefined;
    const end = start + written.length;
    if (html[end] !== ">") return undefined;
    this.names.pop();
    const name = written.toLowerCase();
    if (name === "svg") this.drawings -= 1;
    this.inText = false;
    this.inScript = false;
    this.events.close(name);
    return end + 1;
  }

  /** Reads a tag that opens an element, from its name on, and gives where it ends. */
  open(html: string, start: number): number | undefined {
    TAG.lastIndex = start;
    const tag = this.inText ? null : TAG.exec(html);
    if (!tag) return undefined;
    const [whole, written = "", writtenAttributes = "", slash] = tag;
    const name = written.toLowerCase();
    const kind = KINDS.get(name);
    const attributes = kind === "odd" ? undefined : readAttributes(writtenAttributes);
    // Only in drawings does a slash end an element that is not void anyway.
    const isEnded = this.drawings > 0 ? slash !== "" : kind === "void";
    if (!attributes || (slash && (!isEnded || kind === "text alone"))) return undefined;
    this.events.open(name, attributes);
    if (isEnded) this.events.close(name);
    else this.enter(written, name, kind);
    return start + whole.length;
  }

  private enter(written: string, name: string, kind: Kind | undefined): void {
    this.names.push(written);
    if (name === "svg") this.drawings += 1;
    this.inText = kind === "text alone";
    this.inScript = name === "script";
  }
}

/** Undefined where a value holds what may be read in several ways. The first of two with one name counts. */
function readAttributes(written: string): Readonly<Record<string, string>> | undefined {
  if (written === "") return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
    const [, name = "", value = ""] = found;
    const key = name.toLowerCase();
    const text = decoded(value);
    if (text === undefined) return undefined;
    if (!Object.hasOwn(attributes, key)) attributes[key] = text;
  }
  return attributes;
}

const ENTITY = /&(?:(amp|lt|gt|quot|apos);|#(\d{2,3});|#x([\da-fA-F]{2});)?/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its entities decoded; undefined where an `&` begins anything but the usual ones. */
function decoded(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let isUsual = true;
  const plain = text.replace(ENTITY, (_entity, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number(decimal);
    // Numbers beyond ASCII, and those of control characters, are not always what they say.
    if (code < 0x20 || code > 0x7e) isUsual = false;
    return String.fromCharCode(code);
  });
  return isUsual ? plain : undefined;
}
