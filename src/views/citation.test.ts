import { expect, test } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { citeArticle, citeClaim } from "./citation.ts";

const edition = editionOfExample();
const claim = (id: string) => citeClaim(entryOf(edition.dossier.claims, id), edition);

test("a claim with its verdicts, dated by its last change", () => {
  expect(claim("denial").text).toBe(
    'Bridges. (2025, March 6). The bridge does not open in May [Claim review: exact, unproven]. Bridges & "Rivers". https://bridges.example/claims/denial/',
  );
});

test("a verdict that does not apply is left out", () => {
  expect(claim("silence").text).toContain("[Claim review: inaccurate]");
});

test("an article with its authors, dated by its publication", () => {
  expect(citeArticle(entryOf(edition.dossier.articles, "bridge"), edition).text).toBe(
    'Bridges, Dora Desk. (2025, March 1). The bridge <i>of</i> May. Bridges & "Rivers". https://bridges.example/articles/bridge/',
  );
});

test("the site is not named again where it is the author", () => {
  const { text } = citeClaim(entryOf(editionOfExample({}).dossier.claims, "opening"), editionOfExample({}));
  expect(text).toBe(
    "Bridges. (2025, March 1). The bridge opens in May [Claim review: exact, accurate]. https://bridges.example/claims/opening/",
  );
});

test("BibTeX, in which no sign commands TeX", () => {
  expect(claim("formula").bibtex).toBe(`@misc{claim-formula,
  author = {{Bridges}},
  title = {{=HYPERLINK(1) is what Dora wrote, or @Dora, or 'Dora'.}},
  year = {2025},
  month = {3},
  howpublished = {Bridges \\& "Rivers"},
  note = {Claim review: not checkable},
  url = {https://bridges.example/claims/formula/}
}
`);
});

test("RIS, in which every line has its tag", () => {
  expect(claim("denial").ris).toBe(`TY  - ELEC
ID  - claim-denial
AU  - Bridges
TI  - The bridge does not open in May.
T2  - Bridges & "Rivers"
M3  - Claim review: exact, unproven
PY  - 2025
DA  - 2025/03/06/
UR  - https://bridges.example/claims/denial/
ER  - ${""}
`);
  const article = citeArticle(entryOf(edition.dossier.articles, "bridge"), edition);
  expect(article.ris).toContain("\nAU  - Bridges\nAU  - Dora Desk\nTI  - The bridge <i>of</i> May\n");
});

test("names, braces and backslashes are text too", () => {
  const odd = { ...entryOf(edition.dossier.claims, "denial"), claim: "50 % of {x} \\ #1 ~ $2 ^ a_b" };
  expect(citeClaim(odd, edition).bibtex).toContain(
    "title = {{50 \\% of \\{x\\} \\textbackslash{} \\#1 \\textasciitilde{} \\$2 \\textasciicircum{} a\\_b}}",
  );
});
