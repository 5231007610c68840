import type { Nodes } from "mdast";
import { type BadCharacter, badCharactersIn } from "../../characters.ts";
import type { Path } from "../../frontmatter.ts";
import { allDrafts, placeOf } from "../../manuscript.ts";
import { rule } from "../../rule.ts";
import { nodesOf } from "../../typed-link.ts";

/**
 * A character that must not stand in content, written as a code that becomes it: `"\u202E"` among the keys, `&#x202E;`
 * in Markdown.
 */
export const escapedCharacter = rule({
  name: "escaped-character",
  severity: "error",
  find(manuscript, report) {
    for (const { path: file, document, body } of allDrafts(manuscript)) {
      const hasCodes = document.text.lastIndexOf("\\", document.bodyStart) !== -1;
      for (const { path, text } of hasCodes ? textsIn(document.frontmatter.value) : []) {
        const bad = badCharactersIn(text);
        if (bad.length === 0) continue;
        const { start, end } = placeOf(document, path);
        const code = writtenAs(YAML_CODE, document.text.slice(start, end), bad);
        if (code) report(file, { start: start + code.at, end: start + code.at + code.written.length }, code);
      }
      if (!/&[#a-z]/i.test(document.body)) continue;
      for (const node of nodesOf(body, "text", "link", "image", "definition")) {
        const bad = shownTexts(node).flatMap((text) => badCharactersIn(text));
        const start = node.position?.start.offset ?? 0;
        const source = document.body.slice(start, node.position?.end.offset);
        const code = bad.length > 0 ? writtenAs(ENTITY, source, bad) : undefined;
        if (!code) continue;
        const at = document.bodyStart + start + code.at;
        report(file, { start: at, end: at + code.written.length }, code);
      }
    }
  },
});

const YAML_CODE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0abefvNLP]))/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** The names of the characters that have one in YAML (without a backslash) or in HTML. */
const NAMED: Readonly<Record<string, number>> = {
  "0": 0x0,
  a: 0x7,
  b: 0x8,
  e: 0x1b,
  f: 0xc,
  v: 0xb,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
  shy: 0xad,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  NoBreak: 0x2060,
  ZeroWidthSpace: 0x200b,
  NegativeThinSpace: 0x200b,
  NegativeMediumSpace: 0x200b,
  NegativeThickSpace: 0x200b,
  NegativeVeryThinSpace: 0x200b,
  ApplyFunction: 0x2061,
  af: 0x2061,
  InvisibleTimes: 0x2062,
  it: 0x2062,
  InvisibleComma: 0x2063,
  ic: 0x2063,
};

/** The first code in a source that becomes one of the bad characters of the text. */
function writtenAs(form: RegExp, source: string, bad: readonly BadCharacter[]) {
  for (const match of source.matchAll(form)) {
    const { 0: written, index: at } = match;
    const number = numberOf(form, match.slice(1));
    const found = bad.find(({ code }) => Number.parseInt(code.slice(2), 16) === number);
    if (found) return { fault: found.fault, code: found.code, written, at };
  }
  return undefined;
}

function numberOf(form: RegExp, [one, two, three, name]: readonly (string | undefined)[]): number | undefined {
  if (form === YAML_CODE) {
    const digits = one ?? two ?? three;
    return digits === undefined ? NAMED[name ?? ""] : Number.parseInt(digits, 16);
  }
  if (one !== undefined) return Number.parseInt(one, 16);
  return two !== undefined ? Number(two) : NAMED[three ?? ""];
}

function shownTexts(node: Nodes): readonly string[] {
  if (node.type === "text") return [node.value];
  const texts = "url" in node ? [node.url, "title" in node ? (node.title ?? "") : ""] : [];
  return node.type === "image" ? [...texts, node.alt ?? ""] : texts;
}

function* textsIn(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}
