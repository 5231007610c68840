import { type Examples, inTurn, replace } from "../../test/dossiers/example.ts";

const event = (dates: string) => ({ "timeline/meeting.md": replace("date: 2025-02-19", dates) });
const role = (dates: string) => ({
  "people/ben.md": replace("kind: person", `kind: person\nroles:\n  - title: Mayor\n${dates}`),
});

const earlyEnd: Examples = {
  passes: {
    "an end on the same day, in the same month and in the same year": {
      files: { ...event("date: 2025-02-19\nend: 2025-02"), ...role("    from: 2025-03\n    to: 2025") },
    },
    "times in zones far apart": { files: event("date: 2025-02-19T23:00-05:00\nend: 2025-02-20T05:30+01:00") },
    "an end without a beginning": { files: role("    to: 2020") },
  },
  fails: {
    "an event that ends the day before": {
      files: event("date: 2025-02-19\nend: 2025-02-18"),
      findings: [
        'timeline/meeting.md:4:6  error  early-end  "end" (2025-02-18) is before "date" (2025-02-19). Correct one of the two.',
      ],
    },
    "a time that is earlier in another zone": {
      files: event("date: 2025-02-19T12:00+01:00\nend: 2025-02-19T12:30+03:00"),
      findings: [
        'timeline/meeting.md:4:6  error  early-end  "end" (2025-02-19T12:30+03:00) is before "date" (2025-02-19T12:00+01:00). Correct one of the two.',
      ],
    },
    "an office": {
      files: role("    from: 2025\n    to: 2024-12"),
      findings: [
        'people/ben.md:7:9  error  early-end  "to" (2024-12) is before "from" (2025). Correct one of the two.',
      ],
    },
    "an article that was changed before it was there": {
      files: {
        "articles/bridge.md": replace("2025-03-01T12:00Z", "2025-03-01T12:00Z\nupdated: 2025-03-01T12:30+01:00"),
      },
      findings: [
        'articles/bridge.md:5:10  error  early-end  "updated" (2025-03-01T12:30+01:00) is before "published" (2025-03-01T12:00Z). Correct one of the two.',
      ],
    },
  },
};

const saidDates = (keys: string) => ({ "claims/opening.md": replace("  on: 2025-02-20\n", keys) });

const undatedWords: Examples = {
  passes: { "words of which the day is not known": { files: saidDates("  undated: true\n") } },
  fails: {
    both: {
      files: saidDates("  on: 2025-02-20\n  undated: true\n"),
      findings: [
        "claims/opening.md:8:12  error  undated-words  The words have a date in on and are called undated. Remove one of the two.",
      ],
    },
    neither: {
      files: saidDates(""),
      findings: [
        "claims/opening.md:5:1  error  undated-words  The words have no date. Give it in on, as precisely as it is known; if nothing is known of it, write undated: true.",
      ],
    },
    "neither, and not undated": {
      files: saidDates("  undated: false\n"),
      findings: [
        "claims/opening.md:7:12  error  undated-words  The words have no date. Give it in on, as precisely as it is known; if nothing is known of it, write undated: true.",
      ],
    },
  },
};

const another = (title: string, keys: string) =>
  `---\ntitle: ${title}\n${keys}sources:\n  - minutes\n---\n\nIt happened.\n`;

const circularOrder: Examples = {
  passes: {
    "events in a row": {
      files: {
        ...event("date: 2025-02-19\nafter: walk"),
        "timeline/walk.md": another("The walk", "before:\n  - meeting\n"),
        "timeline/vote.md": another("The vote", "after:\n  - walk\n  - meeting\n"),
      },
    },
  },
  fails: {
    "an event after itself": {
      files: event("date: 2025-02-19\nafter: meeting"),
      findings: [
        "timeline/meeting.md:4:8  error  circular-order  The event is said to have come after itself. Name another event in after, or remove it.",
      ],
    },
    "two events, each after the other": {
      files: {
        ...event("date: 2025-02-19\nafter: walk"),
        "timeline/walk.md": another("The walk", "after:\n  - meeting\n"),
      },
      findings: [
        'timeline/meeting.md:4:8  error  circular-order  The order runs in a circle: "meeting" came after "walk", that after "meeting" itself. Remove one of these steps from after or before.',
      ],
    },
    "eight events": {
      files: Object.fromEntries(
        [..."abcdefgh"].map((id, place) => [
          `timeline/${id}.md`,
          another(`The ${id}`, `before: ${"bcdefgha"[place]}\n`),
        ]),
      ),
      findings: [
        'timeline/h.md:3:9  error  circular-order  The order runs in a circle: "a" came after "h", that after "g", that after "f", that after "e", that after "d", that after 2 more, that after "a" itself. Remove one of these steps from after or before.',
      ],
    },
  },
};

