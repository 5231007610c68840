import fc from "fast-check";
import type { Element, ElementContent, Root as Hast, Properties } from "hast";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { writeHtml } from "./write-html.ts";

const writerOfAll = unified().use(rehypeStringify, { closeSelfClosing: false, omitOptionalTags: false });

const known = [
  "a blockquote br code del details div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section span strong summary sup svg",
  "table tbody td th thead tr ul use",
].flatMap((names) => names.split(" "));
/** Where HTML has rules of its own: text that is not escaped, contents elsewhere, void, foreign, capitals. */
const odd = "script style template title textarea desc foreignObject circle BR IMG SVG wbr math iframe x-y".split(" ");
const properties = [
  "align alt height href id lang role src start title type width checked disabled ariaDescribedBy ariaHidden ariaLabel",
  "className dataFootnoteBackref dataFootnoteRef dataFootnotes download hidden srcSet style onclick xLinkHref viewBox",
  "aria-label class HREF data-x",
].flatMap((names) => names.split(" "));

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."<>&\"'`=/\0\n \t;#xaй🌉\u2028\ud800") }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("</script>", "<!--", "]]>", "&amp;", "&lt", "javascript:alert(1)", "checked", "disabled"),
);
const value = fc.oneof(
  { weight: 5, arbitrary: text },
  fc.array(fc.oneof(text, fc.integer()), { maxLength: 3 }),
  fc.constantFrom(true, false, null, undefined, 0, 1, -1.5, Number.NaN),
);
const someProperties = fc.dictionary(fc.constantFrom(...properties), value, { maxKeys: 3 }) as fc.Arbitrary<Properties>;

function trees(tagNames: readonly string[]): fc.Arbitrary<Hast> {
  const { node } = fc.letrec<{ node: ElementContent; element: Element }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      text.map((words): ElementContent => ({ type: "text", value: words })),
      tie("element"),
    ),
    element: fc
      .tuple(fc.constantFrom(...tagNames), someProperties, fc.array(tie("node"), { maxLength: 4 }))
      .map(([tagName, given, children]): Element => {
        const content: Hast = { type: "root", children };
        return {
          type: "element",
          tagName,
          properties: given,
          children,
          ...(tagName === "template" ? { content } : {}),
        };
      }),
  }));
  return fc.array(node, { maxLength: 3 }).map((children) => ({ type: "root", children }));
}

it.each([
  ["the elements of bodies", known],
  ["any elements", [...known, ...odd]],
])("writes %s as rehype-stringify does", (_, tagNames) => {
  fc.assert(
    fc.property(trees(tagNames), (tree) => {
      expect(writeHtml(tree)).toBe(writerOfAll.stringify(tree));
    }),
    { numRuns: 2000 },
  );
});

it("leaves what no body holds to rehype-stringify", () => {
  const children = [
    { type: "doctype" },
    { type: "comment", value: "--><script>" },
    { type: "raw", value: "<script>" },
    { type: "text", value: "<b>" },
  ];
  const tree = { type: "root", children } as Hast;
  expect(writeHtml(tree)).toBe(writerOfAll.stringify(tree));
  expect(writeHtml(tree)).not.toContain("<b>");
});
