import type { Span } from "../dossier/position.ts";

/** A construct of other programs that is no Markdown here, so that readers would see its signs. */
export type ForeignMarkup =
  | "comment"
  | "contents"
  | "embedded"
  | "wiki-link"
  | "tracked-change"
  | "highlight"
  | "wiki-bold"
  | "inline-note"
  | "callout"
  | "template"
  | "attributes"
  | "citation"
  | "module"
  | "directive"
  | "formula"
  | "raised"
  | "emoji"
  | "block-address"
  | "tag"
  | "heading"
  | "definition"
  | "grid-table";

export interface FoundMarkup {
  readonly markup: ForeignMarkup;
  readonly at: Span;
}

/** How a construct is written, and signs of which its text holds one: looking for those takes next to no time. */
interface Shape {
  readonly signs: readonly string[];
  readonly shape: RegExp;
}

/**
 * How each is written. What one has found, the ones below do not look at. Every run is bounded, so that a text which opens
 * something a thousand times and never closes it is read in a moment.
 */
const SHAPES: Readonly<Record<ForeignMarkup, Shape>> = {
  // Obsidian (not "100 %% of 50 %%"), CriticMarkup, Handlebars, Jinja, Liquid, MDX and Hugo.
  comment: {
    signs: ["%%", "{"],
    shape:
      /(?<![\d%][ \u00a0\u202f]?)%%(?!%)[\s\S]{0,4000}?%%|^[ \t>]*%%(?!%)[^\n]*|\{>>[\s\S]{0,1000}?<<\}|\{\{![\s\S]{0,1000}?\}\}|\{#[^{}]{0,2000}#\}|\{%-?\s*comment\b[\s\S]{0,4000}?endcomment\s*-?%\}|\{\{-?\s?\/\*[\s\S]{0,2000}?\*\/\s?-?\}\}|\{\/\*[\s\S]{0,2000}?\*\/\}/gm,
  },
  // Lists of headings: Python-Markdown, GitLab, kramdown, MediaWiki.
  contents: {
    signs: ["]", "}", "__"],
    shape: /^[ \t]*(?:\[\[?_?toc_?\]?\]|\{:toc\}|\$\{toc\}|__toc__)[ \t]*$/gim,
  },
  // Obsidian, MediaWiki and other wikis; "[[1]]" is how some copy the number of a note.
  embedded: { signs: ["![["], shape: /!\[\[[^[\]\n]{1,300}\]\]/g },
  "wiki-link": { signs: ["[["], shape: /\[\[(?=[^[\]\n]*\p{L})[^[\]\n]{1,300}\]\]/gu },
  // CriticMarkup.
  "tracked-change": { signs: ["{++", "{--", "{~~", "{=="], shape: /\{(\+\+|--|~~|==)[\s\S]{0,500}?\1\}/g },
  highlight: {
    signs: ["==", "++"],
    shape: /(?<![=+\p{L}\p{N}])(==|\+\+)(?=[^\s=+])[^=+\n]{1,500}?(?<=\S)\1(?![=+\p{L}\p{N}])/gu,
  },
  "wiki-bold": { signs: ["'''"], shape: /'''[^'\n]{1,300}'''/g },
  // Pandoc, Obsidian.
  "inline-note": { signs: ["^["], shape: /\^\[(?=[^[\]\n]*\p{L})[^[\]\n]{1,2000}\]/gu },
  // GitHub's alerts, Obsidian.
  callout: { signs: ["[!"], shape: /^[ \t>]*>[ \t]*\[!\p{L}[^\]\n]{0,100}\][+-]?/gmu },
  // Hugo, Liquid, Jinja, Handlebars, MediaWiki, ERB.
  template: { signs: ["{{", "{%", "<%"], shape: /\{\{[^{}]{1,2000}\}\}|\{%[^{}]{0,500}%\}|<%[^\n]{0,500}?%>/g },
  // Pandoc.
  citation: { signs: ["@"], shape: /\[(?:[^[\]\n]{0,300}[\s;(])?-?@\p{L}[^[\]\n]{0,300}\]/gu },
  // MDX.
  module: {
    signs: ["import", "export"],
    shape:
      /^import[ \t]+(?:(?:\w+[ \t]*,[ \t]*)?(?:\w+|\*[ \t]+as[ \t]+\w+|\{[^}\n]*\})[ \t]+from[ \t]+)?(['"])[^'"\n]+\1;?[ \t]*$|^export[ \t]+(?:default|const|let|function|async)\b[^\n]*/gm,
  },
  // Docusaurus, Pandoc, MyST, remark-directive, MkDocs, reStructuredText, AsciiDoc.
  directive: {
    signs: ["::", "!!!", "???"],
    shape:
      /^[ \t>]*:{3,}[ \t]*[\p{L}{][^\n]*|^::\p{L}[\w-]*[[{][^\n]*|^(?:!!!|\?\?\?\+?)[ \t]+\p{L}[^\n]*|^\.\.[ \t]+[\w-]+::[^\n]*|^[a-z]+::\S*\[[^\]\n]*\][ \t]*$/gmu,
  },
  // Google Docs and Docusaurus behind headings, kramdown, Pandoc.
  attributes: {
    signs: ["{"],
    shape: /\{:?\s?[#.][\p{L}_][^{}\n]{0,300}\}|\{:[^{}\n]{1,300}\}|\{[\w-]*=["'\w][^{}\n]{0,300}\}/gu,
  },
  // TeX. A single sign is as often a currency.
  formula: { signs: ["$$", "\\begin"], shape: /(?<!\$)\$\$(?!\$)[^$]{1,2000}\$\$(?!\$)|\\begin\{\w+\}/g },
  // Pandoc: m^2^, H~2~O. A single tilde is as often an approximation.
  raised: {
    signs: ["^", "~"],
    shape: /(?<=[\p{L}\p{N})])\^[^\s^[\]]{1,20}\^(?![\p{L}\p{N}])|(?<=\p{L})~[\p{L}\p{N}]{1,4}~(?!~)/gu,
  },
  emoji: { signs: [":"], shape: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]{1,40}:(?![\p{L}\p{N}:])/gu },
  // Logseq and Roam, Obsidian.
  "block-address": {
    signs: ["((", " ^"],
    shape: /\(\((?=[^()\s]*\d)[\w-]{9,}\)\)|[ \t]\^(?=[a-z-]*\d)[a-z0-9-]{6}[ \t]*$/gm,
  },
  // BBCode, WordPress.
  tag: {
    signs: ["[/", "="],
    shape:
      /\[([a-z][a-z_-]{0,20})(?:[ =][^\]\n]{0,300})?\][\s\S]{0,1000}?\[\/\1\]|\[[a-z][a-z_-]{0,20}[ \t]+[a-z_-]+=["'“”][^\]\n]{0,300}\]/gi,
  },
  // MediaWiki and AsciiDoc, Org, Textile.
  heading: {
    signs: ["==", "#+", ". "],
    shape: /^={2,6}[ \t]+\S[^\n]*|^[ \t]*#\+\p{L}\w*(?::|[ \t]|$)[^\n]*|^(?:h[1-6]|bq)\.[ \t][^\n]*/gmu,
  },
  // PHP Markdown Extra.
  definition: { signs: [":"], shape: /^:[ \t]{2,}\S[^\n]*|^\*\[[^\]\n]+\]:[^\n]*/gm },
  // Pandoc, reStructuredText.
  "grid-table": { signs: ["+-", "+="], shape: /^\+[-=]{3,}\+[-=+]*/gm },
};

export const foreignMarkup = Object.keys(SHAPES) as readonly ForeignMarkup[];

/** Those of some kinds whose signs stand in a text; where there are none, nothing needs to be looked for. */
export function suspectedIn(text: string, kinds = foreignMarkup): readonly ForeignMarkup[] {
  return kinds.filter((markup) => SHAPES[markup].signs.some((sign) => text.includes(sign)));
}

/** What of some kinds stands in a text from which code and addresses have been taken, in the order of the kinds. */
export function foreignMarkupIn(text: string, kinds = foreignMarkup): readonly FoundMarkup[] {
  const found: FoundMarkup[] = [];
  let left = text;
  for (const markup of kinds) {
    left = left.replace(SHAPES[markup].shape, (written: string, ...others: unknown[]) => {
      const index = others.find((one) => typeof one === "number") as number;
      const indent = written.length - written.replace(/^[\s>]+/, "").length;
      found.push({ markup, at: { start: index + indent, end: index + written.trimEnd().length } });
      return written.replace(/[^\n]/g, " ");
    });
  }
  return found;
}