const orderAgainstDates: Examples = {
  passes: {
    "dates of which it is not sure": {
      files: {
        ...event("date: 2025\nafter: [walk, talk]\nbefore: vote"),
        "timeline/walk.md": another("The walk", "date: 2025-12~\n"),
        "timeline/talk.md": another("The talk", "date: 2031?\n"),
        "timeline/vote.md": another("The vote", "date: 2025-01-02/..\n"),
      },
    },
  },
  fails: {
    "an event before the one that it followed": {
      files: {
        ...event("date: 2025-02-19\nafter: [walk]"),
        "timeline/walk.md": another("The walk", "date: 2025-02-20\n"),
      },
      findings: [
        'timeline/meeting.md:4:9  error  order-against-dates  The event (2025-02-19) is said to have come after "walk", which is later (2025-02-20). Correct one of the two dates, or the order.',
      ],
    },
    "an event after the one that it preceded": {
      files: {
        ...event("date: 2025-02-19\nbefore: walk"),
        "timeline/walk.md": another("The walk", "date: ../2024\n"),
      },
      findings: [
        'timeline/meeting.md:4:9  error  order-against-dates  The event (2025-02-19) is said to have come before "walk", which is earlier (../2024). Correct one of the two dates, or the order.',
      ],
    },
    "by way of an event without a date": {
      files: {
        ...event("date: 188X\nafter: walk"),
        "timeline/walk.md": another("The walk", "after: vote\n"),
        "timeline/vote.md": another("The vote", "date: 1890\n"),
      },
      findings: [
        'timeline/meeting.md:4:8  error  order-against-dates  The event (188X) is said to have come after "walk", and so after "vote", which is later (1890). Correct one of the two dates, or the order.',
      ],
    },
    "by way of an event without a date that says so itself": {
      files: {
        ...event("date: 188X"),
        "timeline/walk.md": another("The walk", "after: vote\nbefore: meeting\n"),
        "timeline/vote.md": another("The vote", "date: 1890\n"),
      },
      findings: [
        'timeline/walk.md:4:9  error  order-against-dates  The event is said to have come before "meeting" (188X) and after "vote", which is later (1890). Correct one of the two dates, or the order.',
      ],
    },
  },
};

const undatedEvent: Examples = {
  passes: {
    "an event that came before another": {
      files: {
        ...event("before: later"),
        "timeline/later.md": "---\ntitle: The vote\ndate: 2025-02-20\nsources:\n  - minutes\n---\n\nA vote.\n",
      },
    },
  },
  fails: {
    "no date": {
      files: { "timeline/meeting.md": replace("date: 2025-02-19\n", "") },
      findings: [
        "timeline/meeting.md:1:1  error  undated-event  The event has no date. Give it in date, as precisely as it is known; or name in after or before the event that it followed or preceded.",
      ],
    },
    "an end alone": {
      files: event("end: 2025-02-19"),
      findings: [
        "timeline/meeting.md:3:1  error  undated-event  The event has an end and no date. Give in date when it began, or remove end.",
      ],
    },
  },
};

const dates = (keys: string) => ({ "sources/gazette.md": replace("published: 2025-02-21\n", keys) });

const undatedSource: Examples = {
  passes: {
    "no date": { files: dates("undated: true\n") },
    "a date, and not undated": { files: dates("published: 2025\nundated: false\n") },
  },
  fails: {
    both: {
      files: dates("published: 2025-02-21\nundated: true\n"),
      findings: [
        "sources/gazette.md:6:10  error  undated-source  The source has a date in published and is called undated. Remove one of the two.",
      ],
    },
    neither: {
      files: dates(""),
      findings: [
        "sources/gazette.md:1:1  error  undated-source  The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
      ],
    },
    "neither, and not undated": {
      files: dates("undated: false\n"),
      findings: [
        "sources/gazette.md:5:10  error  undated-source  The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
      ],
    },
  },
};

const latePublicationDates = (published: string, accessed: string) => ({
  "sources/gazette.md": replace(
    "published: 2025-02-21\naccessed: 2025-02-28\n",
    `published: ${published}\naccessed: ${accessed}\n`,
  ),
});

const latePublication: Examples = {
  passes: {
    "read in the month of publication": { files: latePublicationDates("2025-02-28", "2025-02") },
    "read at once, on the other side of the earth": {
      files: latePublicationDates("2025-02-22T09:00+13:00", "2025-02-21"),
    },
  },
  fails: {
    "read the day before": {
      files: latePublicationDates("2025-03-01", "2025-02-28"),
      findings: [
        "sources/gazette.md:5:12  error  late-publication  The source was published (2025-03-01) after we read it (accessed: 2025-02-28). Correct one of the two dates.",
      ],
    },
  },
};

