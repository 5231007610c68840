import type { ContentFile } from "../src/dossier/manuscript.ts";
import { madeName, madeParagraph, madeStatement, Random } from "./made-words.ts";

const SEED = 20_250_224;
const CLAIMS_TO_AN_ARTICLE = 40;
const CLAIMS_TO_A_REPORT = 3;
const CLAIMS_TO_AN_EVENT = 4;
const CLAIMS_TO_A_PERSON = 10;
const OUTLETS = 8;
const QUESTIONS = ["troops", "ceasefire", "mandate", "sanctions"];
const READ_ON = "2025-12-01";

/**
 * A dossier of so many claims without an error or a warning, in the proportions of a real one: each claim with a chain,
 * evidence, relations and reasoning with links, two sources to three claims, an event to four, a person to ten, an article
 * to forty. The same size gives the same files.
 */
export function madeDossier(size: number): readonly ContentFile[] {
  const random = new Random(SEED);
  const places = Array.from({ length: size }, (_, place) => place);
  return [
    site,
    ...QUESTIONS.map((id, place) => question(id, place)),
    page("about"),
    page("method"),
    ...Array.from({ length: OUTLETS }, (_, place) => outlet(place)),
    ...every(CLAIMS_TO_A_PERSON, size).map((place) => person(place / CLAIMS_TO_A_PERSON, random)),
    ...every(CLAIMS_TO_A_REPORT, size).map((place) => report(place / CLAIMS_TO_A_REPORT, random)),
    ...places.flatMap((place) => [original(place, random), claim(place, size, random)]),
    ...every(CLAIMS_TO_AN_EVENT, size).map((place) => event(place, size, random)),
    ...every(CLAIMS_TO_AN_ARTICLE, size).map((place) => article(place, size, random)),
  ];
}

function every(step: number, size: number): readonly number[] {
  return Array.from({ length: Math.ceil(size / step) }, (_, number) => number * step);
}

function file(path: string, keys: string, body = ""): ContentFile {
  return { path: `${path}.md`, text: `---\n${keys.trim()}\n---\n${body === "" ? "" : `\n${body}\n`}` };
}

const site = file(
  "site",
  `title: A made dossier
tagline: Nobody said any of this.
url: https://dossier.example
publisher: { name: Bench, url: "https://dossier.example", email: desk@dossier.example }
question: Who said that the plan was agreed?
answer: Nobody did. The words come from a sentence about another plan.
record: none`,
  "This dossier is made by a program, to measure how long a site of its size takes to build.",
);

function question(id: string, place: number): ContentFile {
  return file(`questions/${id}`, `question: What becomes of the ${id}?\nshort: The ${id}\norder: ${place + 1}`);
}

function page(id: string): ContentFile {
  return file(`pages/${id}`, `title: The page ${id}`, madeParagraph(new Random(id.length), 12));
}

function outlet(place: number): ContentFile {
  return file(`people/outlet-${place}`, `name: The Paper No. ${place + 1}\nkind: outlet`);
}

function person(place: number, random: Random): ContentFile {
  return file(
    `people/person-${place}`,
    `name: ${madeName(random, place + 1)}\nkind: person\nroles:\n  - title: spokesperson of office ${place + 1}\n    from: 2019`,
    madeParagraph(random, 1),
  );
}

/** The day, as YYYY-MM-DD, on which the report of a claim appeared. */
function reportDay(place: number): string {
  const days = (Math.floor(place / CLAIMS_TO_A_REPORT) * 37) % 1_800;
  return new Date(Date.UTC(2020, 0, 10 + days)).toISOString().slice(0, 10);
}

/** The day on which the words were spoken: two days earlier. */
function spokenDay(place: number): string {
  return new Date(Date.parse(reportDay(place)) - 2 * 86_400_000).toISOString().slice(0, 10);
}

function outletOf(place: number): number {
  return Math.floor(place / CLAIMS_TO_A_REPORT) % OUTLETS;
}

function report(number: number, random: Random): ContentFile {
  const place = number * CLAIMS_TO_A_REPORT;
  return file(
    `sources/report-${number}`,
    `title: ${madeStatement(random)} (${number})
publisher: The Paper No. ${outletOf(place) + 1}
url: https://paper-${outletOf(place)}.example/news/${number}-${random.below(100_000)}
published: ${reportDay(place)}
accessed: ${READ_ON}
kind: report`,
  );
}

function original(place: number, random: Random): ContentFile {
  return file(
    `sources/record-${place}`,
    `title: Record of the meeting ${place}, ${madeStatement(random).toLowerCase()}
publisher: The Archive
url: https://archive.example/records/${place}
published: ${spokenDay(place)}
accessed: ${READ_ON}
kind: ${random.of(["transcript", "recording", "statement", "document"])}
primary: true`,
    place % 5 === 0 ? "The record is complete but for the last minutes." : "",
  );
}

