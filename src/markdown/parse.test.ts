import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { readDocument } from "../core/document.ts";
import { parseMarkdown } from "./parse.ts";
import { resolveReferences } from "./resolve-references.ts";

const alwaysGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

const content = join(import.meta.dirname, "..", "..", "content");
/** The claims have every kind of body, and are short. */
const bodies = readdirSync(join(content, "claims")).map(
  (path) => readDocument(readFileSync(join(content, "claims", path), "utf8")).body,
);

it("gives GitHub's tree for every claim of the dossier, whichever parser it takes", () => {
  const different = bodies.filter(
    (body) => JSON.stringify(parseMarkdown(body)) !== JSON.stringify(alwaysGfm.parse(body)),
  );
  expect([different, bodies.length > 20]).toEqual([[], true]);
});

/** Whatever Markdown is made of, in any order; no character reference spells the sign of an address. */
const pieces = [
  "a b *c* _d_ ~e~ ~~f~~ **g** `h` [i](claim:j) ![k](/l.png) [m][n] [^o] <p> </p> <!-- --> &amp; &#38; \\| \\[ \\ \0 \t й 🌉 ’ . - + _ :",
  "| - > # = ( ) [ ] ~ ` ``` www. WWW.q.r w ww http://s.t https:// ://u.v x@y.z mailto:a@b.c xmpp:d@e.f <https://g.h> / @",
].flatMap((line) => line.split(" "));
const wholeLines = [
  "\n",
  "\n\n",
  " ",
  "    ",
  "  \n",
  "\n> ",
  "\n- ",
  "\n1. ",
  "\n- [ ] ",
  "\n- [x] ",
  "\n## ",
  "\n---\n",
  "\n===\n",
];
const blocks = ["\n\n| a | b |\n| - | :-: |\n| ", "\n\n[n]: /o 'p'\n\n", "\n\n[^o]: q\n\n", "\n```\n", "\n\n<div>\n"];

it("gives GitHub's tree for whatever is written", () => {
  const markdown = fc.array(fc.constantFrom(...pieces, ...wholeLines, ...wholeLines, ...blocks), { maxLength: 30 });
  fc.assert(
    fc.property(markdown, (parts) => {
      const text = parts.join("");
      fc.pre(text.trim() !== "");
      expect(parseMarkdown(text)).toEqual(resolveReferences(alwaysGfm.parse(text)));
    }),
    { numRuns: 300 },
  );
});

it.each([
  "| a |\n| - |\n| b |",
  "a ~~b~~ c",
  "a ~b~ c",
  "note[^1]\n\n[^1]: text",
  "- [ ] open\n- [x] done",
  "- [\n] open",
  "write to desk@example.org",
  "see www.example.org",
  "see WWW.example.org",
  "see https://example.org/a",
  "see HTTP://example.org",
  "mailto:desk@example.org and xmpp:a@example.org",
  "| a |\n| - |\n| www&#46;example.org |",
  "| a |\n| - |\n| desk&#64;example.org |",
  "| a |\n| - |\n| www\\.example.org |",
  "~~a~~ http\\://example.org",
  "note[^1] and Häuser, naïve, w. w.w\n\n[^1]: text",
  "plain *text* with [a link](claim:x), `code` and a list:\n\n1. one\n2. two",
])("gives GitHub's tree for %j", (body) => {
  expect(parseMarkdown(body)).toEqual(alwaysGfm.parse(body));
});
