import fc from "fast-check";
import { expect, it } from "vitest";
import { readAnyPage, readRegularPage } from "./read-page.ts";

const name = fc.constantFrom(
  ...[
    "a",
    "p",
    "div",
    "main",
    "h1",
    "title",
    "script",
    "svg",
    "path",
    "use",
    "image",
    "img",
    "meta",
    "link",
    "br",
    "base",
  ],
  ...["foreignObject", "style", "textarea", "template", "noscript", "select", "option", "table", "td", "MAIN", "x-y"],
);
const value = fc.constantFrom(
  "",
  "a",
  "#a",
  "/b/",
  "&amp;",
  "&#39;x",
  "&nbsp;",
  "&x;",
  "&",
  "a>b",
  "a<b",
  "'",
  " a  b ",
  "ü",
);
const attribute = fc
  .tuple(
    fc.constantFrom(
      "id",
      "ID",
      "href",
      "src",
      "alt",
      "style",
      "onclick",
      "for",
      "content",
      "http-equiv",
      "property",
      "type",
    ),
    fc.oneof(
      value.map((one) => `="${one}"`),
      fc.constantFrom("", "=a", "='a'", ' = "a"', '="application/ld+json"', '="og:url"', '="Content-Security-Policy"'),
    ),
  )
  .map((parts) => parts.join(""));
const attributes = fc.array(attribute, { maxLength: 3 }).map((all) => all.map((one) => ` ${one}`).join(""));
const text = fc.constantFrom(
  "words",
  " ",
  "a & b",
  "&lt;p&gt;",
  "&#x41;",
  "&eacute;",
  "&#128;",
  "1 < 2",
  "a > b",
  '{"a":"\\u003c"}',
  "\0",
  "]]>",
);

/** Elements as pages have them, and now and then what they should not have. */
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc.array(fc.oneof({ weight: 4, arbitrary: tie("element") }, text), { maxLength: 5 }).map((all) => all.join("")),
  element: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(name, attributes).map(([one, more]) => `<${one}${more}>`),
    fc.tuple(name, attributes).map(([one, more]) => `<${one}${more} />`),
    fc.constantFrom(
      "<!-- a -->",
      "<!doctype html>",
      "<![CDATA[a]]>",
      "</p>",
      "</main>",
      "<",
      "</ p>",
      "<a\u00a0b>",
      '<p\tid="a"\n>',
    ),
    fc.tuple(name, attributes, tie("html")).map(([one, more, inner]) => `<${one}${more}>${inner}</${one}>`),
    fc.tuple(attributes, tie("html")).map(([more, inner]) => `<main${more}>${inner}</main>`),
    fc.tuple(attributes, tie("html")).map(([more, inner]) => `<svg${more}>${inner}</svg>`),
  ),
}));

it("what is read as regular is what the library reads", () => {
  let regular = 0;
  fc.assert(
    fc.property(html, fc.constantFrom("", "<!DOCTYPE html>", "<!doctype html> "), (page, beginning) => {
      const facts = readRegularPage(beginning + page);
      if (facts === undefined) return;
      regular += 1;
      expect(facts).toEqual(readAnyPage(beginning + page));
    }),
    { numRuns: 5_000 },
  );
  // Else nothing would have been compared.
  expect(regular).toBeGreaterThan(1_000);
});

it.each([
  ["a comment", "<p><!-- a --></p>"],
  ["an attribute without quotes", "<p id=a></p>"],
  ["an attribute in single quotes", "<p id='a'></p>"],
  ["an element that is not closed", "<main><p>a</main>"],
  ["an end without a beginning", "<p>a</p></div>"],
  ["a slash that closes nothing", "<div/>"],
  ["a title that closes itself", "<svg><title/>a</svg>"],
  ["an unusual entity", "<p>a&nbsp;b</p>"],
  ["an & alone", '<p><a href="?a&b"></a></p>'],
  ["a tag in a script", "<script><b></script>"],
  ["a sheet", "<style>p{}</style>"],
])("%s is left to the library", (_what, html) => {
  expect(readRegularPage(html)).toBeUndefined();
});
