import { type DateBetween, dateOf, endOf, orderOf, reach, type SingleDate } from "../dossier/dates.ts";
import { joined } from "../language/joined.ts";
import type { Say } from "../language/say.ts";

/**
 * Dates as readers see them, as precisely as they are known. The text of a date that is written without doubt
 * (`plainDate`) is itself a valid `datetime` attribute (HTML, 4.5.14: a year, a month, a day, or a day with time and
 * offset), so that pages write `<time datetime={date}>`; others have no form there.
 */
export type DateStyle = "long" | "short";

const MINUTE = 60_000;

/**
 * The day, month or year of a date, without its time: "24 February 2025", short "24 Feb 2025"; "February 2025"; "2025".
 * What is vague is said to be so: "about 1880", "1918, uncertain", "the 1880s", "the 19th century", "1918 or 1919",
 * "between 1918 and 1923", "1808 or earlier", "1808 or later".
 */
export function displayDate(date: string, say: Say, style: DateStyle = "long"): string {
  const known = displayed.get(say) ?? new Map<string, string>();
  displayed.set(say, known);
  const key = `${style} ${date}`;
  const shown = known.get(key) ?? formatted(date, say, style);
  known.set(key, shown);
  return shown;
}

/** The same few dates are shown on a great many pages. */
const displayed = new WeakMap<Say, Map<string, string>>();

function formatted(text: string, say: Say, style: DateStyle): string {
  const known = dateOf(text);
  if (known.precision === "between") return between(known, say, style);
  const date = unqualified(known, say, style);
  return known.isUncertain ? say("date.uncertain", { date }) : date;
}

/** A single date without the doubt about it. */
function unqualified(known: SingleDate, say: Say, style: DateStyle): string {
  const date = plainWords(known, say, style);
  return known.isApproximate ? say("date.about", { date }) : date;
}

function plainWords(known: SingleDate, say: Say, style: DateStyle): string {
  if (known.precision === "century") return say("date.century", { number: known.year / 100 + 1 });
  // "The 1900s" are a century to most.
  if (known.precision === "decade")
    return known.year % 100 === 0 ? `${known.year}–${known.year + 9}` : say("date.decade", { year: `${known.year}` });
  return plainSpaces(formatter(say.language, style, known).format(civilDay(known)));
}

function between({ first, last }: DateBetween, say: Say, style: DateStyle): string {
  const words = (date: SingleDate) => {
    const plain = unqualified(date, say, style);
    return date.isUncertain ? say("date.uncertainWithin", { date: plain }) : plain;
  };
  if (!first || !last)
    return first
      ? say("date.orLater", { date: words(first) })
      : last
        ? say("date.orEarlier", { date: words(last) })
        : "";
  const isPlain = [first, last].every((date) => !date.isApproximate && !date.isUncertain);
  const isSame = first.precision === last.precision;
  if (isSame && isPlain && orderOf(first) === orderOf(last)) return words(first);
  const isNext = isSame && isPlain && endOf(first) + 1 === orderOf(last);
  const span = isSame && isPlain && isInYears(first) ? spanWords(first, last, say.language, style) : undefined;
  const parts = span?.split(/ ?– ?/) ?? [];
  const [from = "", to = ""] = parts.length === 2 ? parts : [words(first), words(last)];
  return say(isNext ? "date.eitherOr" : "date.between", { first: from, last: to });
}

/** Whether a date is one of the calendar: a year, a month or a day. */
function isInYears({ precision }: SingleDate): boolean {
  return precision !== "century" && precision !== "decade";
}

/** A span of days: "12–16 Dec 2024", "30 Dec 2024 – 2 Jan 2025"; one date where the end adds nothing. Ends of different precision stand as they are. */
export function displayRange(start: string, end: string | undefined, say: Say, style: DateStyle = "long"): string {
  const first = displayDate(start, say, style);
  const last = end === undefined ? first : displayDate(end, say, style);
  if (end === undefined || first === last) return first;
  const from = dateOf(start);
  const to = dateOf(end);
  const isWritten = from.precision !== "between" && to.precision !== "between" && isSpan(from, to);
  if (isWritten) return spanWords(from, to, say.language, style);
  // After a comma the doubt would seem to be about both.
  return [from, to].map((known, place) => rangeEnd(known, [first, last][place] ?? "", say, style)).join(" – ");
}

function rangeEnd(known: DateBetween | SingleDate, shown: string, say: Say, style: DateStyle): string {
  const isDoubted = known.precision !== "between" && known.isUncertain;
  return isDoubted ? say("date.uncertainWithin", { date: unqualified(known, say, style) }) : shown;
}

/** Whether both ends are dates of the calendar of one precision, and nothing about them is vague. */
function isSpan(from: SingleDate, to: SingleDate): boolean {
  return (
    dayPrecision(from) === dayPrecision(to) &&
    [from, to].every((date) => isInYears(date) && !date.isApproximate && !date.isUncertain)
  );
}

