import { describe, expect, it } from "vitest";
import type { Collection } from "../dossier/collections.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { headingIds } from "./anchors.ts";

const idsOf = (markdown: string, collection: Collection | "site" = "pages") =>
  headingIds(parseMarkdown(markdown), collection).map(({ id }) => id);

describe("the id of a heading", () => {
  it("is made of its words, without marks of emphasis or punctuation", () => {
    expect(idsOf("## In the *Oval* Office\n\n## What “he” said, [there](https://example.org)")).toEqual([
      "in-the-oval-office",
      "what-he-said-there",
    ]);
  });

  it("is counted where the words return", () => {
    expect(idsOf("## Again\n\n## Again\n\n### Again")).toEqual(["again", "again-1", "again-2"]);
  });

  it("keeps letters of every script", () => {
    expect(idsOf("## Что известно\n\n## ما هو معروف")).toEqual(["что-известно", "ما-هو-معروف"]);
  });

  it("exists without any letter", () => {
    expect(idsOf("## ?!\n\n## …")).toEqual(["section", "section-1"]);
  });

  it("is never one that the page uses itself", () => {
    expect(idsOf("## Claim x\n\n## Note\n\n## Note\n\n## Main\n\n## Evidence\n\n## Evidence\n\n## Claims")).toEqual([
      "section-claim-x",
      "section-note",
      "section-note-1",
      "section-main",
      "section-evidence",
      "section-evidence-1",
      "claims",
    ]);
  });

  it("is never one that the pages of its collection use, not by counting either", () => {
    const headings = "## Corrections\n\n## Correction\n\n## Correction\n\n## More";
    expect(idsOf(headings, "pages")).toEqual(["corrections", "correction", "correction-1", "more"]);
    expect(idsOf(headings, "claims")).toEqual(["section-corrections", "correction", "section-correction-1", "more"]);
    expect(idsOf(headings, "site")).toEqual(["section-corrections", "correction", "correction-1", "section-more"]);
  });

  it("is the same whether its letters are composed or taken apart", () => {
    expect(idsOf(`## ${"Füße й".normalize("NFD")}`)).toEqual(["füße-й"]);
  });

  it("is found within block quotations and lists", () => {
    expect(idsOf("> ## Quoted\n\n- # Listed")).toEqual(["quoted", "listed"]);
  });
});
