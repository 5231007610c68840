import { describe, expect, it } from "vitest";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample } from "../../test/edition.ts";
import { type ShareCard, shareCards, shareImageOf } from "./page-head.ts";

const smallest = [...shareCards(editionOfExample({}).dossier)];
const cardAt = (cards: readonly ShareCard[], path: string) => cards.find((card) => card.path === path);

describe("the images for shared links", () => {
  it("are the site's, and one for each article and each claim", () => {
    expect(smallest.map(({ path }) => path)).toEqual([
      "images/share/site.png",
      "images/share/articles/bridge.png",
      "images/share/claims/denial.png",
      "images/share/claims/opening.png",
    ]);
  });

  it("show a claim with both verdicts and who asserts it", () => {
    expect(cardAt(smallest, "images/share/claims/opening.png")).toEqual({
      path: "images/share/claims/opening.png",
      label: "Claim",
      site: "Bridges",
      language: "en",
      statement: "The bridge opens in May.",
      standfirst: undefined,
      verdict: {
        attribution: "exact",
        substance: "accurate",
        words: {
          attribution: { question: "Did they say so?", name: "Exact" },
          substance: { question: "Is it so?", name: "Accurate" },
        },
      },
      byline: "Asserted by Ada, 20 February 2025",
    });
  });

  it("show an article with its standfirst, its authors and its date", () => {
    expect(cardAt(smallest, "images/share/articles/bridge.png")).toMatchObject({
      statement: "The bridge",
      standfirst: "What was said.",
      verdict: undefined,
      byline: "Desk, 1 March 2025",
    });
  });

  it("show what the site asks, or else what it is", () => {
    expect(cardAt(smallest, "images/share/site.png")).toMatchObject({
      statement: "Who said what about the bridge.",
      standfirst: undefined,
      byline: "bridges.example",
    });
    const telling = [...shareCards(editionOfExample(tellingDossier).dossier)];
    expect(cardAt(telling, "images/share/site.png")).toMatchObject({
      statement: "Does the bridge open in May & stay open?",
      standfirst: "Nobody knows.",
      byline: "Who said what <about> the bridge.",
    });
  });

  it("say where a claim has been withdrawn", () => {
    const telling = [...shareCards(editionOfExample(tellingDossier).dossier)];
    expect(cardAt(telling, "images/share/claims/denial.png")?.label).toBe("Withdrawn claim");
  });

  it("have addresses under the base, and none where they are not drawn", () => {
    const edition = editionOfExample({}, { BASE_PATH: "/sub" });
    expect(shareImageOf(edition, "claims", "opening")).toBe("/sub/images/share/claims/opening.png");
    expect(shareImageOf(edition)).toBe("/sub/images/share/site.png");
    expect(shareImageOf({ ...edition, hasShareImages: false }, "claims", "opening")).toBeUndefined();
  });
});
