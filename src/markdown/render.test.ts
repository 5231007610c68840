import fc from "fast-check";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it, vi } from "vitest";
import { anyMarkdown } from "../../test/any-markdown.ts";
import { editions } from "../../test/edition.ts";
import { Addresses } from "../core/addresses.ts";
import { renderArticle } from "./article.ts";
import { parseMarkdown } from "./parse.ts";
import { bodyToHtmlTree, type RenderOptions, renderBody } from "./render.ts";

const given = vi.hoisted(() => ({ trees: 0 }));
vi.mock("rehype-stringify", async (load) => {
  const { default: plugin } = await load<typeof import("rehype-stringify")>();
  return {
    default(this: ThisParameterType<typeof plugin>, ...options: Parameters<typeof plugin>) {
      plugin.call(this, ...options);
      const write = this.compiler;
      this.compiler = (...tree) => {
        given.trees += 1;
        return write?.(...tree) ?? "";
      };
    },
  };
});

const writerOfAll = unified().use(rehypeStringify, { closeSelfClosing: false, omitOptionalTags: false });
const addresses = new Addresses({ origin: "https://bridges.example", base: "/b/" });
const options: RenderOptions = {
  collection: "timeline",
  addresses,
  dossier: { timeline: new Map(), sources: new Map(), questions: new Map() },
  idPrefix: "x--",
  headingShift: 1,
  foreignWords: new Map([["a", "fr"]]),
};

it("writes every body as rehype-stringify writes its tree, and never needs it", () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const body = parseMarkdown(markdown);
      const before = given.trees;
      const html = renderBody(body, options);
      expect(given.trees).toBe(before);
      expect(html).toBe(writerOfAll.stringify(bodyToHtmlTree(body, options)));
    }),
    { numRuns: 300 },
  );
});

it.each(editions())("writes the articles of %s without it, notes and all", (_, edition) => {
  const before = given.trees;
  for (const article of edition.dossier.articles.values()) renderArticle(article, edition);
  expect(given.trees).toBe(before);
});

it("renders a body without definitions as one with a definition that nobody uses", () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const defined = parseMarkdown(`[unused]: /unused\n\n${markdown}`);
      expect(renderBody(parseMarkdown(markdown), options)).toBe(renderBody(defined, options));
    }),
    { numRuns: 300 },
  );
});
