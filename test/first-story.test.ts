import { describe, expect, test } from "vitest";
import { byDate } from "../src/dossier/dates.ts";
import { type Claim, entryOf } from "../src/dossier/dossier.ts";
import { nodesOf, plainText, readTypedLink } from "../src/dossier/links.ts";
import type { Attribution, Substance } from "../src/dossier/schema/vocabulary.ts";
import { english } from "../src/language/english.ts";
import { displayDate } from "../src/views/display-date.ts";
import { verdictName } from "../src/views/verdict.ts";
import { ownEdition } from "./edition.ts";

// Texts of this repository's own dossier that repeat what its data say. A verdict that changes turns them red.

const { dossier } = ownEdition();
const article = entryOf(dossier.articles, "the-president-who-was-not-in-the-room");
const claims = [...dossier.claims.values()];
const statements = claims.filter(({ said }) => said.in === article.subject);
const others = claims.length - statements.length;

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

function inWords(count: number): string {
  return words[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withSubstance(substance: Substance): string {
  return inWords(statements.filter(({ verdict }) => verdict.substance === substance).length);
}

function withAttribution(attribution: Attribution): string {
  return inWords(statements.filter(({ verdict }) => verdict.attribution === attribution).length);
}

const creditNobody = statements.filter(({ verdict }) => verdict.attribution === "not-applicable").length;
const fromTheCopy = statements.filter(({ body }) => plainText(body).includes("copy that we were given")).length;

const eventDates = [...dossier.timeline.values()]
  .flatMap(({ date, end }) => [date ?? [], end ?? []].flat())
  .toSorted(byDate);
const sourceDates = [...dossier.sources.values()].flatMap(({ published }) => published ?? []).toSorted(byDate);

function day(date: string | undefined): string {
  return date === undefined ? "no day" : displayDate(date, dossier.say);
}

/** The body of an entry as readers see it. */
function textOf(entry: Pick<Claim, "body">): string {
  return plainText(entry.body);
}

const MAIN = "articles/the-president-who-was-not-in-the-room.md";
const about = textOf(entryOf(dossier.pages, "about"));
const method = textOf(entryOf(dossier.pages, "method"));
const wordings = entryOf(dossier.utterances, "peskov-25-february");

/** A file, a text of it, and the words that it has to have by the data. */
const told: readonly (readonly [file: string, text: string, words: string])[] = [
  [
    `${MAIN} (standfirst)`,
    article.standfirst,
    `${capital(withSubstance("accurate"))} of its ${statements.length} statements hold as they stand`,
  ],
  [
    `${MAIN} (findings)`,
    (article.findings ?? []).join("\n"),
    `Of the report’s ${statements.length} statements ${withSubstance("accurate")} are accurate, ${withSubstance("lacks-context")} lack context, ${withSubstance("misleading")} are misleading, ${withSubstance("inaccurate")} inaccurate and ${withSubstance("unproven")} unproven; ${withSubstance("not-checkable")} are comment`,
  ],
  [MAIN, textOf(article), `We divided the report into ${statements.length} statements`],
  [
    MAIN,
    textOf(article),
    `As to substance, ${withSubstance("accurate")} are accurate, ${withSubstance("lacks-context")} lack context, ${withSubstance("misleading")} are misleading, ${withSubstance("inaccurate")} inaccurate and ${withSubstance("unproven")} unproven; ${withSubstance("not-checkable")} are comment`,
  ],
  [
    MAIN,
    textOf(article),
    `As to attribution, ${creditNobody} credit nobody (“not applicable”). Of the other ${statements.length - creditNobody}, ${withAttribution("exact")} is exact and ${withAttribution("fair")} are fair, ${withAttribution("overstated")} are overstated, ${withAttribution("misattributed")} have the wrong speaker, and ${withAttribution("unsupported")} are unsupported`,
  ],
  ["pages/about.md", about, `in ${statements.length} statements. Another ${others} statements`],
  [
    "pages/about.md",
    about,
    `${dossier.timeline.size} events put them in order, from ${day(eventDates.at(0))} to ${day(eventDates.at(-1))}`,
  ],
  ["pages/about.md", about, `The newest source that it uses is dated ${day(sourceDates.at(-1))}`],
  ["pages/method.md", method, `The newest source used is of ${day(sourceDates.at(-1))}`],
  ["pages/method.md", method, `the ${inWords(fromTheCopy)} claims from that part say so`],
  [
    "articles/a-year-of-kremlin-words.md",
    textOf(entryOf(dossier.articles, "a-year-of-kremlin-words")),
    `The newest source that we use is of ${day(sourceDates.at(-1))}`,
  ],
  [
    "utterances/peskov-25-february.md",
    textOf(wordings),
    `${capital(inWords(wordings.renderings.filter(({ manner }) => manner === "paraphrase").length))} texts quote nothing`,
  ],
];

describe("the texts of the first story say what its data say", () => {
  test.each(told)("%s", (file, text, expected) => {
    expect(text, `content/${file} has other numbers than the data. It should say: “${expected}”`).toContain(expected);
  });

  test("the tables of the main article have each statement once, with its paragraph and both verdicts", () => {
    const rows = [...nodesOf(article.body, "tableRow")].flatMap((row) => {
      const [link] = nodesOf(row, "link");
      const [paragraph, , verdicts] = row.children.map((cell) => plainText(cell));
      const id = link && readTypedLink(link.url)?.id;
      return id ? [`¶${paragraph} ${id}: ${verdicts}`] : [];
    });
    const expected = statements.map(
      ({ id, said, verdict }) =>
        `${said.passage} ${id}: ${verdictName(verdict.attribution, english)}, ${verdictName(verdict.substance, english).toLowerCase()}`,
    );
    expect(rows.toSorted(), `content/${MAIN}: its tables differ from the claims`).toEqual(expected.toSorted());
  });

  test("the examples of the method are claims with the verdict that they stand for", () => {
    const rows = [...nodesOf(entryOf(dossier.pages, "method").body, "tableRow")].flatMap((row) => {
      const [link] = nodesOf(row, "link");
      const id = link && readTypedLink(link.url)?.id;
      const [name] = row.children.map((cell) => plainText(cell));
      return id && name ? [{ id, name }] : [];
    });
    expect(rows).not.toHaveLength(0);
    for (const { id, name } of rows) {
      const { attribution, substance } = entryOf(dossier.claims, id).verdict;
      const names = [verdictName(attribution, english), verdictName(substance, english)];
      expect(names, `content/pages/method.md gives claim:${id} as an example of “${name}”`).toContain(name);
    }
  });
});
