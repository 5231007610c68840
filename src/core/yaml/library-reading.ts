import { type Document, parseDocument } from "yaml";
import type { Span } from "../position.ts";
import { blocksOf } from "./blocks.ts";
import { diagnose } from "./diagnosis.ts";
import { excessOf } from "./excess.ts";
import type { YamlFault } from "./fault.ts";
import { type Path, Reading, type TrailingComment } from "./reading.ts";
import { spanNear, spotAt } from "./spots.ts";

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

/** Keys that cannot be read beyond this number are not keys at all, and need not be told one by one. */
const MOST_FAULTS = 50;
/** More aliases than this are meant to explode, and one finding is enough. */
const MOST_ALIASES = 10;

/** Reads any keys, right or wrong, as the YAML library reads them; `start` is their offset in the file. Never throws. */
export function readWithLibrary(yaml: string, start: number): Frontmatter {
  const reading = new Reading();
  const excess = excessOf(yaml);
  if (excess) reading.faults.push({ ...excess, start: excess.start + start, end: excess.end + start });
  else readInto(reading, yaml, start);
  return result(reading);
}

function readInto(reading: Reading, yaml: string, start: number): void {
  const whole = parse(yaml);
  if (whole?.errors.length === 0 && !/^(?:\.\.\.|%)/m.test(yaml)) reading.add(whole, yaml, start);
  else readBlocks(reading, yaml, start, whole);
}

function readBlocks(reading: Reading, yaml: string, start: number, whole: Document | undefined): void {
  let previousKey = "";
  for (const { text, key, start: at } of blocksOf(yaml)) {
    if (reading.faults.length >= MOST_FAULTS) {
      reading.lost.add(key);
      continue;
    }
    const before = reading.faults.at(-1)?.fault;
    // What follows an open quotation mark without a key is the rest of the quoted text.
    if (before === "quote-unclosed" && !text.includes(":")) continue;
    readBlock(reading, text, key, start + at);
    const last = reading.faults.at(-1);
    // Text without a key may belong to the key above.
    if (last?.fault === "no-colon" && last.start === start + at) reading.lost.add(previousKey);
    previousKey = key;
  }
  if (reading.faults.length === 0) {
    const fault = whole ? diagnose(whole, yaml) : ({ what: "", start: 0, end: 1 } as const);
    reading.faults.push({
      fault: whole ? "indentation" : "too-deep",
      what: fault.what,
      start: fault.start + start,
      end: fault.end + start,
    });
  }
}

/** Reads one outermost key; where it has a mistake, what stands before the mistake. */
function readBlock(reading: Reading, text: string, key: string, start: number): void {
  const document = parse(text);
  const fault = faultOf(document, text);
  if (!fault) {
    if (document) reading.add(document, text, start);
    return;
  }
  reading.lost.add(key);
  reading.faults.push({ ...fault, start: fault.start + start, end: fault.end + start });
  const before = text.slice(0, text.lastIndexOf("\n", fault.start) + 1);
  const rest = before === "" ? undefined : parse(before);
  if (rest?.errors.length === 0) reading.add(rest, before, start);
}

function faultOf(document: Document | undefined, text: string): YamlFault | undefined {
  const line = /^\.\.\..*|^%.*/.exec(text)?.[0];
  if (line !== undefined)
    return {
      fault: line.startsWith("%") ? "directive" : "document-end",
      what: line.trimEnd(),
      start: 0,
      end: line.length,
    };
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

function result({ value, faults, comments, spots, lost }: Reading): Frontmatter {
  const refusal = refusalOf(faults);
  return {
    value: refusal ? {} : value,
    faults: refusal ? [refusal] : faults,
    comments: refusal ? [] : comments,
    lost,
    isRefused: refusal !== undefined,
    keySpan: (path) => spanNear(spots, path, (spot) => spot.key ?? spot.value),
    valueSpan: (path) => spanNear(spots, path, (spot) => spot.value ?? spot.key),
    isPlain: (path) => spotAt(spots, path)?.isPlain ?? false,
  };
}
