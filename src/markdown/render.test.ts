import fc from "fast-check";
import type { Nodes } from "hast";
import { expect, it } from "vitest";
import { anyMarkdown } from "../../test/any-markdown.ts";
import { english } from "../language/english.ts";
import { Addresses } from "../routes/addresses.ts";
import { parseMarkdown } from "./parse.ts";
import { bodyToHtmlTree, type RenderOptions, renderBody } from "./render.ts";

const addresses = new Addresses({ origin: "https://bridges.example", base: "/b/" });
const options: RenderOptions = {
  collection: "timeline",
  addresses,
  dossier: { say: english, timeline: new Map(), sources: new Map(), questions: new Map() },
  language: "en",
  idPrefix: "x--",
  headingShift: 1,
  foreignWords: new Map([["a", "fr"]]),
};

const typesIn = (node: Nodes): string[] => [node.type, ...("children" in node ? node.children.flatMap(typesIn) : [])];

it("makes elements and texts of whatever is written, and no HTML that it was given", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const types = typesIn(bodyToHtmlTree(parseMarkdown(markdown), options));
      expect(types.filter((type) => type !== "root" && type !== "element" && type !== "text")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("shows raw HTML as the text that it is", () => {
  const body = parseMarkdown("By <b onclick='x'>all</b>\n\n<script>alert(1)</script>\n\n<!-- hidden -->\n");
  expect(renderBody(body, { ...options, foreignWords: new Map() })).toBe(
    "<p>By &#x3C;b onclick='x'>all&#x3C;/b></p>\n&#x3C;script>alert(1)&#x3C;/script>\n&#x3C;!-- hidden -->",
  );
});

it("lets long words in cells go into the next line, and changes no text", () => {
  const body = parseMarkdown(
    "| short | long |\n| --- | --- |\n| word | Llanfairpwllgwyngyllgogerychwyrn 军队军队军队军队军队军队军队军队军队军队军队军队军队 |\n",
  );
  const html = renderBody(body, { ...options, foreignWords: new Map() });
  expect(html).toContain("<td>word</td>");
  expect(html).toContain("<td>Llanfairpwll<wbr>gwyngyllgoge<wbr>rychwyrn 军队军队");
});
