import { expect, test } from "vitest";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample, editions } from "../../test/edition.ts";
import { passagesOf } from "../dossier/passages.ts";
import { articlesInOrder } from "./article-page.ts";
import { claimIndexOf } from "./claim-index.ts";
import { placeInText } from "./text-order.ts";

test.each(editions())("in %s each claim leads on to the one that leads back", (_, { dossier }) => {
  const claims = [...dossier.claims.values()];
  const used = new Set([...dossier.articles.values()].flatMap((one) => passagesOf(one).map(({ claim }) => claim)));
  for (const claim of claims) {
    const place = placeInText(claim, dossier);
    if (place?.next) expect(placeInText(place.next, dossier)?.previous).toBe(claim);
    if (place?.previous) expect(placeInText(place.previous, dossier)?.next).toBe(claim);
    if (used.has(claim.id)) expect(place).toBeDefined();
  }
  const firsts = claims.filter((claim) => placeInText(claim, dossier)?.number === 1);
  const placed = claims.filter((claim) => placeInText(claim, dossier));
  const total = firsts.reduce((sum, claim) => sum + (placeInText(claim, dossier)?.total ?? 0), 0);
  expect(total).toBe(placed.length);
});

test.each(editions())(
  "in %s the statements keep the order of the index, the others that of the article",
  (_, { dossier }) => {
    const statements = claimIndexOf(dossier).pages.flatMap((page) => page.statements.map(({ claim }) => claim.id));
    const [first] = articlesInOrder(dossier);
    const annotated = [...new Set(first ? passagesOf(first).map(({ claim }) => claim) : [])];
    const others = annotated.filter((id) => !statements.includes(id));
    for (const [unit, ids] of [
      ["statement", statements],
      ["claim", others],
    ] as const)
      expect(ids.map((id) => placeInText({ id }, dossier))).toMatchObject(
        ids.map((_id, index) => ({ unit, number: index + 1, total: ids.length })),
      );
  },
);

test("orders are called by what stands in them", () => {
  const { files = {} } = tellingDossier;
  const namesWith = (path: string, before: string, after: string) => {
    const changed = { ...files, [path]: String(files[path]).replace(before, after) };
    const { dossier } = editionOfExample({ ...tellingDossier, files: changed });
    return new Set([...dossier.claims.values()].map((claim) => placeInText(claim, dossier)?.name));
  };
  expect(namesWith("claims/silence.md", "in: gazette", "in: minutes")).toEqual(new Set(["statements", "otherClaims"]));
  expect(namesWith("articles/bridge.md", "subject: gazette\n", "")).toEqual(new Set(["claims"]));
});
