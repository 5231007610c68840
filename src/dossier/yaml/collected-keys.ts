import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Span } from "../position.ts";
import type { YamlFault } from "./diagnosis.ts";

export type Path = readonly (string | number)[];

/** A text without quotation marks, or a key without a value, with a comment behind it on its line. */
export interface TrailingComment extends Span {
  readonly path: Path;
  /** What stands before the comment. */
  readonly before: string;
}

/** Where a key and its value, or an item of a list, are written; for the values inside, the same by their keys and numbers. */
export interface Place {
  readonly key: Span | undefined;
  readonly value: Span | undefined;
  /** Whether the value stands without quotation marks. */
  readonly isPlain: boolean;
  readonly inside: Map<string | number, Place>;
}

/** The nesting that no entry needs, beyond which the keys are refused. */
const DEEPEST = 12;
/** The keys and values that no entry needs, beyond which they are refused. */
const MOST_NODES = 8_000;

const NOWHERE: Span = { start: 0, end: 1 };
/** One for all texts, as a map for each would take more memory than all else that is kept of the keys. */
const NOTHING_INSIDE = new Map<string | number, Place>();

/** Collects what the keys hold from the parser's trees, with the place of each key and value. */
export class CollectedKeys {
  readonly faults: YamlFault[] = [];
  readonly comments: TrailingComment[] = [];
  readonly places = new Map<string | number, Place>();
  readonly value: Record<string, unknown> = {};
  /** The outermost keys that could not be read to their end. */
  readonly lost = new Set<string>();
  private nodes = 0;
  /** The offset in the file of the text that is being read, and the text. */
  private offset = 0;
  private source = "";

  /** Takes up a parsed piece of the keys that begins at an offset of the file. */
  add(document: Document, source: string, offset: number): void {
    this.source = source;
    this.offset = offset;
    const contents = document.contents as Node | null;
    if (contents === null || (isPlain(contents) && isScalar(contents) && contents.value === "")) return;
    if (isMap(contents)) {
      this.adornments(contents);
      this.map(contents as YAMLMap<unknown, unknown>, this.value, this.places, []);
    } else this.withoutKey(contents);
  }

  /** Takes up text that stands where a key with its value belongs. */
  private withoutKey(contents: Node): void {
    const span = spanOf(contents) ?? NOWHERE;
    const line = /^[^\r\n]*/.exec(this.source.slice(span.start))?.[0] ?? "";
    if (!isPlain(contents)) this.fault("not-a-map", line, span);
    else this.fault(/^[\w-]+:\S/.test(line) ? "no-blank" : "no-colon", line, span);
    this.lost.add(/^[\p{L}\p{N}_-]+/u.exec(line)?.[0] ?? "");
  }

  fault(fault: YamlFault["fault"], what: string, { start, end }: Span): void {
    this.faults.push({ fault, what, start: start + this.offset, end: end + this.offset });
  }

