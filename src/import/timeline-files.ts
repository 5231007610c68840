import { CsvError, parse } from "csv-parse/sync";
import { isTimeZone } from "../dossier/schema/site.ts";
import { plainText } from "../entries/plain-text.ts";
import { isMap, type JsonMap, listed, readJson, textIn } from "./json.ts";
import { UnreadableImport, type Unused } from "./reading.ts";
import { shortened } from "./shortened.ts";
import type { TimelineMoment, TimelineSlide } from "./timeline.ts";

/** Slides as they were read, and the rows that are none. */
export interface Slides {
  readonly slides: readonly TimelineSlide[];
  readonly unused: readonly Unused[];
  /** The zone of its times, where the file names one. */
  readonly timeZone?: string | undefined;
}

const ERA =
  "It is an era, a span behind the events, for which there is no room. Write an event with an end for it if the story needs it.";
const TITLE = "It is the opening slide of the timeline. Its words belong into site.md, as the question and the answer.";

/** The rows of the sheet from which TimelineJS is made (https://timeline.knightlab.com/docs/using-spreadsheets.html), as CSV. */
export function readTimelineSheet(text: string): Slides {
  const rows = rowsOf(text);
  const [head, ...body] = rows;
  const columns = new Map(head?.cells.map((name, index) => [name.trim().toLowerCase(), index]) ?? []);
  if (!columns.has("headline") || !columns.has("year"))
    throw new UnreadableImport(
      `Its first row does not name the columns of TimelineJS's sheet: Year and Headline are missing. Keep the sheet's first row, and download it as CSV again.`,
    );
  const slides: TimelineSlide[] = [];
  const unused: Unused[] = [];
  for (const { line, cells } of body) {
    const cell = (name: string) => cells[columns.get(name) ?? -1]?.trim() || undefined;
    const place = { line, name: cell("headline") && shortened(plainText(cell("headline") ?? ""), 40) };
    const reason = noEvent(cell);
    if (reason !== undefined) unused.push({ place, reason });
    else if (cells.some((one) => one.trim() !== "")) slides.push(slideOfRow(cell, place));
  }
  return { slides, unused };
}

type Cell = (column: string) => string | undefined;

const USED = [
  "year",
  "month",
  "day",
  "time",
  "end year",
  "end month",
  "end day",
  "end time",
  "headline",
  "text",
  "media",
  "media credit",
  "media caption",
  "group",
];

function noEvent(cell: Cell): string | undefined {
  for (const column of USED) {
    const value = cell(column);
    if (value !== undefined && /^=|^#(?:REF|NAME|VALUE|N\/A|DIV\/0|NUM|NULL|ERROR)[!?]?/i.test(value))
      return `In the column "${column}" stands a formula or its error, "${shortened(value)}". Put in what it should show, and import again.`;
  }
  const type = cell("type")?.toLowerCase();
  return type === "era" ? ERA : type === "title" ? TITLE : undefined;
}

function slideOfRow(cell: Cell, place: TimelineSlide["place"]): TimelineSlide {
  const moment = (before: string): TimelineMoment => ({
    year: cell(`${before}year`),
    month: cell(`${before}month`),
    day: cell(`${before}day`),
    time: cell(`${before}time`),
  });
  return {
    place,
    headline: cell("headline") ?? "",
    text: cell("text") ?? "",
    start: moment(""),
    end: moment("end "),
    display: cell("display date"),
    media: cell("media"),
    credit: cell("media credit"),
    caption: cell("media caption"),
    group: cell("group"),
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string): readonly Row[] {
  const whole = text.replace(/^\uFEFF/, "");
  const [first = ""] = whole.split(/\r\n?|\n/, 1);
  const delimiter =
    [",", ";", "\t"].toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ?? ",";
  try {
    const records = parse(whole, {
      delimiter,
      info: true,
      relax_column_count: true,
      bom: true,
      max_record_size: 1_000_000,
    });
    let line = 1;
    return (
      records as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    ).map(({ record, info }) => {
      const row = { line, cells: record };
      line = info.lines + 1;
      return row;
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableImport(
      `It is no CSV that can be read: in or before line ${String(error["lines"] ?? "?")} a quotation mark is opened and not closed, or closed too early. Download the sheet as CSV again.`,
    );
  }
}

/** The slides of TimelineJS's JSON (version 3). */
export function readTimelineJson(text: string): Slides {
  const whole = readJson(text);
  if (!isMap(whole) || !Array.isArray(whole["events"]))
    throw new UnreadableImport("It has no list of events, as the JSON of TimelineJS has. Export it again.");
  const unused: Unused[] = [];
  if (isMap(whole["title"])) unused.push({ place: { part: "the title" }, reason: TITLE });
  for (const index of listed(whole["eras"]).keys()) unused.push({ place: { part: `era ${index + 1}` }, reason: ERA });
  const slides = whole["events"].flatMap((event: unknown, index): TimelineSlide[] => {
    const place = { part: `event ${index + 1}` };
    if (isMap(event)) return [slideOfJson(event, place)];
    unused.push({ place, reason: "It is no event of TimelineJS: there are no keys in it. Export the file again." });
    return [];
  });
  const timeZone = textIn(whole["timeZone"]);
  return { slides, unused, timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined };
}

function slideOfJson(event: JsonMap, place: { readonly part: string }): TimelineSlide {
  const map = (key: string): JsonMap => (isMap(event[key]) ? event[key] : {});
  const [text, media] = [map("text"), map("media")];
  const headline = textIn(text["headline"]) ?? "";
  return {
    place: { ...place, name: shortened(plainText(headline), 40) || undefined },
    id: textIn(event["unique_id"]),
    headline,
    text: textIn(text["text"]) ?? "",
    start: momentOfJson(map("start_date")),
    end: momentOfJson(map("end_date")),
    display: textIn(event["display_date"]),
    media: textIn(media["url"]),
    credit: textIn(media["credit"]),
    caption: textIn(media["caption"]),
    group: textIn(event["group"]),
  };
}

function momentOfJson(date: JsonMap): TimelineMoment {
  const part = (key: string) => textIn(date[key]);
  const hour = part("hour");
  const time = hour === undefined ? undefined : `${hour.padStart(2, "0")}:${(part("minute") ?? "0").padStart(2, "0")}`;
  return { year: part("year"), month: part("month"), day: part("day"), time };
}
