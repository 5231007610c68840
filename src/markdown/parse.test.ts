import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { readDocument } from "../core/document.ts";
import { parseMarkdown } from "./parse.ts";

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
  "plain *text* with [a link](claim:x), `code` and a list:\n\n1. one\n2. two",
])("gives GitHub's tree for %j", (body) => {
  expect(parseMarkdown(body)).toEqual(alwaysGfm.parse(body));
});