const hop = (date: string) => replace("    on: 2025-02-19\n", `    on: ${date}\n`);
const behind = (keys: string) =>
  replace("      - minutes\n", `      - minutes\n  - { by: cy, act: said, status: asserted${keys} }\n`);

const lateHop: Examples = {
  passes: {
    "the day of the words": { files: { "claims/opening.md": hop("2025-02-20") } },
    "a month and a year, of which nothing is guessed": {
      files: { "claims/opening.md": inTurn(hop("2025-02"), behind(", on: 2025")) },
    },
    "a time that may fall on the same day elsewhere": { files: { "claims/opening.md": hop("2025-02-20T23:30-10:00") } },
    "hops without a date": { files: { "claims/opening.md": inTurn(replace("    on: 2025-02-19\n", ""), behind("")) } },
  },
  fails: {
    "the day after the words": {
      files: { "claims/opening.md": hop("2025-02-21") },
      findings: [
        'claims/opening.md:12:9  error  late-hop  The hop (2025-02-21) is later than the words of "ada" (2025-02-20), which rest on it. Correct one of the two dates.',
      ],
    },
    "later than a hop before it, with one between that has no date": {
      files: {
        "claims/opening.md": behind(" }\n  - { by: ben, act: wrote, on: 2025-02-20, status: asserted"),
      },
      findings: [
        'claims/opening.md:17:32  error  late-hop  The hop (2025-02-20) is later than the words of "ben" (2025-02-19), which rest on it. Correct one of the two dates.',
      ],
    },
  },
};

const verdict = (date: string) => ({ "claims/denial.md": replace("  on: 2025-03-01\n", `  on: ${date}\n`) });

const earlyVerdict: Examples = {
  passes: {
    "a verdict of the same day": { files: verdict("2025-02-21") },
    "a verdict of the same month": { files: verdict("2025-02") },
  },
  fails: {
    "a verdict of the day before": {
      files: verdict("2025-02-20"),
      findings: [
        "claims/denial.md:12:7  error  early-verdict  The verdict (2025-02-20) is earlier than the words that it judges (said.on: 2025-02-21). Correct one of the two dates.",
      ],
    },
  },
};

const gazette = (keys: string) => ({
  "sources/gazette.md": replace("published: 2025-02-21\naccessed: 2025-02-28\n", keys),
});
const captured = (stamp: string) =>
  gazette(
    `undated: true\naccessed: 2025-02-28\narchived: https://web.archive.org/web/${stamp}/https://gazette.example/bridge\n`,
  );

const lateWords: Examples = {
  passes: {
    "a source read and captured on the day of the words": { files: captured("20250221103000") },
    "a capture that may be of the same day elsewhere": { files: captured("20250220140000") },
    "a source read in the month of the words": { files: gazette("undated: true\naccessed: 2025-02\n") },
    "an event that was announced before it took place": {
      files: { "timeline/opening.md": "---\ntitle: It opens\ndate: 2031-05\nsources: [minutes]\n---\nIt opens.\n" },
    },
  },
  fails: {
    "a source read before the words were said": {
      files: gazette("undated: true\naccessed: 2025-02-20\n"),
      findings: [
        'claims/denial.md:7:7  error  late-words  The words (2025-02-21) are later than the day on which we read "gazette", which shows them (accessed: 2025-02-20). Correct one of the two dates, or name another source.',
      ],
    },
    "a capture from before the words were said": {
      files: captured("20250219093000"),
      findings: [
        'claims/denial.md:7:7  error  late-words  The words (2025-02-21) are later than the capture of "gazette", which shows them (2025-02-19T09:30Z). Correct the date, or name another capture or source.',
        'claims/opening.md:7:7  error  late-words  The words (2025-02-20) are later than the capture of "gazette", which shows them (2025-02-19T09:30Z). Correct the date, or name another capture or source.',
      ],
    },
    "a hop later than its source": {
      files: {
        "sources/minutes.md": replace(
          "published: 2025-02-19\naccessed: 2025-02-28",
          "undated: true\naccessed: 2025-02-18",
        ),
      },
      findings: [
        'claims/opening.md:12:9  error  late-words  The words (2025-02-19) are later than the day on which we read "minutes", which shows them (accessed: 2025-02-18). Correct one of the two dates, or name another source.',
      ],
    },
  },
};

const opening = (as: string) => ({
  "claims/opening.md": replace("relations: []", `relations:\n  - claim: denial\n    as: ${as}`),
});

