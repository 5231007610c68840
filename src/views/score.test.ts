import { expect, it } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { countedIn, scoreOf } from "./score.ts";

const { dossier } = editionOfExample();
const article = entryOf(dossier.articles, "bridge");

it("groups the statements of the text that the article reads, those without a passage last, in the order of the article", () => {
  const { passages, total } = scoreOf(article, dossier);
  expect(total).toBe(4);
  expect(
    passages.map(({ passage, statements }) => [passage, statements.map(({ claim, anchor }) => [claim.id, anchor])]),
  ).toEqual([
    ["¶3", [["opening", "claim-opening"]]],
    [
      undefined,
      [
        ["denial", "claim-denial"],
        ["silence", "claim-silence"],
        ["formula", "claim-formula"],
      ],
    ],
  ]);
});

it("counts every verdict of both scales", () => {
  const { attribution, substance } = scoreOf(article, dossier);
  expect(Object.fromEntries(attribution.map(({ verdict, count }) => [verdict, count]))).toEqual({
    exact: 1,
    fair: 0,
    overstated: 0,
    misattributed: 1,
    unsupported: 0,
    asserted: 0,
    "not-applicable": 2,
  });
  expect(substance.filter(({ count }) => count > 0)).toEqual([
    { verdict: "misleading", count: 1 },
    { verdict: "inaccurate", count: 1 },
    { verdict: "unproven", count: 1 },
    { verdict: "not-checkable", count: 1 },
  ]);
});

it("puts the tenth paragraph behind the second", () => {
  const numbered = (passage: string) => replace("in: gazette", `in: gazette\n  passage: ${passage}`);
  const edition = editionOfExample({
    files: {
      ...tellingDossier.files,
      "claims/denial.md": numbered("¶10")(String(tellingDossier.files?.["claims/denial.md"])),
      "claims/silence.md": numbered("¶2")(String(tellingDossier.files?.["claims/silence.md"])),
    },
  });
  const { passages } = scoreOf(entryOf(edition.dossier.articles, "bridge"), edition.dossier);
  expect(passages.map(({ passage }) => passage)).toEqual(["¶2", "¶3", "¶10", undefined]);
});

it("takes the claims of an article without a subject as one group", () => {
  const { passages, total } = scoreOf({ ...article, body: article.body, subject: undefined }, dossier);
  expect(total).toBe(4);
  expect(passages).toHaveLength(1);
});

it("says which text the figures count, and how many claims of the article they leave out", () => {
  const score = scoreOf(article, dossier);
  expect([score.of, score.others]).toEqual(["The Gazette’s report", 0]);
  expect(countedIn(score)).toBe("Of 4 statements of The Gazette’s report.");
  const elsewhere = scoreOf({ ...article, body: article.body, subject: "minutes" }, dossier);
  expect(countedIn(elsewhere)).toMatch(
    /^Of 0 statements of .*’s transcript\. 4 other claims of the article are not counted here\.$/,
  );
  expect(countedIn({ total: 1, of: undefined, others: 0 })).toBe("Of 1 claim of the article.");
  expect(countedIn({ total: 2, of: "Ada’s book", others: 1 })).toBe(
    "Of 2 statements of Ada’s book. 1 other claim of the article is not counted here.",
  );
});
