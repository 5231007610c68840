import type { Nodes } from "mdast";
import { type BadCharacter, badCharactersIn, type CharacterFault } from "../dossier/characters.ts";
import type { EncodingFault } from "../dossier/file-text.ts";
import { nodesOf } from "../dossier/links.ts";
import { type ContentFile, filesWithKeys, type Manuscript, placeOf } from "../dossier/manuscript.ts";
import { locator } from "../dossier/position.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { proseOf } from "./prose.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the characters of a file, before it is understood. */
interface CharacterFacts {
  encoding: Pick<EncodingFault, "found">;
  "line-ending": Record<never, never>;
  "bad-character": { readonly fault: CharacterFault; readonly code: string };
  "escaped-character": { readonly fault: CharacterFault; readonly code: string; readonly written: string };
  "decomposed-letter": { readonly letter: string };
}

const rule = rulesOf<CharacterFacts>();

/** The files of all entries and of the site as they lie on the disk, without their byte order marks. */
function* contentFiles(manuscript: Manuscript): Generator<ContentFile> {
  const paths = new Set<string>();
  for (const { path } of filesWithKeys(manuscript)) paths.add(path);
  for (const file of manuscript.files) {
    if (!paths.has(file.path)) continue;
    yield file.text.startsWith("\uFEFF") ? { ...file, text: file.text.slice(1) } : file;
  }
}

/** A file that is not encoded in UTF-8. It is read as what it seems to be, so that the rest of it is checked too. */
const encoding = rule({
  name: "encoding",
  severity: "error",
  find(manuscript, report) {
    for (const { path, encoding: fault } of contentFiles(manuscript)) {
      if (fault) report(path, { start: fault.at, end: fault.at + 1 }, { found: fault.found });
    }
  },
  words: ({ found }) =>
    found === "utf-16"
      ? "The file is saved as UTF-16. Save it as UTF-8."
      : "The file is not saved as UTF-8: this character cannot be read. Save the file as UTF-8.",
});

/** A carriage return without a line feed, the line ending of forgotten systems. One finding to a file. */
const lineEnding = rule({
  name: "line-ending",
  severity: "error",
  find(manuscript, report) {
    for (const { path, text } of contentFiles(manuscript)) {
      const start = text.search(/\r(?!\n)/);
      if (start !== -1) report(path, { start, end: start + 1 }, {});
    }
  },
  words: () =>
    "The line ends with an old sign (a carriage return alone). Save the file with the line endings of Unix or Windows.",
  fix(_, __, { text }) {
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    return [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({ start: index, end: index + 1, text: ending }));
  },
});

/** A file made of such characters needs no more findings than this. */
const MOST = 100;

/** Characters that readers cannot see, that turn text around, or that are broken. One finding to a line and kind. */
const badCharacter = rule({
  name: "bad-character",
  severity: "error",
  find(manuscript, report) {
    for (const { path, text, encoding } of contentFiles(manuscript)) {
      if (encoding) continue;
      const found = badCharactersIn(text);
      if (found.length === 0) continue;
      const locate = locator(text);
      const told = new Set<string>();
      for (const { fault, code, start, end } of found) {
        const place = `${locate(start).line} ${fault}`;
        if (told.has(place) || told.size === MOST) continue;
        told.add(place);
        report(path, { start, end }, { fault, code });
      }
    }
  },
  words: ({ fault, code }) => `There is ${characters[fault]} here (${code}). ${remedies[fault]}`,
  fix({ fault }, { start }, { text }) {
    if (remedies[fault] !== "Delete it.") return [];
    const end = text.slice(start).search(/[\r\n]|$/) + start;
    return badCharactersIn(text)
      .filter((found) => found.fault === fault && found.start >= start && found.start <= end)
      .map((found) => ({ start: found.start, end: found.end, text: "" }));
  },
});

const characters: Readonly<Record<CharacterFault, string>> = {
  control: "an invisible control character",
  "line-separator": "an unusual sign for a new line",
  direction: "an invisible sign that turns the direction of the text",
  hidden: "an invisible character",
  tag: "an invisible tag character",
  broken: "a character that was broken when the text was copied or saved",
  private: "a character that only some fonts know",
};

const remedies: Readonly<Record<CharacterFault, string>> = {
  control: "Delete it.",
  "line-separator": "Delete it, and begin a new line with the Enter key.",
  direction: "Delete it.",
  hidden: "Delete it.",
  tag: "Delete it.",
  broken: "Write the right character in its place.",
  private: "Write it in another way.",
};

/**
 * A character that must not stand in content, written as a code that becomes it: `"\u202E"` among the keys, `&#x202E;`
 * in Markdown.
 */
const escapedCharacter = rule({
  name: "escaped-character",
  severity: "error",
  find(manuscript, report) {
    for (const { path: file, document, body } of filesWithKeys(manuscript)) {
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
  words: ({ fault, code, written }) => `"${written}" writes ${characters[fault]} (${code}). Remove it.`,
  fix: ({ fault }, at) => (remedies[fault] === "Delete it." ? [{ ...at, text: "" }] : []),
});

/** A letter and a sign upon it, or the parts of a syllable, that make one character of Unicode. */
const APART = /\p{L}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu;

/** The stretches of a text that Unicode writes as fewer characters (NFC), with what they should be. */
function decomposedIn(text: string) {
  return [...text.matchAll(APART)].flatMap(({ 0: written, index: start }) => {
    const composed = written.normalize("NFC");
    return composed.length < written.length ? [{ start, end: start + written.length, text: composed }] : [];
  });
}

/** Letters that some systems take apart, as in names of files: whoever types the word does not find it. */
const decomposedLetter = rule({
  name: "decomposed-letter",
  severity: "warning",
  find(manuscript, report) {
    for (const file of filesWithKeys(manuscript)) {
      for (const { keys, text } of proseOf(file)) {
        if (decomposedIn(text).length === 0) continue;
        const { start, end } = placeOf(file.document, keys);
        const [first] = decomposedIn(file.document.text.slice(start, end));
        if (first) report(file.path, { start: start + first.start, end }, { letter: first.text });
      }
    }
  },
  words: ({ letter }) =>
    `The letter "${letter}" is written in parts here, so that a search for the word may miss it. Type it anew, as one character.`,
  fix: (_, { start, end }, { text }) =>
    decomposedIn(text.slice(start, end)).map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })),
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

export const characterRules: RulesOf<CharacterFacts> = {
  encoding,
  "line-ending": lineEnding,
  "bad-character": badCharacter,
  "escaped-character": escapedCharacter,
  "decomposed-letter": decomposedLetter,
};
