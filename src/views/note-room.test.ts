import { expect, it } from "vitest";
import type { Claim } from "../dossier/dossier.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { notesOutlast } from "./article-page.ts";

const finding =
  "A finding of about one hundred and ten characters, which is the length that editors are asked to aim at.";
const verdict = { attribution: "fair", substance: "accurate", on: "2025" };
const claims = new Map(Array.from({ length: 30 }, (_, n) => [`c${n}`, { finding, verdict } as Claim]));
const passages = (count: number) => Array.from({ length: count }, (_, n) => `[words ${n}](claim:c${n})`).join(", ");
const outlast = (markdown: string) => notesOutlast({ body: parseMarkdown(markdown) }, { claims });

it("notes have room beside a text of some length", () => {
  expect(outlast(`${passages(3)}\n\n${"A sentence that goes on. ".repeat(60)}`)).toBe(false);
  expect(outlast("No passage at all.")).toBe(false);
});

it("many notes on a short text would reach below the page", () => {
  expect(outlast(passages(16))).toBe(true);
});

it("a crowd of notes at the beginning is borne by the text that follows, at the end it is not", () => {
  const text = "A sentence that goes on.\n\n".repeat(40);
  expect(outlast(`${passages(14)}\n\n${text}`)).toBe(false);
  expect(outlast(`${text}\n\n${passages(14)}`)).toBe(true);
});
