import type { Definition, FootnoteDefinition, Root } from "mdast";
import { looseText, partsOf, spanOfNode } from "../dossier/bodies.ts";
import { definitionsOf, filesWith, isComment, isFootnoteInVain } from "../dossier/body-addresses.ts";
import { nodesOf } from "../dossier/links.ts";
import { filesWithKeys } from "../dossier/manuscript.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about footnotes, and about addresses that are defined below a text. */
interface FootnoteFacts {
  "undefined-footnote": { readonly mark: string; readonly hasBlank: boolean };
  "unused-footnote": { readonly mark: string };
  "empty-footnote": { readonly mark: string };
  "repeated-definition": { readonly mark: string };
  "footnote-name": { readonly mark: string; readonly other: string; readonly place: number };
  "undefined-reference": { readonly name: string };
  "unused-definition": { readonly name: string };
}

const rule = rulesOf<FootnoteFacts>();

const MARK = /\[\^(?!\s)[^[\]\n]+\]/g;

/** A footnote's mark without the footnote, or one whose name holds a blank, so that Markdown knows it for none. */
const undefinedFootnote = rule({
  name: "undefined-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWithKeys(manuscript)) {
      if (!document.body.includes("[^")) continue;
      for (const { index, 0: mark } of looseText(body, document.body).matchAll(MARK)) {
        const start = document.bodyStart + index;
        report(path, { start, end: start + mark.length }, { mark, hasBlank: /\s/.test(mark) });
      }
    }
    for (const { path, document, body } of filesWith("definitions", manuscript)) {
      for (const definition of partsOf(body).definitions.filter(isFootnoteInVain)) {
        report(path, spanOfNode(document, definition), { mark: `[${definition.label}]`, hasBlank: true });
      }
    }
  },
  words: ({ mark, hasBlank }) =>
    hasBlank
      ? `"${mark}" has a blank in its name, so it is no footnote. Write hyphens: ${mark.replace(/\s+/g, "-")}.`
      : `"${mark}" names no footnote. Write it below the text, as ${mark}: and its words.`,
});

/** A footnote to which no mark in the text leads. Readers would never see it. */
const unusedFootnote = rule({
  name: "unused-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("footnoteDefinitions", manuscript)) {
      const { footnoteDefinitions } = partsOf(body);
      if (footnoteDefinitions.length === 0) continue;
      const shown = shownFootnotes(body, footnoteDefinitions);
      for (const definition of footnoteDefinitions) {
        if (shown.has(definition.identifier)) continue;
        report(path, spanOfNode(document, definition), { mark: `[^${definition.label ?? definition.identifier}]` });
      }
    }
  },
  words: ({ mark }) =>
    `No mark in the text leads to the footnote "${mark}". Put ${mark} where it belongs, or remove the footnote.`,
});

/** A mark within a footnote counts where that footnote is shown itself. */
function shownFootnotes(body: Root, definitions: readonly FootnoteDefinition[]): Set<string> {
  const text: Root = { ...body, children: body.children.filter(({ type }) => type !== "footnoteDefinition") };
  const shown = new Set([...nodesOf(text, "footnoteReference")].map(({ identifier }) => identifier));
  const marksIn = new Map(
    definitions.map((definition) => [
      definition.identifier,
      [...nodesOf(definition, "footnoteReference")].map(({ identifier }) => identifier),
    ]),
  );
  for (const identifier of shown) for (const mark of marksIn.get(identifier) ?? []) shown.add(mark);
  return shown;
}

/** A footnote without words. */
const emptyFootnote = rule({
  name: "empty-footnote",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("footnoteDefinitions", manuscript)) {
      for (const definition of partsOf(body).footnoteDefinitions) {
        if (definition.children.length > 0) continue;
        report(path, spanOfNode(document, definition), { mark: `[^${definition.label ?? definition.identifier}]` });
      }
    }
  },
  words: ({ mark }) => `The footnote "${mark}" is empty. Write its words behind the colon.`,
});

