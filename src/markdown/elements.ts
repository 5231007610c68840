import type { Element, ElementContent, Root as Hast, Properties } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { partsOfSentence } from "../dossier/direction.ts";
import { type Attribution, attributions, type Substance } from "../dossier/schema/vocabulary.ts";
import type { Say } from "../language/say.ts";
import { attributionTone, substanceTone, type Tone, verdictName } from "../views/verdict.ts";

/** An element of HTML; texts among the children become text. */
export function element(tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

/** What the site says, as children of an element: isolated values, and English within another language, in elements of their own. */
export function childrenOf(sentence: string): (Element | string)[] {
  return partsOfSentence(sentence).map(({ text, dir, lang }) =>
    dir === undefined ? text : element("bdi", { dir, ...(lang === undefined ? {} : { lang }) }, text),
  );
}

/** A verdict with its sign, its colour and its word; `isBare`: the word only for those who cannot see the sign. */
export function markElement(verdict: Attribution | Substance, say: Say, { isBare = false } = {}): Element {
  const name = childrenOf(verdictName(verdict, say));
  return element(
    "span",
    { className: ["v", verdictTone(verdict)] },
    element(
      "svg",
      { className: ["i"], width: 16, height: 16, ariaHidden: "true" },
      element("use", { href: `#v-${verdict}` }),
    ),
    ...(isBare ? [element("span", { className: ["vh"] }, ...name)] : name),
  );
}

function verdictTone(verdict: Attribution | Substance): Tone {
  return isAttribution(verdict) ? attributionTone(verdict) : substanceTone(verdict);
}

function isAttribution(verdict: Attribution | Substance): verdict is Attribution {
  return Object.hasOwn(attributions, verdict);
}

const writer = unified().use(rehypeStringify).freeze();

/** Writes a tree of HTML as text; everything that is text in the tree is text in the HTML. */
export function writeHtml(tree: Hast): string {
  return writer.stringify(tree);
}