const ATTRIBUTIONS = ["exact", "fair", "overstated", "unsupported"];
const SUBSTANCES = ["accurate", "lacks-context", "misleading", "inaccurate", "unproven"];

function claim(place: number, size: number, random: Random): ContentFile {
  const speaker = random.below(Math.ceil(size / CLAIMS_TO_A_PERSON));
  const words = madeStatement(random).toLowerCase();
  const position = place % 4 === 0;
  return file(
    `claims/claim-${place}`,
    `claim: In statement ${place}, ${words}.
kind: reported-speech
finding: The words were said with a condition that the report leaves out (${place}).
said:
  by: outlet-${outletOf(place)}
  on: ${reportDay(place)}
  in: report-${Math.floor(place / CLAIMS_TO_A_REPORT)}
  passage: ¶${1 + random.below(20)}
  words: ${words} as was said in statement ${place}
chain:
  - by: person-${speaker}
    act: said
    on: ${spokenDay(place)}
    status: on-record
    words: if the terms hold, ${words}
    sources:
      - record-${place}
verdict:
  attribution: ${random.of(ATTRIBUTIONS)}
  substance: ${random.of(SUBSTANCES)}
  on: ${READ_ON}
evidence:
  - source: record-${place}
    bearing: limits
    quote: if the terms hold, ${words}
    note: The condition stands in the first sentence.
  - source: report-${Math.floor(place / CLAIMS_TO_A_REPORT)}
    bearing: context
wouldChange: A second record of the meeting.${relationsOf(place, random)}${position ? `\npositions:\n  - question: ${random.of(QUESTIONS)}\n    who: person-${speaker}\n    stance: ${random.of(["for", "against", "conditional", "open"])}` : ""}`,
    reasoning(place, random),
  );
}

function relationsOf(place: number, random: Random): string {
  if (place < 2) return "";
  const other = Math.max(0, place - 1 - random.below(Math.min(place, 30)));
  return `\nrelations:\n  - claim: claim-${other}\n    as: ${random.of(["contradicts", "supports", "repeats", "narrows"])}`;
}

function reasoning(place: number, random: Random): string {
  const event = place - (place % CLAIMS_TO_AN_EVENT);
  const near = place - (place % 7);
  const links = `The [record of the meeting](source:record-${place}) has the words, spoken at [the meeting](event:event-${event}).`;
  const more =
    near === place ? "" : ` Compare [an earlier statement](claim:claim-${near}), which *nobody* has **confirmed**.`;
  const table =
    place % 10 === 0
      ? `\n\n| Version | Words |\n| --- | --- |\n| Record | ${madeStatement(random)} |\n| Report | ${madeStatement(random)} |`
      : "";
  return `${links} ${madeParagraph(random, 3)}\n\n${madeParagraph(random, 4)}${more}${table}`;
}

function event(place: number, size: number, random: Random): ContentFile {
  const claims = Array.from({ length: Math.min(CLAIMS_TO_AN_EVENT, size - place) }, (_, index) => place + index);
  return file(
    `timeline/event-${place}`,
    `title: ${madeStatement(random)}
date: ${spokenDay(place)}
place: Geneva
people: [person-${random.below(Math.ceil(size / CLAIMS_TO_A_PERSON))}]
claims: [${claims.map((number) => `claim-${number}`).join(", ")}]
sources: [record-${place}]
weight: ${place % (CLAIMS_TO_AN_EVENT * 10) === 0 ? "key" : "context"}`,
    `${madeParagraph(random, 1)} It is where [the words](claim:claim-${place}) were spoken.`,
  );
}

function article(place: number, size: number, random: Random): ContentFile {
  const claims = Array.from({ length: Math.min(CLAIMS_TO_AN_ARTICLE, size - place) }, (_, index) => place + index);
  const number = place / CLAIMS_TO_AN_ARTICLE + 1;
  const passages = claims.map((claim, index) => {
    const heading = index % 10 === 0 ? `## Section ${index / 10 + 1}\n\n` : "";
    return `${heading}${madeParagraph(random, 1)} The paper wrote [that it was so in statement ${claim}](claim:claim-${claim}), and left it there.`;
  });
  return file(
    `articles/part-${number}`,
    `title: Part ${number} of the made story
standfirst: What was said in part ${number}, and what the record has.
published: 2025-12-01T12:00Z
authors:
  - name: Desk
lead: ${number === 1}`,
    passages.join("\n\n"),
  );
}
