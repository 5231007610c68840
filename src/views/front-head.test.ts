import { expect, it } from "vitest";
import { editionOfExample } from "../../test/edition.ts";
import { type Dossier, entryOf, type Site } from "../dossier/dossier.ts";
import { checkedInWords, frontHead, newestSourceInWords, subjectOf } from "./front-head.ts";

const { dossier } = editionOfExample();
const bridge = entryOf(dossier.articles, "bridge");
const { title, tagline } = dossier.site;

/** What a site with only these words at its top has there. */
function headWith(words: Partial<Pick<Site, "question" | "shortAnswer" | "answer">>, article = true) {
  const { question: _question, shortAnswer: _short, answer: _answer, ...site } = dossier.site;
  return frontHead({ ...dossier, site: { ...site, ...words } }, article ? bridge : undefined);
}

it("answers the question in one labelled line, and says nothing twice", () => {
  const question = "Does it open?";
  expect(headWith({ question, shortAnswer: "Not known.", answer: "Ben says so. Cy denies it." })).toEqual({
    title: question,
    above: tagline,
    answer: { label: "The short answer", text: "Not known.", isOurs: false },
    deck: "Ben says so. Cy denies it.",
    isSummedUp: true,
  });
  expect(headWith({ question, answer: "Ben says so." })).toMatchObject({
    answer: { label: "The answer", text: "Ben says so." },
    deck: undefined,
  });
});

it("says no more than how the central claim is rated where no answer is given", () => {
  expect(headWith({ question: "Does it open?" })).toMatchObject({
    answer: { label: "Not answered yet", text: "We rate the claim at the centre “Misattributed” and “Misleading”." },
    isSummedUp: false,
  });
  expect(headWith({ question: "Does it open?" }, false).answer?.text).toBe(
    "The claims and what they rest on are below.",
  );
});

it("opens with the site's name where nothing is asked", () => {
  expect(headWith({})).toEqual({ title, above: undefined, answer: undefined, deck: tagline, isSummedUp: false });
  expect(headWith({ answer: "Ben says so." })).toMatchObject({ title, answer: undefined, deck: "Ben says so." });
});

it("knows who published the text that is read, where the dossier has one outlet or body of that name", () => {
  expect(subjectOf(bridge, dossier)).toMatchObject({
    source: { id: "gazette" },
    publisher: { id: "gazette" },
    role: undefined,
  });
  expect(subjectOf({ subject: undefined }, dossier)).toBeUndefined();
  const ada = entryOf(dossier.people, "ada");
  const roles = [
    { title: "Weekly", to: "2020" },
    { title: "Daily newspaper", from: "2020" },
  ];
  const outlet = { ...ada, id: "gazette", name: "The Gazette", kind: "outlet" as const, roles };
  const people = new Map([...dossier.people, ["gazette", outlet]]);
  expect(subjectOf(bridge, { ...dossier, people })).toMatchObject({
    publisher: { id: "gazette" },
    role: "Daily newspaper",
  });
  const namesakes = new Map([...people, ["other", { ...outlet, id: "other" }]]);
  expect(subjectOf(bridge, { ...dossier, people: namesakes })).toMatchObject({ publisher: undefined, role: undefined });
});

/** The example with claims judged and sources read on these days, and sources published then, undated where it says so. */
function dated(
  judged: readonly string[],
  read: readonly string[],
  published: readonly (string | undefined)[] = [],
): Dossier {
  const claim = entryOf(dossier.claims, "opening");
  const { published: _published, ...source } = entryOf(dossier.sources, "gazette");
  return {
    ...dossier,
    claims: new Map(judged.map((on, place) => [`${place}`, { ...claim, verdict: { ...claim.verdict, on } }])),
    sources: new Map(
      read.map((accessed, place) => [
        `${place}`,
        {
          ...source,
          accessed,
          ...(published[place] === undefined ? {} : { published: published[place] }),
        },
      ]),
    ),
  };
}

it("says when verdicts were given and sources read", () => {
  const days = ["2025-03-03", "2025-03-01"];
  expect(checkedInWords(dated(days, days))).toBe("Verdicts given and sources read 1–3 March 2025");
  expect(checkedInWords(dated(["2025-03-01"], ["2025-03-02"]))).toBe(
    "Verdicts given 1 March 2025; sources read 2 March 2025",
  );
  expect(checkedInWords(dated([], ["2025-03-02"]))).toBe("Sources read 2 March 2025");
  expect(checkedInWords(dated(["2025-03-01"], []))).toBe("Verdicts given 1 March 2025");
  expect(checkedInWords(dated([], []))).toBeUndefined();
});

it("says how new the newest source is, and how many show no date", () => {
  const read = ["2025-03-02", "2025-03-02", "2025-03-02"];
  expect(newestSourceInWords(dated([], read, ["2025-02", "2025-02-20", "2024"]))).toBe(
    "20 February 2025; 1 with a vague date may be later",
  );
  expect(newestSourceInWords(dated([], read, ["2025-02-20"]))).toBe("20 February 2025; 2 sources show no date");
  expect(newestSourceInWords(dated([], read, ["2025-02-20", "2024"]))).toBe("20 February 2025; 1 source shows no date");
  expect(newestSourceInWords(dated([], read))).toBeUndefined();
});