const earlyReply: Examples = {
  passes: {
    "an answer to what was said before": { files: { "claims/denial.md": replace("as: contradicts", "as: answers") } },
    "an answer in the same year": {
      files: { ...opening("answers"), "claims/denial.md": replace("  on: 2025-02-21", "  on: 2025") },
    },
    "relations that know no order": { files: opening("narrows") },
  },
  fails: {
    "an answer to what was said later": {
      files: opening("answers"),
      findings: [
        'claims/opening.md:26:9  error  early-reply  This claim (2025-02-20) cannot be said to answer "denial", which is later (2025-02-21). Correct a date or the relation.',
      ],
    },
    "a word that takes the place of a later one": {
      files: opening("supersedes"),
      findings: [
        'claims/opening.md:26:9  error  early-reply  This claim (2025-02-20) cannot be said to supersede "denial", which is later (2025-02-21). Correct a date or the relation.',
      ],
    },
  },
};

const corrections = (...dates: readonly string[]) => ({
  "claims/denial.md": replace(
    "relations:\n",
    `corrections:\n${dates.map((date) => `  - { on: ${date}, kind: update, text: News of ${date}. }\n`).join("")}relations:\n`,
  ),
});

const correctionOrder: Examples = {
  passes: {
    "the oldest first, two on one day, one of the same month": {
      files: corrections("2025-03-02", "2025-03-03", "2025-03-03T10:00Z", "2025-03"),
    },
  },
  fails: {
    "the newest first": {
      files: corrections("2025-03-04", "2025-03-03"),
      findings: [
        "claims/denial.md:18:11  error  correction-order  This correction (2025-03-03) is older than the one above it (2025-03-04). Put the oldest first.",
      ],
    },
  },
};

const article = (date: string) => ({
  "articles/bridge.md": replace(
    "central: opening\n",
    `central: opening\ncorrections: [{ on: ${date}, kind: correction, text: The day was wrong. }]\n`,
  ),
});

const earlyCorrection: Examples = {
  passes: {
    "the day of publication": { files: article("2025-03-01") },
    "the year of publication": { files: article("2025") },
  },
  fails: {
    "the day before publication": {
      files: article("2025-02-27"),
      findings: [
        "articles/bridge.md:10:21  error  early-correction  The correction (2025-02-27) is earlier than what it corrects (published: 2025-03-01T12:00Z). Correct one of the two dates.",
      ],
    },
    "the day before the words": {
      files: {
        "claims/denial.md": replace(
          "relations:\n",
          "corrections:\n  - on: 2025-02-20\n    kind: clarification\n    text: Cy spoke of May.\nrelations:\n",
        ),
      },
      findings: [
        "claims/denial.md:17:9  error  early-correction  The correction (2025-02-20) is earlier than what it corrects (said.on: 2025-02-21). Correct one of the two dates.",
      ],
    },
  },
};

const CORRECTION = "corrections:\n  - on: 2062-03-01\n    kind: update\n    text: It is open.\n";
const corrected = replace("\n---\n\nThe minutes", `\n${CORRECTION}---\n\nThe minutes`);
const forecast = replace("kind: reported-speech", "kind: forecast");
const polished = replace("The minutes have it.", "The minutes say so.");

/** The finding, in the words for a key. */
function found(place: string, key: string, date: string, severity = "warning", today = "2026-11-22"): string {
  return `${place}  ${severity}  future-date  "${key}" (${date}) lies in the future: nowhere is it later than ${today}. Correct the date of what has been done.`;
}

const futureDate: Examples = {
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
    "vague dates of which a part has begun": {
      files: {
        "sources/minutes.md": replace("published: 2025-02-19", "published: ../2062"),
        "claims/opening.md": replace("on: 2025-03-01", "on: 202X"),
      },
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
    "a vague date of which no part has begun": {
      files: { "claims/opening.md": replace("on: 2025-03-01", "on: 203X?") },
      findings: [
        'claims/opening.md:19:7  warning  future-date  "verdict.on" (203X?) lies in the future: nowhere is it later than 2026-11-22. Correct the date of what has been done.',
      ],
    },
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

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "early-end": earlyEnd,
  "undated-source": undatedSource,
  "undated-words": undatedWords,
  "undated-event": undatedEvent,
  "circular-order": circularOrder,
  "order-against-dates": orderAgainstDates,
  "late-publication": latePublication,
  "late-hop": lateHop,
  "early-verdict": earlyVerdict,
  "late-words": lateWords,
  "early-reply": earlyReply,
  "correction-order": correctionOrder,
  "early-correction": earlyCorrection,
  "future-date": futureDate,
};
