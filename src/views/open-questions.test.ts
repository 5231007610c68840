import { expect, it } from "vitest";
import { exampleDossier, inTurn, replace } from "../../test/dossiers/example.ts";
import { english } from "../language/english.ts";
import { hasOpenQuestions, openQuestionsInPages, openQuestionsOf, openQuestionsSummary } from "./open-questions.ts";

const keys = (text: string) => replace("positions:\n", `${text}positions:\n`);
const gaps = keys(`missing:
  - what: A recording of the meeting.
    where: The town's archive.
    on: 2025-02-25
  - what: The minutes of the day before.
    where: The council.
    on: 2025-02-27
reply:
  asked: 2025-02-26
  of: ben
wouldChange: A recording.
`);
const dossierWith = (change: (text: string) => string, denial = (text: string) => text) =>
  exampleDossier({ files: { "claims/opening.md": change, "claims/denial.md": denial } });

it("lists what was not found, who has not answered, and what would change a verdict", () => {
  const open = openQuestionsOf(dossierWith(gaps));
  expect(open.gaps.map(({ gap }) => gap.what)).toEqual([
    "The minutes of the day before.",
    "A recording of the meeting.",
  ]);
  expect(open.unanswered.map(({ claim, reply }) => [claim.id, reply.of])).toEqual([["opening", "ben"]]);
  // What is unproven stands first, however old its verdict is.
  expect(open.changes.map(({ claim }) => claim.id)).toEqual(["denial", "opening"]);
  expect(openQuestionsSummary(open, english)).toBe(
    "2 things that we looked for and did not find; one request for a reply without an answer; 2 verdicts, and what would change each.",
  );
});

it("is cut into pages, which go on from one list to the next", () => {
  const open = openQuestionsOf(dossierWith(gaps));
  const pages = openQuestionsInPages(open, 2).map(({ gaps, unanswered, changes, ...place }) => ({
    ...place,
    listed: [
      ...gaps.map(({ gap }) => gap.what),
      ...unanswered.map(({ reply }) => reply.of),
      ...changes.map(({ claim }) => claim.id),
    ],
  }));
  expect(pages).toEqual([
    { number: 1, first: 1, last: 2, listed: ["The minutes of the day before.", "A recording of the meeting."] },
    { number: 2, first: 3, last: 4, listed: ["ben", "denial"] },
    { number: 3, first: 5, last: 5, listed: ["opening"] },
  ]);
  expect(openQuestionsInPages(open, 5)).toEqual([{ ...open, number: 1, first: 1, last: 5 }]);
  expect(openQuestionsInPages({ gaps: [], unanswered: [], changes: [] }, 5)).toHaveLength(1);
});

it("does not list what has been answered, nor what we no longer stand by", () => {
  const answered = inTurn(gaps, replace("  of: ben\n", "  of: ben\n  answered: 2025-02-27\n"));
  expect(openQuestionsOf(dossierWith(answered)).unanswered).toEqual([]);
  const withdrawn = inTurn(
    gaps,
    keys("corrections:\n  - on: 2025-03-02\n    kind: withdrawal\n    text: It is gone.\n"),
  );
  const open = openQuestionsOf(dossierWith(withdrawn));
  expect([open.gaps, open.unanswered, open.changes.map(({ claim }) => claim.id)]).toEqual([[], [], ["denial"]]);
});

it("has nothing to show where no claim leaves anything open", () => {
  const none = dossierWith((text) => text, replace("wouldChange: A day on which the bridge opens.\n", ""));
  expect(hasOpenQuestions(none)).toBe(false);
  expect(openQuestionsSummary(openQuestionsOf(none), english)).toBe(
    "No claim says so far what was looked for and not found, who has not answered, or what would change its verdict.",
  );
  expect(hasOpenQuestions(dossierWith((text) => text))).toBe(true);
});
