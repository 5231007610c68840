import { type Document, parseDocument } from "yaml";
import type { Span } from "../position.ts";
import { CollectedKeys, type Path, placeAt, spanNear, type TrailingComment } from "./collected-keys.ts";
import { diagnose, type YamlFault } from "./diagnosis.ts";

export interface Frontmatter {
  /** Objects, arrays, texts, `true`, `false` and `null`; numbers and dates stay texts, so that `2025` keeps its form. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlFault[];
  readonly comments: readonly TrailingComment[];
  /** The outermost keys that could not be read to their end, so that nothing can be said about what they lack. */
  readonly lost: ReadonlySet<string>;
  /** Whether there is too much to be read, so that nothing is known but that. */
  readonly isRefused: boolean;
  /** Where a key stands, or the nearest key above it; undefined for the root. */
  keySpan(path: Path): Span | undefined;
  /** Where a value stands, or the nearest above it. */
  valueSpan(path: Path): Span | undefined;
  /** Whether a value is written without quotation marks. */
  isPlain(path: Path): boolean;
}

/** The most characters that the keys of a file may have. */
const LONGEST = 80_000;
/** Brackets within brackets that the parser is not given. */
const DEEPEST_BRACKETS = 100;
/** Keys that cannot be read beyond this number are not keys at all, and need not be told one by one. */
const MOST_FAULTS = 50;
/** A line that is no key, but ends a document, describes it or begins another, of which the parser says nothing. */
const OTHER_DOCUMENT = /^(?:\.\.\.|%|---[ \t]).*/m;
/** More aliases than this are meant to explode, and one finding is enough. */
const MOST_ALIASES = 10;

/** Reads the keys between the two `---` lines, right or wrong; `start` is their offset in the file. Never throws. */
export function readFrontmatter(yaml: string, start: number): Frontmatter {
  const keys = new CollectedKeys();
  const refusal = refusalUnread(yaml);
  if (refusal) keys.faults.push({ ...refusal, start: refusal.start + start, end: refusal.end + start });
  else readInto(keys, yaml, start);
  return result(keys);
}

/** Why the parser is not given these keys, which could hang it; undefined where nothing speaks against it. */
function refusalUnread(yaml: string): YamlFault | undefined {
  if (yaml.length > LONGEST) return { fault: "too-large", what: "", start: 0, end: 1 };
  const deep = deepBracketAt(yaml) ?? /^[ ]*(?:[-?] +){20,}|^ {200,}\S/m.exec(yaml)?.index;
  return deep === undefined ? undefined : { fault: "too-deep", what: "", start: deep, end: deep + 1 };
}

function deepBracketAt(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[{\]}]|\n(?=[^\s#\]}-])/g)) {
    if (sign === "\n") depth = 0;
    else if (sign === "]" || sign === "}") depth -= depth > 0 ? 1 : 0;
    else if (++depth > DEEPEST_BRACKETS) return index;
  }
  return undefined;
}

function readInto(keys: CollectedKeys, yaml: string, start: number): void {
  const whole = parse(yaml);
  if (whole?.errors.length === 0 && !OTHER_DOCUMENT.test(yaml)) keys.add(whole, yaml, start);
  else readBlocks(keys, yaml, start, whole);
}

function readBlocks(keys: CollectedKeys, yaml: string, start: number, whole: Document | undefined): void {
  let previousKey = "";
  for (const { text, key, start: at } of blocksOf(yaml)) {
    const before = keys.faults.at(-1)?.fault;
    // Below a line that was to end the keys stands the text.
    if (keys.faults.length >= MOST_FAULTS || before === "document-start") {
      keys.lost.add(key);
      continue;
    }
    // What follows an open quotation mark without a key is the rest of the quoted text.
    if (before === "quote-unclosed" && !text.includes(":")) continue;
    readBlock(keys, text, key, start + at);
    const last = keys.faults.at(-1);
    // Text without a key may belong to the key above.
    if (last?.fault === "no-colon" && last.start === start + at) keys.lost.add(previousKey);
    previousKey = key;
  }
  if (keys.faults.length === 0) {
    const fault = whole ? diagnose(whole, yaml) : ({ what: "", start: 0, end: 1 } as const);
    keys.faults.push({
      fault: whole ? "indentation" : "too-deep",
      what: fault.what,
      start: fault.start + start,
      end: fault.end + start,
    });
  }
}

