import { Parser } from "htmlparser2";
import type { PageFacts } from "./page-facts.ts";
import { PageReader } from "./page-reader.ts";
import { readRegularHtml } from "./regular-html.ts";

/** `mayScript` allows script files, as on the page of the search. */
export interface PageRights {
  readonly mayScript?: boolean;
}

/** Reads a page's HTML once. Never throws. */
export function readPage(html: string, rights: PageRights = {}): PageFacts {
  return readRegularPage(html, rights) ?? readAnyPage(html, rights);
}

/** As readPage, where a page is written in the regular way; undefined elsewhere. Takes half the time of the library, or less. */
export function readRegularPage(html: string, { mayScript = false }: PageRights = {}): PageFacts | undefined {
  const page = new PageReader(mayScript);
  return readRegularHtml(html, page) ? page.facts() : undefined;
}

/** As readPage, however a page is written. */
export function readAnyPage(html: string, { mayScript = false }: PageRights = {}): PageFacts {
  const page = new PageReader(mayScript);
  const parser = new Parser(
    {
      // Inside drawings the parser writes names as SVG does: foreignObject.
      onopentag: (name, attributes) => page.open(name.toLowerCase(), attributes),
      onclosetag: (name) => page.close(name.toLowerCase()),
      ontext: (text) => page.text(text),
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return page.facts();
}
