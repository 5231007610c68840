import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { anyMarkdown } from "../../test/any-markdown.ts";
import { readDocument } from "../dossier/document.ts";
import { parseMarkdown, resolveReferences } from "./parse.ts";

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

it("gives GitHub's tree for whatever is written", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      fc.pre(markdown.trim() !== "");
      expect(parseMarkdown(markdown)).toEqual(resolveReferences(alwaysGfm.parse(markdown)));
    }),
    { numRuns: 300 },
  );
});

it.each([
  "| a |\n| - |\n| b |",
  "a\n:-",
  "a\n-:\nb",
  "a | b\n- | -",
  "> a\n> :-:",
  "a | b and c: d",
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
  "www&#46;example.org",
  "desk&#64;example.org",
  "www\\.example.org",
  "http:\\//example.org",
  "note[^1] and Häuser, naïve, w. w.w\n\n[^1]: text",
  "plain *text* with [a link](claim:x), `code` and a list:\n\n1. one\n2. two",
])("gives GitHub's tree for %j", (body) => {
  expect(parseMarkdown(body)).toEqual(alwaysGfm.parse(body));
});
