import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isMap, isPair, isScalar, parseDocument, visit } from "yaml";
import { isCollection } from "../src/dossier/collections.ts";
import { englishMessages } from "../src/language/english.ts";

import { Workshop } from "./build-dossier.ts";
import { fullestDossier, picture } from "./dossiers/fullest-dossier.ts";

/** Keys of the content whose values are words that readers see. */
const WORDED = new Set(
  "title shortAnswer tagline question answer whyItMatters standfirst claim finding findings sentence words translation name inSentence note text label short place passage locator quote wouldChange what where alt credit publisher parts container held edition".split(
    " ",
  ),
);

const GREEK = "αβψδεφγηιξκλμνοπκρστυβωχυζ";

/** The text with Greek letters for its Latin ones, so that whatever is Latin on a page comes from neither content nor catalog. */
function inGreek(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const greek = GREEK.charAt(letter.toLowerCase().charCodeAt(0) - 97);
    return letter === letter.toLowerCase() ? greek : greek.toUpperCase();
  });
}

function messageInGreek(message: string): string {
  const elements = parse(message);
  const change = (list: typeof elements): void => {
    for (const element of list) {
      if (element.type === TYPE.literal) element.value = inGreek(element.value);
      if (element.type === TYPE.tag) change(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        for (const { value } of Object.values(element.options)) change(value);
    }
  };
  change(elements);
  return printAST(elements);
}

function contentInGreek(path: string, text: string): string {
  if (!path.endsWith(".md")) return text;
  const [, frontmatter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const document = parseDocument(frontmatter);
  visit(document, {
    Scalar(_, node, ancestors) {
      const key = ancestors.toReversed().find((one) => isPair(one));
      const name = isPair(key) && isScalar(key.key) && key.key !== node ? String(key.key.value) : "";
      const above = ancestors.filter(isPair).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ""));
      const isReference = above.length > 1 && (name === "claim" || name === "question");
      const isWorded = (WORDED.has(name) && !isReference) || (above.includes("parts") && name !== "id");
      const isKey = isPair(key) && key.key === node;
      if (isWorded && !isKey && typeof node.value === "string") node.value = inGreek(node.value);
    },
  });
  if (path === "site.md" && isMap(document.contents)) document.set("language", "el");
  return `---\n${document.toString()}---\n${body.replace(/(\]\([^)]*\)|<[^>]*>|\[\^[^\]]*\])|([A-Za-z]+)/g, (_, kept, word) => kept ?? inGreek(word))}`;
}

const workshop = new Workshop({
  files: Object.fromEntries(Object.entries(fullestDossier).map(([path, text]) => [path, contentInGreek(path, text)])),
});

beforeAll(async () => {
  workshop.write("../public/bridge.png", picture);
  workshop.write(
    "messages.json",
    JSON.stringify(
      Object.fromEntries(Object.entries(englishMessages).map(([key, message]) => [key, messageInGreek(message)])),
    ),
  );
  const { code, output } = await workshop.build();
  expect(code, output).toBe(0);
});
afterAll(() => workshop.remove());

/** Names that every language writes alike. */
const NAMES =
  /\b(?:[\w.-]+\.example\b|https?:\/\/\S+|[\w.+-]+@[\w.-]+|[a-z0-9]+(?:-[a-z0-9]+)+|JSON(?:-LD)?|CSV|RIS|CSL|BibTeX|UTC|el|Europe\/Berlin|ISBN|DOI|Atom|TimelineJS|CC BY)\b/g;

/** What a reader may see or hear of a page, in pieces. */
function seen(page: Document): string[] {
  const found: string[] = [];
  const walker = page.createTreeWalker(page.documentElement, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode as Text;
    if (!parentElement?.closest("script, style, pre, code, dl[lang=en], a[hreflang]")) found.push(nodeValue ?? "");
  }
  for (const element of page.querySelectorAll("[title], [alt], [aria-label], [placeholder]"))
    for (const name of ["title", "alt", "aria-label", "placeholder"]) found.push(element.getAttribute(name) ?? "");
  for (const meta of page.querySelectorAll(
    "meta[name=description], meta[property='og:title'], meta[property='og:description']",
  ))
    found.push(meta.getAttribute("content") ?? "");
  return found;
}

it("says nothing in English on any page of a site in another language", () => {
  const pages = Object.keys(workshop.digests()).filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(20);
  const left = pages.flatMap((path) =>
    latinIn(seen(new JSDOM(workshop.read(path)).window.document)).map((text) => `${path}: ${text}`),
  );
  expect([...new Set(left)]).toEqual([]);
});

it("says nothing in English in the feeds, nor in what describes the pages to machines", () => {
  const feeds = ["feed.xml", "corrections.xml"].flatMap((path) => {
    const { document } = new JSDOM(workshop.read(path), { contentType: "text/xml" }).window;
    const texts = [...document.querySelectorAll("title, subtitle, summary, content, category, rights")];
    expect([path, texts.length]).toEqual([path, expect.any(Number)]);
    expect(texts.length).toBeGreaterThan(3);
    return latinIn(texts.flatMap(({ textContent }) => JSDOM.fragment(textContent ?? "").textContent ?? ""));
  });
  const linked = Object.keys(workshop.digests())
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => {
      const { document } = new JSDOM(workshop.read(path)).window;
      const data = [...document.querySelectorAll("script[type='application/ld+json']")];
      return data.flatMap(({ textContent }) =>
        latinIn(wordsIn(JSON.parse(textContent ?? "null"))).map((text) => `${path}: ${text}`),
      );
    });
  expect([...new Set([...feeds, ...linked])]).toEqual([]);
});

/** What has Latin words in it that are no names, no addresses of files, and no collections as their schemas are named. */
function latinIn(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replace(NAMES, "").trim())
    .filter((text) => /[A-Za-z]{2}/.test(text) && !/^\/\S+$/.test(text) && !isCollection(text));
}

/** The values in linked data that people are shown. */
function wordsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    /^(?:name|headline|description|alternateName|abstract|text|claimReviewed|ratingExplanation)$/.test(key) &&
    typeof value === "string"
      ? [value]
      : wordsIn(value),
  );
}