  private node(node: unknown, places: Map<string | number, Place>, path: Path): unknown {
    if (node === null || node === undefined) return null;
    this.nodes += 1;
    if (this.isTooMuch(path, spanOf(node as Node) ?? NOWHERE)) return null;
    if (isAlias(node)) {
      this.fault("alias", `*${node.source}`, spanOf(node) ?? NOWHERE);
      this.lost.add(String(path[0]));
      return null;
    }
    this.adornments(node as Node);
    if (isMap(node)) return this.map(node as YAMLMap<unknown, unknown>, {}, places, path);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const place: Place = {
          key: undefined,
          value: this.placed(item),
          isPlain: isPlain(item),
          inside: isCollection(item) ? new Map() : NOTHING_INSIDE,
        };
        places.set(index, place);
        return this.node(item, place.inside, [...path, index]);
      });
    }
    return isScalar(node) ? this.scalar(node, path) : null;
  }

  private isTooMuch(path: Path, span: Span): boolean {
    if (this.nodes === MOST_NODES + 1) this.fault("too-large", "", span);
    const isTooDeep = path.length > DEEPEST;
    if (isTooDeep && !this.faults.some(({ fault }) => fault === "too-deep")) this.fault("too-deep", "", span);
    return isTooDeep || this.nodes > MOST_NODES;
  }

  private map(
    map: YAMLMap<unknown, unknown>,
    value: Record<string, unknown>,
    places: Map<string | number, Place>,
    path: Path,
  ): Record<string, unknown> {
    for (const { key, value: item } of map.items) {
      const keySpan = spanOf(key as Node) ?? spanOf(map) ?? NOWHERE;
      const name = this.keyName(key, item, keySpan, path);
      if (name === undefined) continue;
      if (places.has(name)) {
        this.fault("duplicate-key", name, keySpan);
        continue;
      }
      const place: Place = {
        key: this.shift(keySpan),
        value: this.placed(item) ?? this.shift(keySpan),
        isPlain: isPlain(item),
        inside: isCollection(item) ? new Map() : NOTHING_INSIDE,
      };
      places.set(name, place);
      const read = this.node(item, place.inside, [...path, name]);
      Object.defineProperty(value, name, { value: read, enumerable: true, configurable: true, writable: true });
    }
    return value;
  }

  /** The text of a key; undefined where it is none. */
  private keyName(key: unknown, item: unknown, span: Span, path: Path): string | undefined {
    if (isAlias(key)) this.fault("alias", `*${key.source}`, span);
    else if (!isScalar(key) || typeof key.value !== "string" || key.value === "")
      this.fault("odd-key", this.source.slice(span.start, span.end), span);
    else if (/\?[ \t]+$/.test(this.source.slice(Math.max(0, span.start - 20), span.start)))
      this.fault("odd-key", "?", { start: this.source.lastIndexOf("?", span.start), end: span.end });
    else if (key.value === "<<") this.fault("alias", "<<", span);
    else {
      this.adornments(key);
      const isGlued = /^[\w-]+:\S/.test(key.value) && isPlain(key) && (item === null || !spanOf(item as Node));
      if (!isGlued) return key.value;
      this.fault("no-blank", key.value, span);
      this.lost.add(String(path[0] ?? key.value.replace(/:.*/s, "")));
    }
    return undefined;
  }

  private scalar(node: Scalar, path: Path): unknown {
    const text = String(node.value ?? "");
    if (node.type !== "PLAIN") return text;
    this.trailingComment(node, text, path);
    if (text === "true") return true;
    if (text === "false") return false;
    if (text === "" || text === "~" || text === "null") return null;
    return text;
  }

  private trailingComment(node: Scalar, before: string, path: Path): void {
    const end = node.range?.[1];
    if (end === undefined) return;
    const gap = /^[ \t]*(?=#)/.exec(this.source.slice(end, end + 200));
    if (!gap || (gap[0] === "" && !/[ \t]/.test(this.source[end - 1] ?? ""))) return;
    const start = end + gap[0].length + this.offset;
    this.comments.push({ path, before, start, end: start + 1 });
  }

  private adornments(node: Node): void {
    const span = spanOf(node) ?? NOWHERE;
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor) this.fault("anchor", `&${anchor}`, this.adornmentSpan(`&${anchor}`, span));
    // In the schema that is used, the library sets a tag only where one is written.
    if (tag) this.fault("tag", this.writtenTag(span) ?? tag, this.adornmentSpan(this.writtenTag(span) ?? "!", span));
  }

  private writtenTag({ start }: Span): string | undefined {
    return /(![^\s]*)\s+(?:&\S+\s+)?$/.exec(this.source.slice(Math.max(0, start - 200), start))?.[1];
  }

  /** The library's span of a value begins behind its anchor and its tag. */
  private adornmentSpan(written: string, span: Span): Span {
    const start = this.source.lastIndexOf(written, span.start);
    return start === -1 || span.start - start > 200 ? span : { start, end: start + written.length };
  }

  /** Where a value stands; undefined where nothing is written. */
  private placed(node: unknown): Span | undefined {
    const span = spanOf(node as Node);
    return span && span.end > span.start ? this.shift(span) : undefined;
  }

  private shift(span: Span | undefined): Span | undefined {
    return span && { start: span.start + this.offset, end: span.end + this.offset };
  }
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === "PLAIN";
}

function spanOf(node: Node | null | undefined): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

type Places = ReadonlyMap<string | number, Place>;

/** What is picked of the place at a path, or of the nearest above it that has any; undefined where none has. */
export function spanNear(places: Places, path: Path, pick: (place: Place) => Span | undefined): Span | undefined {
  let inside = places;
  let found: Span | undefined;
  for (const step of path) {
    const place = inside.get(step);
    if (!place) return found;
    found = pick(place) ?? found;
    inside = place.inside;
  }
  return found;
}

/** The place at a path; undefined where nothing is written. */
export function placeAt(places: Places, path: Path): Place | undefined {
  let place: Place | undefined;
  for (const step of path) place = (place?.inside ?? places).get(step);
  return place;
}
