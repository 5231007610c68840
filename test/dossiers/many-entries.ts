import type { ContentFile } from "../../src/dossier/manuscript.ts";
import { smallestDossier } from "./smallest-dossier.ts";

/**
 * A valid content of about `size` files: claims with what they rest on, each named by an article, with texts as long as
 * real ones. The same size gives the same files.
 */
export function manyEntries(size: number): readonly ContentFile[] {
  const sets = Math.max(1, Math.round((size - Object.keys(smallestDossier).length) / FILES_TO_A_SET));
  const files: ContentFile[] = Object.entries(smallestDossier).map(([path, text]) => ({ path, text }));
  for (let set = 1; set <= sets; set += 1) files.push(...setOf(set));
  for (let first = 1; first <= sets; first += CLAIMS_TO_AN_ARTICLE)
    files.push(articleOf(first, Math.min(sets, first + CLAIMS_TO_AN_ARTICLE - 1)));
  return files;
}

const FILES_TO_A_SET = 5;
const CLAIMS_TO_AN_ARTICLE = 40;

function setOf(set: number): readonly ContentFile[] {
  const date = `2024-${String(1 + (set % 12)).padStart(2, "0")}-${String(1 + (set % 28)).padStart(2, "0")}`;
  return [
    {
      path: `people/person-${set}.md`,
      text: `---\nname: Person ${set}\nkind: person\nnativeName: { text: Имя ${set}, language: ru }\n---\n`,
    },
    {
      path: `sources/report-${set}.md`,
      text: `---\ntitle: “Report” ${set} — what was said\npublisher: The Paper\nurl: https://paper.example/${set}\npublished: ${date}\naccessed: 2025-03-01\nkind: report\n---\n\nA note on how far it can be relied on.\n`,
    },
    {
      path: `sources/record-${set}.md`,
      text: `---\ntitle: Запись ${set}\npublisher: The Archive\nurl: https://archive.example/${set}\npublished: ${date}\naccessed: 2025-03-01\nkind: recording\nprimary: true\n---\n`,
    },
    {
      path: `timeline/event-${set}.md`,
      text: `---\ntitle: Event ${set}\ndate: ${date}\npeople: [person-${set}, ben]\nclaims:\n  - claim-${set}\nsources:\n  - record-${set}\n---\n\nPerson ${set} says [that it is so](claim:claim-${set}), and Ben is asked.\n`,
    },
    { path: `claims/claim-${set}.md`, text: claimOf(set, date) },
  ];
}

function claimOf(set: number, date: string): string {
  const reasoning = `In the report of the day it says that Ben “said so”; the [recording](source:record-${set}) has the words, and [the meeting](event:event-${set}) is where they were spoken. **Nothing** else was found, and *no other* source has them. `;
  return `---
claim: Ben has said, according to Person ${set}, that the bridge would open.
kind: reported-speech
finding: Ben said it, with a condition that the report leaves out.
said:
  by: person-${set}
  on: ${date}
  in: report-${set}
  words: He said that the bridge will open
chain:
  - by: ben
    act: said
    on: ${date}
    status: on-record
    words: It will open if the money comes
    sources:
      - record-${set}
verdict:
  attribution: overstated
  substance: lacks-context
  on: 2025-03-01
evidence:
  - source: record-${set}
    bearing: limits
    quote: It will open if the money comes
    note: The condition.
  - source: minutes
    bearing: context
relations:
  - claim: opening
    as: repeats
positions:
  - question: when
    who: person-${set}
    stance: conditional
---

${reasoning.repeat(3)}

${reasoning.repeat(2)}
`;
}

function articleOf(first: number, last: number): ContentFile {
  const claims = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const passages = claims.map(
    (set) =>
      `Person ${set} is reported as saying [that Ben had said so](claim:claim-${set}), which is more than the recording has.`,
  );
  return {
    path: `articles/part-${first}.md`,
    text: `---\ntitle: Part ${first}\nstandfirst: What was said in part ${first}.\npublished: 2025-03-01T12:00Z\nauthors:\n  - name: Desk\n---\n\n${passages.join("\n\n")}\n`,
  };
}
