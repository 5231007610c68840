import { captureDate } from "../../capture.ts";
import { collections } from "../../collections.ts";
import { isBefore, readDate } from "../../date.ts";
import type { Path } from "../../frontmatter.ts";
import { allEntries, type EntryDraft, type Manuscript, placeOf, RECORD_FILE } from "../../manuscript.ts";
import { comparisonOf } from "../../record/standing.ts";
import { type Circumstances, rule } from "../../rule.ts";
import { schemas } from "../../schema/entries.ts";
import { pastDates } from "../../schema/fields.ts";
import { fieldsOf, valuesAt } from "../../schema/walk.ts";

/** The places of each collection that hold the date of something that has been done. */
const placesIn = Object.fromEntries(
  collections.map((collection) => [
    collection,
    [...fieldsOf(schemas[collection])].flatMap(({ path, schema }) => (pastDates.has(schema) ? [path] : [])),
  ]),
);

/**
 * Something that has been done is dated later than any clock on Earth shows: a verdict, a correction, the reading of a
 * source, a line of the record. Events may lie ahead, and so may the words of a forecast, what comes of them, and the day
 * on which a draft is to appear.
 */
export const futureDate = rule({
  name: "future-date",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report, circumstances) {
    const { today } = circumstances;
    for (const entry of allEntries(manuscript)) {
      for (const { path, date, isCapture } of datesIn(entry)) {
        if (!isAhead(date, today)) continue;
        const key = path.filter((step) => typeof step === "string").join(".");
        report(entry.path, placeOf(entry.document, path), { key, date, today, isCapture });
      }
    }
    for (const { date, start, end } of recordedDays(manuscript, circumstances)) {
      if (isAhead(date, today)) report(RECORD_FILE, { start, end }, { key: undefined, date, today, isCapture: false });
    }
  },
});

interface PlacedDate {
  readonly path: Path;
  readonly date: string;
  readonly isCapture: boolean;
}

function datesIn(entry: EntryDraft): PlacedDate[] {
  if (entry.collection === "articles" && entry.isDraft) return [];
  const isForecast = entry.collection === "claims" && entry.data.kind === "forecast";
  const dates = (placesIn[entry.collection] ?? [])
    .filter(([first]) => !isForecast || first === "verdict" || first === "corrections")
    .flatMap((place) => valuesAt(entry.data, place))
    .map(({ path, value }) => ({ path, date: String(value), isCapture: false }));
  return entry.collection === "sources" ? [...dates, ...captureDates(entry.data)] : dates;
}

function captureDates({ archived, url }: EntryDraft<"sources">["data"]): PlacedDate[] {
  return Object.entries({ archived, url }).flatMap(([key, address]) => {
    const date = address === undefined ? undefined : captureDate(address);
    return date === undefined ? [] : [{ path: [key], date, isCapture: true }];
  });
}

function recordedDays(manuscript: Manuscript, { sha256 }: Circumstances) {
  const lines = comparisonOf(manuscript, sha256)?.record.lines ?? [];
  return lines.map(({ on, start, text }) => ({
    date: on,
    start: start + text.indexOf('"on"'),
    end: start + text.length,
  }));
}

/** Whether the calendar that a date was written by shows a later day than the last one that has begun anywhere. */
function isAhead(text: string, today: string): boolean {
  const [date, day] = [readDate(text.slice(0, "2026-11-22".length)), readDate(today)];
  return typeof date !== "string" && typeof day !== "string" && isBefore(day, date);
}
