import { describe, expect, it } from "vitest";
import { coastGazette, imported, importedFile } from "../../test/imported.ts";
import { attributions, substances } from "../dossier/schema/vocabulary.ts";
import { decidedBy } from "./claim-ratings.ts";

const more = { "sources/coast.md": coastGazette };
const oneOf = {
  attribution: `  # One of: ${Object.keys(attributions).join(", ")}.\n  attribution:\n`,
  substance: `  # One of: ${Object.keys(substances).join(", ")}.\n  substance:\n`,
  bearing: "    # One of: supports, contradicts, limits, context.\n    bearing:\n",
};

describe("a ClaimReview", () => {
  it("with appearances makes a draft claim, and what it names", async () => {
    const { files, drafts } = await importedFile("review-with-appearances.json", "claimreview", { more });
    expect(files).toEqual({
      "people/carla-example.md": `---
name: Carla Example
kind: person
sameAs: https://people.example/carla
draft: true
# Named so by Example Check, as: Mayor.
---
`,
      "sources/check-10may19.md": `---
title:
publisher: Example Check
url: https://check.example/bridge
published: 2019-05-10
accessed:
kind: report
draft: true
---
`,
      "claims/the-bridge-was-opened-in-may-2019.md": `---
claim: The bridge was opened in May 2019
finding:
# They also name https://social.example/posts/1
# They also name https://social.example/posts/2
said:
  by: carla-example
  on: 2019-05-02
  in: coast
# Example Check rates it "False".
verdict:
${oneOf.attribution}  substance: inaccurate
  on:
evidence:
  - source: check-10may19
${oneOf.bearing}draft: true
---
`,
    });
    expect(drafts).toEqual(Object.keys(files));
  });

  it("in a DataFeed, of a work, in another language and on a scale that decides nothing of ours", async () => {
    const { files, unused } = await importedFile("review-feed.json", "claimreview", { more });
    expect(files["claims/most-otkryli-dvazhdy.md"]).toBe(`---
claim: Мост открыли дважды
finding:
# The file says "May 2, 2019".
said:
  by: beregovaya-gazeta
  on:
  in: coast
# Второе мнение rates it "Наполовину правда".
verdict:
${oneOf.attribution}${oneOf.substance}  on:
evidence:
  - source: opinion-11may19
${oneOf.bearing}draft: true
---
`);
    expect(files["people/beregovaya-gazeta.md"]).toContain(
      "name: Береговая газета\nkind: organisation\nsameAs: https://bereg.example/\n",
    );
    expect(unused).toEqual([
      "file, review 2: It does not say which claim it reviews: claimReviewed is missing. Write the claim by hand: npm run new -- claim some-id",
    ]);
  });

  it("in a page, in a graph, with a checker that is nothing but a name", async () => {
    const { files, unused } = await importedFile("review-page.html", "claimreview");
    expect(Object.keys(files)).toEqual([
      "people/carla-example.md",
      "sources/social.md",
      "sources/third-12may19.md",
      "claims/the-mayor-said-that-the-king-had.md",
    ]);
    const claim = files["claims/the-mayor-said-that-the-king-had.md"];
    expect(claim).toContain('# Third Desk rates it "Misattributed".\n');
    expect(claim).toContain(`  attribution: misattributed\n${oneOf.substance}`);
    expect(unused).toEqual([
      "file:14: The JSON-LD that begins here is broken. Mend it, or write the claim by hand: npm run new -- claim some-id",
    ]);
  });

  it("names somebody of the dossier where there is one of that name, and no claim twice", async () => {
    const people = {
      "people/mayor.md": "---\nname: Mayor Example\nkind: person\nsameAs: https://people.example/carla\n---\n",
    };
    const first = await importedFile("review-with-appearances.json", "claimreview", { more: { ...more, ...people } });
    expect(first.files["claims/the-bridge-was-opened-in-may-2019.md"]).toContain("\n  by: mayor\n");
    const { files, there } = await importedFile("review-with-appearances.json", "claimreview", { more: first.files });
    expect([files, there]).toEqual([
      {},
      ["file, review 1 (The bridge was opened in May 2019): claim:the-bridge-was-opened-in-may-2019"],
    ]);
  });

  it("leaves a claim blank that is too long, and says what it was", async () => {
    const claimReviewed = `${"Very ".repeat(32)}long`;
    const { files } = await imported(JSON.stringify({ "@type": "ClaimReview", claimReviewed }), "claimreview");
    expect(Object.values(files)[0]).toContain(
      `---\n# They write, in more than 160 characters: ${claimReviewed}\nclaim:\nfinding:\n`,
    );
  });

  it("is refused where there is none", async () => {
    await expect(imported('{"@type": "Article"}', "claimreview")).rejects.toThrow(
      "There is no ClaimReview in it. Save the page of a fact check with its HTML, or the JSON-LD that it holds, and import that.",
    );
  });
});

describe("decidedBy", () => {
  it.each([
    ["True", { substance: "accurate" }],
    ["FALSE.", { substance: "inaccurate" }],
    ["Missing context", { substance: "lacks-context" }],
    ["Lacks context", { substance: "lacks-context" }],
    ["Misleading", { substance: "misleading" }],
    ["Unproven", { substance: "unproven" }],
    ["Misattributed", { attribution: "misattributed" }],
  ])("%j decides", (rating, verdicts) => {
    expect(decidedBy(rating)).toEqual(verdicts);
  });

  it.each([
    "Mostly false",
    "Half true",
    "Pants on Fire",
    "Mixture",
    "2",
    "Unsupported",
    "Fake",
    "Ложь",
    "constructor",
    "",
  ])("%j leaves both scales open", (rating) => {
    expect(decidedBy(rating)).toEqual({});
  });
});
