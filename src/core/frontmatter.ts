import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from "yaml";
import type { Span } from "./position.ts";

/** A mistake in the form of the YAML, before any key is understood. */
export interface YamlFault extends Span {
  readonly fault: "syntax" | "duplicate-key" | "alias" | "tag" | "not-a-map" | "odd-key" | "too-deep";
  /** The key, tag, name or parser's own word that is at fault. */
  readonly what: string;
}

/** A plain scalar with a comment behind it on its line, which may have been meant as text. */
export interface TrailingComment extends Span {
  readonly path: Path;
  readonly comment: string;
}

export type Path = readonly (string | number)[];

export interface Frontmatter {
  /** Objects, arrays, texts, `true`, `false` and `null`; numbers and dates stay texts, so that `2025` keeps its form. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlFault[];
  readonly comments: readonly TrailingComment[];
  /** Where a key stands, or the nearest key above it; undefined for the root. */
  keySpan(path: Path): Span | undefined;
  /** Where a value stands, or the nearest above it. */
  valueSpan(path: Path): Span | undefined;
}

interface Spot {
  readonly key: Span | undefined;
  readonly value: Span | undefined;
  readonly inside: Map<string | number, Spot>;
}

/** The nesting that no entry needs, beyond which the YAML is refused. */
const DEEPEST = 12;

/** Reads the YAML between the two `---` lines; `start` is its offset in the file. Never throws. */
export function readFrontmatter(yaml: string, start: number): Frontmatter {
  const reading = new Reading(start);
  if (deepestIndent(yaml) > 400 || flowDepth(yaml) > DEEPEST) {
    reading.fault("too-deep", "", { start: 0, end: 0 });
    return reading.result({});
  }
  const document = parseDocument(yaml, {
    schema: "failsafe",
    keepSourceTokens: true,
    prettyErrors: false,
    strict: true,
    logLevel: "silent",
    uniqueKeys: false,
  });
  for (const error of document.errors)
    reading.fault("syntax", `${error.code}: ${error.message}`, { start: error.pos[0], end: error.pos[1] });
  const root = reading.root(document);
  return reading.result(root);
}

function deepestIndent(yaml: string): number {
  let deepest = 0;
  for (const [blank] of yaml.matchAll(/^ +/gm)) deepest = Math.max(deepest, blank.length);
  return deepest;
}

function flowDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const character = yaml[at];
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    else if (character === "\n" && deepest <= DEEPEST && depth > DEEPEST) break;
  }
  return deepest;
}

class Reading {
  readonly faults: YamlFault[] = [];
  readonly comments: TrailingComment[] = [];
  readonly spots = new Map<string | number, Spot>();
  readonly start: number;

  constructor(start: number) {
    this.start = start;
  }

  root(document: Document): Record<string, unknown> {
    const contents = document.contents as Node | null;
    if (contents === null || (isScalar(contents) && contents.value === "" && !contents.srcToken)) return {};
    if (!isMap(contents)) {
      this.fault("not-a-map", "", spanOf(contents) ?? { start: 0, end: 0 });
      return {};
    }
    return this.map(contents as YAMLMap<unknown, unknown>, this.spots, []);
  }

  private node(node: unknown, spots: Map<string | number, Spot>, path: Path): unknown {
    if (node === null || node === undefined) return null;
    if (path.length > DEEPEST) {
      this.fault("too-deep", "", spanOf(node as Node) ?? { start: 0, end: 0 });
      return null;
    }
    if (isAlias(node)) {
      this.fault("alias", node.source, spanOf(node) ?? { start: 0, end: 0 });
      return null;
    }
    this.adornments(node as Node);
    if (isMap(node)) return this.map(node as YAMLMap<unknown, unknown>, spots, path);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const spot: Spot = { key: undefined, value: this.shift(spanOf(item as Node)), inside: new Map() };
        spots.set(index, spot);
        return this.node(item, spot.inside, [...path, index]);
      });
    }
    if (isScalar(node)) return this.scalar(node as Node & { value: unknown; type?: string }, path);
    return null;
  }

  private map(map: YAMLMap<unknown, unknown>, spots: Map<string | number, Spot>, path: Path): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const { key, value: item } of map.items) {
      const keySpan = spanOf(key as Node);
      if (!isScalar(key) || typeof key.value !== "string" || key.value === "") {
        this.fault("odd-key", "", keySpan ?? spanOf(map) ?? { start: 0, end: 0 });
        continue;
      }
      this.adornments(key as Node);
      const name = key.value;
      if (spots.has(name)) {
        this.fault("duplicate-key", name, keySpan ?? { start: 0, end: 0 });
        continue;
      }
      const spot: Spot = {
        key: this.shift(keySpan),
        value: this.shift(spanOf(item as Node) ?? keySpan),
        inside: new Map(),
      };
      spots.set(name, spot);
      Object.defineProperty(value, name, {
        value: this.node(item, spot.inside, [...path, name]),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return value;
  }

  private scalar(node: Node & { value: unknown; type?: string }, path: Path): unknown {
    const text = String(node.value ?? "");
    if (node.type !== "PLAIN") return text;
    const token = node.srcToken;
    const comment = token && "end" in token ? token.end?.find((part) => part.type === "comment") : undefined;
    if (comment) {
      const start = this.start + comment.offset;
      this.comments.push({ path, comment: comment.source, start, end: start + comment.source.length });
    }
    if (text === "true") return true;
    if (text === "false") return false;
    if (text === "" || text === "~" || text === "null") return null;
    return text;
  }

  private adornments(node: Node & { anchor?: string; tag?: string; srcToken?: unknown }): void {
    const span = spanOf(node) ?? { start: 0, end: 0 };
    if (node.anchor) this.fault("alias", node.anchor, span);
    if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) this.fault("tag", node.tag, span);
    else if (node.tag && node.range && hasWrittenTag(node)) this.fault("tag", node.tag, span);
  }

  fault(fault: YamlFault["fault"], what: string, span: Span): void {
    this.faults.push({ fault, what, start: span.start + this.start, end: span.end + this.start });
  }

  private shift(span: Span | undefined): Span | undefined {
    return span && { start: span.start + this.start, end: span.end + this.start };
  }

  result(value: Record<string, unknown>): Frontmatter {
    const { faults, comments, spots } = this;
    return {
      value,
      faults,
      comments,
      keySpan: (path) => nearest(spots, path, (spot) => spot.key ?? spot.value),
      valueSpan: (path) => nearest(spots, path, (spot) => spot.value ?? spot.key),
    };
  }
}

/** In the failsafe schema the library sets a tag only where one is written. */
function hasWrittenTag(node: { readonly tag?: string }): boolean {
  return node.tag !== undefined;
}

function spanOf(node: Node | null | undefined): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function nearest(
  spots: Map<string | number, Spot>,
  path: Path,
  pick: (spot: Spot) => Span | undefined,
): Span | undefined {
  let inside = spots;
  let found: Span | undefined;
  for (const step of path) {
    const spot = inside.get(step);
    if (!spot) return found;
    found = pick(spot) ?? found;
    inside = spot.inside;
  }
  return found;
}
