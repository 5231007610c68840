import { createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { editionOfExample, editions, filesOfEdition, jsonAt, textAt } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { passagesOf } from "../dossier/passages.ts";
import type { annotationCollection } from "../outputs/annotations.ts";
import { articleText, renderArticle } from "./article.ts";

type Collection = ReturnType<typeof annotationCollection>;
type Selector = Collection["first"]["items"][number]["target"]["selector"][number];
type Edition = ReturnType<typeof editionOfExample>;

// Apache Annotator takes them from the browser that it expects to run in.
beforeAll(() => {
  const { Node, NodeFilter } = new JSDOM().window;
  vi.stubGlobal("Node", Node);
  vi.stubGlobal("NodeFilter", NodeFilter);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const allOf = (edition: Edition) => [...edition.dossier.articles.values()];

function annotationsOf(id: string, files: ReturnType<typeof filesOfEdition>) {
  return jsonAt<Collection>(files, `articles/${id}/annotations.jsonld`).first.items;
}

describe.each(editions())("the annotations of %s", (_, edition) => {
  const files = filesOfEdition(edition);

  test("are one for each annotated passage, in the order of the text", () => {
    for (const article of allOf(edition)) {
      const ids = annotationsOf(article.id, files).map(({ id }) => id.split("#")[1]);
      expect(ids).toEqual(passagesOf(article).map(({ anchor }) => anchor));
    }
  });

  test("Apache Annotator finds each passage in the page exactly once, where its anchor stands", async () => {
    for (const article of allOf(edition)) {
      const { text, footnotes } = renderArticle(article, edition);
      const { document } = new JSDOM(`<main><div class="prose">${text}</div>${footnotes}</main>`).window;
      for (const { id, target } of annotationsOf(article.id, files)) {
        const [quote] = target.selector;
        const found = await rangesOf(quote, document.body);
        expect([id, found.length]).toEqual([id, 1]);
        const passage = document.getElementById(id.split("#")[1] ?? "")?.cloneNode(true) as Element | undefined;
        passage?.querySelector("sup")?.remove();
        expect(found[0]?.toString()).toBe(passage?.textContent);
      }
    }
  });

  test("positions count the code points of the text that is published", () => {
    for (const article of allOf(edition)) {
      const points = [...textAt(files, `articles/${article.id}/text.txt`)];
      for (const { target } of annotationsOf(article.id, files)) {
        const [quote, position] = target.selector;
        if (quote?.type !== "TextQuoteSelector" || position?.type !== "TextPositionSelector")
          throw new Error("no pair");
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      }
    }
  });

  test("the text is that of the page, block by block, without notes and footnotes", () => {
    for (const article of allOf(edition)) {
      const { document } = new JSDOM(renderArticle(article, edition).text).window;
      for (const notes of document.querySelectorAll("ol.notes")) notes.remove();
      const blocks = [...document.body.children].map((block) => block.textContent);
      expect(articleText(article, edition).text).toBe(blocks.join("\n"));
    }
  });
});

/** Every place of a document that a text quote selector selects. */
async function rangesOf(selector: Selector | undefined, scope: Node): Promise<Range[]> {
  if (selector?.type !== "TextQuoteSelector") throw new Error("there is no text quote selector");
  const ranges: Range[] = [];
  for await (const range of createTextQuoteSelectorMatcher(selector)(scope)) ranges.push(range);
  return ranges;
}

describe("an annotation", () => {
  const edition = editionOfExample();
  const files = filesOfEdition(edition);
  const [first] = annotationsOf("bridge", files);

  test("assesses its passage, in UTC", () => {
    expect(first).toMatchObject({
      id: "https://bridges.example/articles/bridge/annotations.jsonld#claim-opening",
      type: "Annotation",
      motivation: "assessing",
      created: "2025-03-01T00:00:00Z",
      modified: "2025-03-05T00:00:00Z",
      rights: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(first?.target.selector).toEqual([
      {
        type: "TextQuoteSelector",
        exact: "Ben said so",
        prefix: "Ada says that ",
        suffix: "1, and Cy denies it2 🌉.a",
      },
      { type: "TextPositionSelector", start: 14, end: 25 },
    ]);
    expect(first?.target.state).toMatchObject({ cached: "https://bridges.example/articles/bridge/text.txt" });
  });

  test("says what its claim says: the sentence, both verdicts, the finding, the page, the corrections", () => {
    expect(
      first?.body.map((body) => ("value" in body ? [body.purpose, body.value] : [body.purpose, body.source])),
    ).toEqual([
      ["identifying", "Ben said that the bridge </script><b>opens</b> in May."],
      ["classifying", "Misattributed"],
      ["classifying", "Misleading"],
      ["assessing", "Ben spoke of June & only of cars."],
      ["linking", "https://bridges.example/claims/opening/"],
      ["commenting", '2025-03-03 correction: We had written "June".'],
      ["commenting", '2025-03-05 update: The minutes <are> out & "read".'],
    ]);
  });

  test("of one of two like paragraphs is as well surrounded as its paragraph allows", () => {
    const article = entryOf(edition.dossier.articles, "bridge");
    const like = annotationsOf(article.id, files).filter(({ id }) => id.includes("formula"));
    expect(like.map(({ target }) => target.selector[0])).toMatchObject([
      { prefix: "The same words. ", exact: "Here", suffix: "5 and here." },
      { prefix: "The same words. ", exact: "Here", suffix: "6 and here." },
    ]);
  });
});
