import { expect, it } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { tellingDossier } from "../../test/dossiers/telling-dossier.ts";
import { editionOfExample } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import { english } from "../language/english.ts";
import { leftOutInWords, scoreOf, statementsInWords } from "./score.ts";

const { dossier } = editionOfExample();
const article = entryOf(dossier.articles, "bridge");

it("groups the statements of the text that the article reads, those without a passage last, in the order of the article", () => {
  const { passages, total } = scoreOf(article, dossier);
  expect(total).toBe(3);
  expect(passages.map(({ passage, statements }) => [passage, statements.map(({ id }) => id)])).toEqual([
    ["¶3", ["opening"]],
    [undefined, ["silence", "formula"]],
  ]);
});

it("leaves out what we no longer stand by, and says so", () => {
  const score = scoreOf(article, dossier);
  expect([score.total, score.others, score.withdrawn]).toEqual([3, 0, 1]);
  expect(leftOutInWords(score, english)).toBe("1 verdict that we withdrew is left out.");
});

it("puts the tenth paragraph behind the second", () => {
  const numbered = (passage: string) => replace("in: gazette", `in: gazette\n  passage: ${passage}`);
  const edition = editionOfExample({
    files: {
      ...tellingDossier.files,
      "claims/formula.md": numbered("¶10")(String(tellingDossier.files?.["claims/formula.md"])),
      "claims/silence.md": numbered("¶2")(String(tellingDossier.files?.["claims/silence.md"])),
    },
  });
  const { passages } = scoreOf(entryOf(edition.dossier.articles, "bridge"), edition.dossier);
  expect(passages.map(({ passage }) => passage)).toEqual(["¶2", "¶3", "¶10"]);
});

it("takes the claims of an article without a subject as one group", () => {
  const { passages, total } = scoreOf({ ...article, body: article.body, subject: undefined }, dossier);
  expect(total).toBe(3);
  expect(passages).toHaveLength(1);
});

it("says which text the figures count, and how many claims of the article they leave out", () => {
  const score = scoreOf(article, dossier);
  expect([score.of?.publisher, score.of?.kind, score.others]).toEqual(["The Gazette", "report", 0]);
  expect(statementsInWords(score, english)).toBe("3 statements of The Gazette’s report");
  expect(leftOutInWords({ others: 0, withdrawn: 0 }, english)).toBeUndefined();
  const elsewhere = scoreOf({ ...article, body: article.body, subject: "minutes" }, dossier);
  expect(statementsInWords(elsewhere, english)).toMatch(/^0 statements of .*’s transcript$/);
  expect(leftOutInWords(elsewhere, english)).toBe("4 other claims of the article are not counted here.");
  expect(statementsInWords({ total: 1, of: undefined }, english)).toBe("1 claim of the article");
  expect(leftOutInWords({ others: 1, withdrawn: 2 }, english)).toBe(
    "1 other claim of the article is not counted here. 2 verdicts that we withdrew are left out.",
  );
});