function spanWords(from: SingleDate, to: SingleDate, language: string, style: DateStyle): string {
  const span = plainSpaces(formatter(language, style, from).formatRange(civilDay(from), civilDay(to)));
  return span.replace(/^(\d+) – (?=\d)/, "$1–");
}

/**
 * The time of a date in its own zone, of which only the offset is known: "13:16 (UTC−5)", "13:08 UTC"; up to an end on the
 * same day: "13:16–13:45 (UTC−5)". Undefined without a time.
 */
export function displayTime(date: string, end?: string): string | undefined {
  const known = dateOf(date);
  if (known.minute === undefined || known.offset === undefined) return undefined;
  const until = end === undefined ? undefined : dateOf(end);
  const isSameDay =
    until?.minute !== undefined && date.slice(0, 10) === end?.slice(0, 10) && until.offset === known.offset;
  const span = isSameDay && until.minute !== known.minute ? `–${clock(until.minute)}` : "";
  return `${clock(known.minute)}${span} ${known.offset === 0 ? "UTC" : `(${offsetName(known.offset)})`}`;
}

/**
 * The same moment in the site's zone: "18:16 UTC", "19:16 Berlin"; up to an end on the same day there:
 * "18:16–18:45 UTC"; with the day where it is another one: "25 Feb 2025, 00:16 UTC". Undefined without a time, and where
 * both clocks show the same.
 */
export function displaySiteTime(date: string, timeZone: string, say: Say, end?: string): string | undefined {
  const known = dateOf(date);
  if (known.minute === undefined) return undefined;
  const there = wallClock(reach(known).earliest, timeZone);
  if (there.time === clock(known.minute) && there.day === date.slice(0, 10)) return undefined;
  const time = `${there.time}${siteTimeOfEnd(there, end, timeZone)} ${zoneName(timeZone)}`;
  return there.day === date.slice(0, 10) ? time : joined([displayDate(there.day, say, "short"), time], "items", say);
}

function siteTimeOfEnd(start: WallClock, end: string | undefined, timeZone: string): string {
  const known = end === undefined ? undefined : dateOf(end);
  if (known?.minute === undefined) return "";
  const there = wallClock(reach(known).earliest, timeZone);
  // Where clocks are put back in between, the end would stand there as if it came first.
  return there.day === start.day && there.time > start.time ? `–${there.time}` : "";
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make and few. */
function formatter(language: string, style: DateStyle, known: SingleDate): Intl.DateTimeFormat {
  const precision = dayPrecision(known);
  const key = `${language} ${style} ${precision}`;
  const made = formatters.get(key) ?? makeFormatter(language, style, precision);
  formatters.set(key, made);
  return made;
}

/** The locales in which dates of a language are written: English without a region, and a language that is unknown, day before month. */
export function localesOf(language: string): string[] {
  return language === "en" ? ["en-GB"] : [language, "en-GB"];
}

function makeFormatter(language: string, style: DateStyle, precision: "year" | "month" | "day"): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localesOf(language), {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    ...(precision === "year" ? {} : { month: style }),
    ...(precision === "day" ? { day: "numeric" } : {}),
  });
}

function dayPrecision({ month, day }: SingleDate): "year" | "month" | "day" {
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

/** The day as its own calendar shows it, at midnight UTC, so that no zone moves it. */
function civilDay(known: SingleDate): number {
  return orderOf({ ...known, minute: undefined, offset: undefined });
}

/** Versions of Unicode's data differ in the kinds of narrow space that they put into dates. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ");
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function offsetName(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = minutes % 60 === 0 ? "" : `:${String(minutes % 60).padStart(2, "0")}`;
  return `UTC${offset < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest}`;
}

interface WallClock {
  readonly day: string;
  readonly time: string;
}

function wallClock(instant: number, timeZone: string): WallClock {
  const offset = zoneOffset(instant, timeZone);
  const shown = new Date(instant + offset * MINUTE).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

const zoneFormatters = new Map<string, Intl.DateTimeFormat>();

function makeZoneFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
}

/** The minutes that a zone (IANA) is ahead of UTC at an instant (milliseconds since 1970 UTC). */
export function zoneOffset(instant: number, timeZone: string): number {
  const zone = zoneFormatters.get(timeZone) ?? makeZoneFormatter(timeZone);
  zoneFormatters.set(timeZone, zone);
  const name = zone.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The place that a zone is named after; abbreviations such as CET change with the season and are not unique. */
function zoneName(timeZone: string): string {
  if (/^(Etc\/)?(UTC|UCT|GMT|Zulu|Universal|Greenwich)$/i.test(timeZone)) return "UTC";
  return timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
