import { type Examples, inTurn, replace } from "../../examples/example.ts";

const CORRECTION = "corrections:\n  - on: 2062-03-01\n    kind: update\n    text: It is open.\n";
const corrected = replace("\n---\n\nThe minutes", `\n${CORRECTION}---\n\nThe minutes`);
const forecast = replace("kind: reported-speech", "kind: forecast");
const polished = replace("The minutes have it.", "The minutes say so.");

/** The finding, in the words for a key. */
function found(place: string, key: string, date: string, severity = "warning", today = "2026-11-22"): string {
  return `${place}  ${severity}  future-date  "${key}" (${date}) lies in the future: nowhere is it later than ${today}. Correct the date of what has been done.`;
}

export const examples: Examples = {
  passes: {
    "an event that is still to come": {
      files: { "timeline/meeting.md": replace("date: 2025-02-19", "date: 2062-02-19\nend: 2063") },
    },
    "an office that ends later": {
      files: {
        "people/ben.md": replace(
          "kind: person",
          "kind: person\nroles:\n  - title: Mayor\n    from: 2062\n    to: 2065",
        ),
      },
    },
    "the last day that has begun somewhere on Earth": {
      today: "2025-03-10",
      files: { "articles/bridge.md": replace("2025-03-01T12:00Z", "2025-03-10T23:59-12:00") },
    },
    "a date that is too vague to lie ahead": {
      today: "2025-03-10",
      files: { "claims/opening.md": replace("on: 2025-03-01", "on: 2025") },
    },
    "an article that is still a draft, with the day on which it is to appear": {
      isPublishing: true,
      files: {
        "articles/later.md":
          "---\ntitle: Later\nstandfirst: What comes.\npublished: 2062-03-01T12:00Z\nauthors:\n  - name: Desk\ndraft: true\n---\n\nIt comes.\n",
      },
    },
    "the day to which a forecast puts somebody's position": {
      files: { "claims/opening.md": inTurn(forecast, replace("stance: for", "stance: for\n    on: 2062")) },
    },
  },
  fails: {
    "an article and its update": {
      files: {
        "articles/bridge.md": replace(
          "published: 2025-03-01T12:00Z",
          "published: 2062-03-01T12:00Z\nupdated: 2062-03-02T12:00Z",
        ),
      },
      findings: [
        found("articles/bridge.md:4:12", "published", "2062-03-01T12:00Z"),
        found("articles/bridge.md:5:10", "updated", "2062-03-02T12:00Z"),
      ],
    },
    "a verdict and a correction, where the site is published": {
      isPublishing: true,
      files: { "claims/opening.md": inTurn(replace("on: 2025-03-01", "on: 2062-03-01"), corrected) },
      findings: [
        found("claims/opening.md:19:7", "verdict.on", "2062-03-01", "error"),
        found("claims/opening.md:30:9", "corrections.on", "2062-03-01", "error"),
      ],
    },
    "the verdict on a forecast": {
      files: { "claims/opening.md": inTurn(forecast, replace("on: 2025-03-01", "on: 2062-03-01")) },
      findings: [found("claims/opening.md:19:7", "verdict.on", "2062-03-01")],
    },
    "a position": {
      files: { "claims/opening.md": replace("stance: for", "stance: for\n    on: 2062") },
      findings: [found("claims/opening.md:29:9", "positions.on", "2062")],
    },
    "the reading of a source, and its capture": {
      files: {
        "sources/gazette.md": replace(
          "accessed: 2025-02-28",
          "accessed: 2026-12\narchived: https://web.archive.org/web/20620301120000/https://gazette.example/bridge",
        ),
      },
      findings: [
        found("sources/gazette.md:6:11", "accessed", "2026-12"),
        'sources/gazette.md:7:11  warning  future-date  The day of the capture in "archived" (2062-03-01T12:00Z) lies in the future: nowhere is it later than 2026-11-22. Copy its address again.',
      ],
    },
    "a day after the last one that has begun": {
      today: "2025-03-10",
      files: { "articles/bridge.md": replace("2025-03-01T12:00Z", "2025-03-11T00:00+14:00") },
      findings: [found("articles/bridge.md:4:12", "published", "2025-03-11T00:00+14:00", "warning", "2025-03-10")],
    },
    "a line of the record, written by a clock that was wrong": {
      today: "2025-03-10",
      isPublishing: true,
      recorded: [{}, { files: { "claims/opening.md": polished } }],
      files: { "claims/opening.md": polished },
      findings: [
        "record.jsonl:12:11  error  future-date  The day on which this line was recorded (2025-03-11) lies in the future: nowhere is it later than 2025-03-10. Put back record.jsonl as it was published or last committed, and run npm run record on a machine whose clock is right.",
      ],
    },
  },
};
