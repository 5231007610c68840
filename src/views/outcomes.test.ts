import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { type Claim, entryOf } from "../dossier/dossier.ts";
import { attributions, choices, substances } from "../dossier/schema/vocabulary.ts";
import { english } from "../language/english.ts";
import {
  attributionOutcomes,
  gravestFaults,
  gravestHeading,
  hasFault,
  outcomeHeading,
  substanceOutcomes,
} from "./outcomes.ts";
import { type Score, scoreOf } from "./score.ts";
import type { Verdict } from "./verdict.ts";

const { dossier } = editionOfExample();
const article = entryOf(dossier.articles, "bridge");
const example = entryOf(dossier.claims, "opening");

/** A score of claims that have verdicts such as "exact accurate", named by their places from 1. */
function scoreWith(verdicts: readonly string[], of: Score["of"] = { publisher: "Ada", kind: "book" }): Score {
  const statements = verdicts.map((words, index): Claim => {
    const [attribution, substance] = words.split(" ") as [Verdict["attribution"], Verdict["substance"]];
    return { ...example, id: `${index + 1}`, verdict: { ...example.verdict, attribution, substance } };
  });
  return { passages: [{ passage: undefined, statements }], total: statements.length, of, others: 0, withdrawn: 0 };
}

const sums = ({ outcomes }: ReturnType<typeof substanceOutcomes>) =>
  outcomes.map(({ before, count, words, tone }) => `${before}+${count} ${words} (${tone})`);

it("say what the statements of the example have come to", () => {
  const score = scoreOf(article, dossier);
  expect(sums(substanceOutcomes(score, english))).toEqual([
    "0+1 is misleading (warn)",
    "1+1 is inaccurate (bad)",
    "2+1 cannot be checked (open)",
  ]);
  expect(sums(attributionOutcomes(score, english))).toEqual(["0+1 was said by somebody else (bad)"]);
  expect(outcomeHeading(score, english)).toBe("3 statements of The Gazette’s report, judged one by one");
});

it("let nothing hold that is accurate and wrongly or doubtfully credited", () => {
  const score = scoreWith([
    "exact accurate",
    "not-applicable accurate",
    "overstated accurate",
    "asserted accurate",
    "exact inaccurate",
  ]);
  const { total, outcomes } = substanceOutcomes(score, english);
  expect(sums({ total, outcomes })).toEqual([
    "0+2 hold as written (ok)",
    "2+2 are accurate, but wrongly or doubtfully credited (warn)",
    "4+1 is inaccurate (bad)",
  ]);
  expect(total).toBe(5);
  expect(outcomeHeading(score, english)).toBe("2 of 5 statements of Ada’s book hold as written");
});

it("count every statement once by substance, and those that are judged by attribution", () => {
  const all = choices(attributions).flatMap((one) => choices(substances).map((other) => `${one} ${other}`));
  const score = scoreWith(all);
  expect(substanceOutcomes(score, english).total).toBe(all.length);
  expect(attributionOutcomes(score, english).total).toBe(all.length - choices(substances).length);
  expect(attributionOutcomes(scoreWith(["not-applicable accurate"]), english)).toEqual({ total: 0, outcomes: [] });
});

it("head them in the number of what holds", () => {
  const heading = (verdicts: readonly string[]) => outcomeHeading(scoreWith(verdicts), english);
  expect(heading(["exact accurate"])).toBe("1 statement of Ada’s book holds as written");
  expect(heading(["exact accurate", "fair accurate"])).toBe("All 2 statements of Ada’s book hold as written");
  expect(heading(["exact accurate", "fair misleading"])).toBe("1 of 2 statements of Ada’s book holds as written");
  expect(heading(["fair not-checkable"])).toBe("1 statement of Ada’s book, judged one by one");
  expect(outcomeHeading({ ...scoreWith(["exact accurate", "fair unproven"]), of: undefined }, english)).toBe(
    "1 of 2 claims of the article holds as written",
  );
});

it("find the gravest by both verdicts, and of equal ones the first in the text", () => {
  const gravest = gravestFaults(
    scoreWith([
      "exact accurate",
      "overstated misleading",
      "not-applicable inaccurate",
      "misattributed unproven",
      "unsupported misleading",
      "misattributed inaccurate",
      "unsupported inaccurate",
    ]),
  );
  expect(gravest.claims.map(({ id }) => id)).toEqual(["6", "7", "5"]);
  expect(gravest.faults).toBe(6);
  expect(gravestHeading(gravest, english)).toBe("The three statements with the gravest faults");
});

it("name no gravest where there are no more, and none without a fault", () => {
  const heading = (verdicts: readonly string[]) => gravestHeading(gravestFaults(scoreWith(verdicts)), english);
  expect(heading(["fair inaccurate", "fair accurate"])).toBe("The statement with a fault");
  expect(heading(["fair inaccurate", "fair misleading"])).toBe("The two statements with faults");
  expect(heading(["fair inaccurate", "fair misleading", "overstated accurate"])).toBe(
    "The three statements with faults",
  );
  expect(gravestFaults(scoreWith(["fair accurate", "asserted unproven"]))).toEqual({ claims: [], faults: 0 });
  expect(hasFault({ attribution: "not-applicable", substance: "not-checkable" })).toBe(false);
});
