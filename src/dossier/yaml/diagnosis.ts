import { type Document, isScalar, type Scalar, visit } from "yaml";
import type { Span } from "../position.ts";

/**
 * What an editor did wrong where the parser stumbled. The parser reports what it met; the cause often stands before, as
 * with a quotation mark that is never closed. Offsets count in `yaml`.
 */
export function diagnose(document: Document, yaml: string): YamlFault {
  const error = document.errors[0];
  if (!error) throw new TypeError("the document has no error to explain");
  const stumble: Stumble = {
    code: error.code,
    message: error.message,
    at: Math.min(error.pos[0], Math.max(0, yaml.trimEnd().length - 1)),
    end: error.pos[1],
  };
  const found =
    tabFault(yaml, stumble) ??
    quoteFault(document, yaml, stumble) ??
    bracketFault(document, yaml, stumble) ??
    valueFault(yaml, stumble) ??
    structureFault(yaml, stumble) ??
    keyFault(yaml, stumble) ??
    fault("syntax", yaml, stumble.at, stumble.end);
  return hashBefore(yaml, found) ?? found;
}

/** Where and why the parser could not go on. */
interface Stumble {
  readonly code: string;
  readonly message: string;
  readonly at: number;
  readonly end: number;
}

/** A text that goes on below a line in which a `#` has cut it. */
function hashBefore(yaml: string, { fault: reason, start }: YamlFault): YamlFault | undefined {
  if (reason !== "indentation" && reason !== "no-colon" && reason !== "comma") return undefined;
  const before = lineStart(yaml, lineStart(yaml, start) - 1);
  const hash = /^[^\n"'#]*[^\s"'#:,[{][ \t]+#/.exec(yaml.slice(before, start));
  return hash ? fault("hash", yaml, before + hash[0].length - 1, lineEnd(yaml, before)) : undefined;
}

function fault(reason: YamlReason, yaml: string, start: number, end: number): YamlFault {
  const what = yaml.slice(start, end).trim();
  return {
    fault: reason,
    what: what.length > 60 ? `${what.slice(0, 60)}…` : what,
    start,
    end: Math.max(end, start + 1),
  };
}

function tabFault(yaml: string, { message, at }: Stumble): YamlFault | undefined {
  // A text in quotation marks ends for the parser where its next line begins with a tab.
  const next = message.includes("closing") ? [nextLine(yaml, at)] : [];
  for (const start of [lineStart(yaml, at), ...next]) {
    const indent = /^ *\t[ \t]*/.exec(yaml.slice(start, start + 200));
    if (indent) {
      const tab = start + indent[0].indexOf("\t");
      return fault("tab", yaml, tab, tab + 1);
    }
  }
  return undefined;
}

function quoteFault(document: Document, yaml: string, { code, message, at, end }: Stumble): YamlFault | undefined {
  if (code === "BAD_DQ_ESCAPE") return fault("escape", yaml, at, at + 2);
  const open = quotedAround(document, at);
  if (open && code === "MISSING_CHAR" && message.includes("closing")) {
    const start = open.range?.[0] ?? at;
    return fault("quote-unclosed", yaml, start, start + 1);
  }
  if (code === "UNEXPECTED_TOKEN" && open?.range && yaml.slice(open.range[1], at).trim() === "")
    return fault("text-after-quote", yaml, at, Math.max(end, lineEnd(yaml, at)));
  return undefined;
}

/** The last text in quotation marks that begins before an offset. */
function quotedAround(document: Document, at: number): Scalar | undefined {
  let found: Scalar | undefined;
  visit(document, {
    Scalar(_key, node) {
      if ((node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") && (node.range?.[0] ?? at) < at) found = node;
    },
  });
  return found && isScalar(found) ? found : undefined;
}

/** Mistakes in a value that begins on the line of the error. */
function valueFault(yaml: string, { code, message, at }: Stumble): YamlFault | undefined {
  const start = valueStart(yaml, at);
  const end = lineEnd(yaml, at);
  const value = yaml.slice(start, end).trimEnd();
  if (/^[*&]\S/.test(value)) return fault(value.startsWith("*") ? "alias" : "anchor", yaml, start, end);
  if (/^!\S/.test(value)) return fault("tag", yaml, start, end);
  if (/^[|>]/.test(value) && code === "UNEXPECTED_TOKEN") return fault("block-header", yaml, start, end);
  if (code === "BAD_SCALAR_START" || /^(?:[@`%,]|\? )/.test(value))
    return fault("reserved-sign", yaml, start, start + 1);
  if (/^- /.test(value) && message.includes("same line")) return fault("dash", yaml, start, end);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /:(?:\s|$)/.test(yaml.slice(at, end))) return fault("colon", yaml, at, end);
  return undefined;
}

/** Mistakes in and behind lists and keys in brackets. */
function bracketFault(document: Document, yaml: string, { code, message, at }: Stumble): YamlFault | undefined {
  const start = bracketBefore(document, at);
  if (start === undefined) return undefined;
  if (/end with a|must be sufficiently/.test(message)) return fault("bracket-unclosed", yaml, start, start + 1);
  const isClosed = yaml.slice(start, at).includes(yaml[start] === "[" ? "]" : "}");
  if (code === "UNEXPECTED_TOKEN" && isClosed) return fault("text-after-bracket", yaml, at, lineEnd(yaml, at));
  const isInside = code === "BLOCK_IN_FLOW" || code === "MISSING_CHAR" || code === "UNEXPECTED_TOKEN";
  return isInside && !isClosed ? fault("comma", yaml, at, lineEnd(yaml, at)) : undefined;
}

/** Where the last outermost bracket before an offset opens. */
function bracketBefore(document: Document, at: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_key, node) {
      const start = node.range?.[0];
      if (!node.flow || start === undefined || start > at) return undefined;
      found = start;
      return visit.SKIP;
    },
  });
  return found;
}

/** Mistakes in the line as a key with its value. */
function keyFault(yaml: string, { code, at }: Stumble): YamlFault | undefined {
  const start = firstSign(yaml, lineStart(yaml, at));
  const end = lineEnd(yaml, at);
  const line = yaml.slice(start, end);
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR" && code !== "BLOCK_AS_IMPLICIT_KEY") {
    return code === "KEY_OVER_1024_CHARS" ? fault("odd-key", yaml, start, end) : undefined;
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    const next = firstSign(yaml, nextLine(yaml, at));
    return next < yaml.length ? fault("indentation", yaml, next, lineEnd(yaml, next)) : undefined;
  }
  const key = start + (/^(?:- +)*/.exec(line)?.[0].length ?? 0);
  if (/^[\p{L}\p{N}_-]+:\S/u.test(yaml.slice(key, end))) return fault("no-blank", yaml, key, end);
  if (/^[^\s:"'[{][^:]*$/u.test(yaml.slice(key, end))) return fault("no-colon", yaml, key, end);
  return undefined;
}

function structureFault(yaml: string, { code, message, at }: Stumble): YamlFault | undefined {
  const start = firstSign(yaml, lineStart(yaml, at));
  if (/^%/.test(yaml)) return fault("directive", yaml, 0, lineEnd(yaml, 0));
  if (
    code === "BAD_INDENT" ||
    /without - indicator|A block sequence may not/.test(message) ||
    /indentation indicator/.test(message)
  )
    return fault("indentation", yaml, start, lineEnd(yaml, start));
  return undefined;
}

/** Where the value begins on the line of an offset: behind its dashes and its key. */
function valueStart(yaml: string, at: number): number {
  const start = lineStart(yaml, at);
  const lead = /^[ ]*(?:- +)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s:"'[{#][^:\n]*?)[ ]*:(?:[ \t]+|$))?/.exec(
    yaml.slice(start, lineEnd(yaml, at)),
  );
  return start + (lead?.[0].length ?? 0);
}

function lineStart(yaml: string, at: number): number {
  return at <= 0 ? 0 : yaml.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(yaml: string, at: number): number {
  const end = yaml.indexOf("\n", at);
  const stop = end === -1 ? yaml.length : end;
  return yaml[stop - 1] === "\r" && stop > at ? stop - 1 : stop;
}

function nextLine(yaml: string, at: number): number {
  const end = yaml.indexOf("\n", at);
  return end === -1 ? yaml.length : end + 1;
}

/** The first offset from here on that is not blank. */
function firstSign(yaml: string, from: number): number {
  const blank = /^\s*/.exec(yaml.slice(from));
  return Math.min(yaml.length, from + (blank?.[0].length ?? 0));
}

/** Why keys cannot be read, in terms of what the editor sees. */
export type YamlReason =
  | "alias"
  | "anchor"
  | "block-header"
  | "bracket-unclosed"
  | "colon"
  | "comma"
  | "dash"
  | "directive"
  | "document-end"
  | "document-start"
  | "escape"
  | "hash"
  | "indentation"
  | "no-blank"
  | "no-colon"
  | "not-a-map"
  | "odd-key"
  | "quote-unclosed"
  | "reserved-sign"
  | "syntax"
  | "tab"
  | "tag"
  | "text-after-bracket"
  | "text-after-quote"
  | "too-deep"
  | "too-large";

/** A mistake in the form of the keys, before any of them is understood. */
export interface YamlFault extends Span {
  readonly fault: YamlReason | "duplicate-key";
  /** The sign, word or key that is at fault, as it is written. */
  readonly what: string;
}