/** Reads one outermost key; where it has a mistake, what stands before the mistake. */
function readBlock(keys: CollectedKeys, text: string, key: string, start: number): void {
  const document = parse(text);
  const fault = faultOf(document, text);
  if (!fault) {
    if (document) keys.add(document, text, start);
    return;
  }
  keys.lost.add(key);
  keys.faults.push({ ...fault, start: fault.start + start, end: fault.end + start });
  const before = text.slice(0, text.lastIndexOf("\n", fault.start) + 1);
  const rest = before === "" ? undefined : parse(before);
  if (rest?.errors.length === 0) keys.add(rest, before, start);
}

function faultOf(document: Document | undefined, text: string): YamlFault | undefined {
  const line = OTHER_DOCUMENT.exec(text)?.[0];
  if (line !== undefined) {
    const fault = line.startsWith("%") ? "directive" : line.startsWith("-") ? "document-start" : "document-end";
    return { fault, what: line.trimEnd(), start: 0, end: line.length };
  }
  if (!document) return { fault: "too-deep", what: "", start: 0, end: 1 };
  return document.errors.length > 0 ? diagnose(document, text) : undefined;
}

/** The parser's tree; undefined where the text was too deep for it. */
function parse(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, {
      schema: "failsafe",
      prettyErrors: false,
      strict: true,
      logLevel: "silent",
      uniqueKeys: false,
    });
  } catch {
    return undefined;
  }
}

/** The mistake that makes everything else about the keys unworthy of notice; undefined where there is none. */
function refusalOf(faults: readonly YamlFault[]): YamlFault | undefined {
  const aliases = faults.filter(({ fault }) => fault === "alias" || fault === "anchor");
  return (
    faults.find(({ fault }) => fault === "too-large" || fault === "too-deep") ??
    (aliases.length > MOST_ALIASES ? aliases[0] : undefined)
  );
}

function result({ value, faults, comments, places, lost }: CollectedKeys): Frontmatter {
  const refusal = refusalOf(faults);
  return {
    value: refusal ? {} : value,
    faults: refusal ? [refusal] : faults,
    comments: refusal ? [] : comments,
    lost,
    isRefused: refusal !== undefined,
    keySpan: (path) => spanNear(places, path, ({ key, value }) => key ?? value),
    valueSpan: (path) => spanNear(places, path, ({ key, value }) => value ?? key),
    isPlain: (path) => placeAt(places, path)?.isPlain ?? false,
  };
}

/** The lines of one key at the left margin, with everything that is indented below it. */
interface Block {
  /** Offset in the text that was cut. */
  readonly start: number;
  readonly text: string;
  /** The key, as far as one can be made out; empty where there is none. */
  readonly key: string;
}

/** Cuts keys into the blocks of their outermost keys, so that a mistake in one need not hide what stands in another. */
function blocksOf(yaml: string): readonly Block[] {
  const starts = [0];
  for (const { index } of yaml.matchAll(/^(?![ \t\r\n#}\]]|- |-\r?$)/gm)) {
    if (index > 0 && index < yaml.length) starts.push(index);
  }
  return starts.map((start, index) => {
    const text = yaml.slice(start, starts[index + 1] ?? yaml.length);
    return { start, text, key: keyOf(text) };
  });
}

function keyOf(text: string): string {
  const first = text.replace(/^(?:[ \t]*(?:#[^\n]*)?\n)+/, "");
  const [, , quoted, plain] = /^\s*(?:(["'])(.*?)\1\s*:|([\p{L}\p{N}_-]+))/u.exec(first) ?? [];
  return quoted ?? plain ?? "";
}