/** A footnote or an address that is defined again under the same name. Markdown keeps the first and drops the others unseen. */
const repeatedDefinition = rule({
  name: "repeated-definition",
  severity: "error",
  find(manuscript, report) {
    for (const kind of ["definitions", "footnoteDefinitions"] as const) {
      for (const { path, document, body } of filesWith(kind, manuscript)) {
        for (const repeated of laterOnes(partsOf(body)[kind])) {
          const name = repeated.label ?? repeated.identifier;
          const mark = repeated.type === "definition" ? `[${name}]` : `[^${name}]`;
          report(path, spanOfNode(document, repeated), { mark });
        }
      }
    }
  },
  words: ({ mark }) =>
    `"${mark}" is defined twice, and only the first is used. Give the second another name, or remove it.`,
});

/** A footnote whose name is what the page calls the second place of another one. */
const footnoteName = rule({
  name: "footnote-name",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("footnoteDefinitions", manuscript)) {
      const { footnoteDefinitions, footnoteReferences } = partsOf(body);
      const places = Map.groupBy(footnoteReferences, ({ identifier }) => identifier);
      for (const definition of footnoteDefinitions) {
        const [, other = "", number = ""] = /^(.+)-(\d+)$/.exec(definition.identifier) ?? [];
        const place = Number(number);
        if (place < 2 || String(place) !== number || (places.get(other)?.length ?? 0) < place) continue;
        const mark = `[^${definition.label ?? definition.identifier}]`;
        report(path, spanOfNode(document, definition), { mark, other: `[^${other}]`, place });
      }
    }
  },
  words: ({ mark, other, place }) =>
    `"${mark}" is what the page calls place ${place} of "${other}". Give the footnote another name.`,
});

function laterOnes(definitions: readonly (Definition | FootnoteDefinition)[]): (Definition | FootnoteDefinition)[] {
  const seen = new Set<string>();
  return definitions.filter(({ identifier }) => seen.size === seen.add(identifier).size);
}

/** `[words][name]` and `[words][]`. A footnote's mark begins with `^` and is another matter. */
const REFERENCE = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\[(?!\^)([^[\]]*)\]/g;

/** A reference-style link whose name stands for no address. Readers would see the brackets. */
const undefinedReference = rule({
  name: "undefined-reference",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, document, body } of filesWithKeys(manuscript)) {
      if (!document.body.includes("][")) continue;
      for (const { index, 0: written, 1: words = "", 2: name } of looseText(body, document.body).matchAll(REFERENCE)) {
        const start = document.bodyStart + index;
        report(path, { start, end: start + written.length }, { name: name || words });
      }
    }
  },
  words: ({ name }) =>
    `"${name}" stands for no address, so readers see the brackets. Write [${name}]: and the address below the text.`,
});

/** An address that is defined and that no link uses. */
const unusedDefinition = rule({
  name: "unused-definition",
  severity: "warning",
  find(manuscript, report) {
    for (const { path, document, body } of filesWith("definitions", manuscript)) {
      const { definitions, links, images } = partsOf(body);
      const used = new Set([...definitionsOf(links), ...definitionsOf(images)].map(({ identifier }) => identifier));
      for (const definition of definitions) {
        if (used.has(definition.identifier) || isComment(definition) || isFootnoteInVain(definition)) continue;
        report(path, spanOfNode(document, definition), { name: definition.label ?? definition.identifier });
      }
    }
  },
  words: ({ name }) => `No link uses "${name}". Use it as [words][${name}], or remove its address.`,
});

export const footnoteRules: RulesOf<FootnoteFacts> = {
  "undefined-footnote": undefinedFootnote,
  "unused-footnote": unusedFootnote,
  "empty-footnote": emptyFootnote,
  "repeated-definition": repeatedDefinition,
  "footnote-name": footnoteName,
  "undefined-reference": undefinedReference,
  "unused-definition": unusedDefinition,
};
