import { remembering } from "./once.ts";

/**
 * Dates as precisely as they are known, in the forms of EDTF (ISO 8601-2:2019, annex A), levels 0 and 1: `2025`, `2025-02`,
 * `2025-02-24`; `1880~` (about), `1918?` (uncertain), `1918%` (both), `188X`, `18XX`, `1918-XX`; `1918/1919` (somewhere
 * between), `../1808` (then or earlier), `1808/..` (then or later). A time has an offset and no seconds:
 * `2025-02-24T13:16-05:00`; it stands alone. Seasons, unknown ends and years of more than four digits are none of ours.
 */
export type KnownDate = SingleDate | DateBetween;

/** A date that names one century, decade, year, month, day or minute. */
export interface SingleDate {
  readonly text: string;
  readonly precision: "century" | "decade" | "year" | "month" | "day" | "minute";
  /** The first year of a decade or century. */
  readonly year: number;
  /** 1 to 12; undefined where only the year is known. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Minutes since midnight in its own zone; undefined without a time. */
  readonly minute: number | undefined;
  /** Minutes that its own zone is ahead of UTC; undefined without a time. */
  readonly offset: number | undefined;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** A date somewhere between two others; one of them is undefined where that side is open. */
export interface DateBetween {
  readonly text: string;
  readonly precision: "between";
  readonly first: SingleDate | undefined;
  readonly last: SingleDate | undefined;
  readonly minute?: undefined;
}

/** Why a text is no date. */
export type DateFault =
  | "form"
  | "no-such-day"
  | "no-such-time"
  | "no-offset"
  | "seconds"
  | "negative-zero"
  | "vague-time"
  | "reversed";

const FORM = /^(\d{2}XX|\d{3}X|\d{4}(?:-XX(?:-XX)?)?)$|^(\d{4})-(\d{2})(?:-(\d{2}|XX))?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})$/;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const WITH_SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const VAGUE_TIME = /^[^/]*T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})[?~%]$/;

/** Reads a date; gives the fault instead where the text is none. Never throws. */
export const readDate: (text: string) => KnownDate | DateFault = remembering(10_000, parse);

function parse(text: string): KnownDate | DateFault {
  const time = TIME.exec(text);
  if (time) return parseTime(text, time);
  if (VAGUE_TIME.test(text)) return "vague-time";
  const ends = text.split("/");
  return ends.length === 2 ? parseBetween(text, ends) : parseDay(text);
}

function parseBetween(text: string, [from = "", to = ""]: readonly string[]): DateBetween | DateFault {
  const first = from === ".." ? undefined : parseDay(from);
  const last = to === ".." ? undefined : parseDay(to);
  if (typeof first === "string") return first;
  if (typeof last === "string") return last;
  if (!first && !last) return "form";
  if (first && last && civilReach(last)[1] < civilReach(first)[0]) return "reversed";
  return { text, precision: "between", first, last };
}

function parseDay(text: string): SingleDate | DateFault {
  const sign = /[?~%]$/.exec(text)?.[0];
  const parts = FORM.exec(sign ? text.slice(0, -1) : text);
  if (!parts) return WITHOUT_OFFSET.test(text) ? "no-offset" : WITH_SECONDS.test(text) ? "seconds" : "form";
  const [, years = parts[2] ?? "", , months, days] = parts;
  const year = Number(years.slice(0, 4).replaceAll("X", "0"));
  const month = months === undefined ? undefined : Number(months);
  const day = days === undefined || days === "XX" ? undefined : Number(days);
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return "no-such-day";
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return "no-such-day";
  const ofYear = /^\d\dXX/.test(years) ? "century" : /^\d{3}X/.test(years) ? "decade" : "year";
  return {
    ...{ text, year, month, day, minute: undefined, offset: undefined },
    precision: day !== undefined ? "day" : month !== undefined ? "month" : ofYear,
    isApproximate: sign === "~" || sign === "%",
    isUncertain: sign === "?" || sign === "%",
  };
}

function parseTime(text: string, [, days = "", hours, minutes, zone = ""]: readonly string[]): SingleDate | DateFault {
  const day = parseDay(days);
  if (typeof day === "string") return day;
  if (zone === "-00:00") return "negative-zero";
  const offset = zoneOffset(zone);
  if (Number(hours) > 23 || Number(minutes) > 59 || offset === undefined) return "no-such-time";
  return { ...day, text, precision: "minute", minute: Number(hours) * 60 + Number(minutes), offset };
}

/** The forms of a date as a regular expression, for editors that complete and check while typing. */
export const DATE_PATTERN = (() => {
  const day = "(\\d{4}(-\\d{2}(-(\\d{2}|XX))?|-XX(-XX)?)?|\\d{3}X|\\d{2}XX)[?~%]?";
  const time = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})";
  return `^(${day}|${day}/${day}|${day}/\\.\\.|\\.\\./${day}|${time})$`;
})();

/** The date where it is written without doubt, as plain ISO 8601-1 that HTML, schema.org and others read; else undefined. */
export function plainDate(text: string | undefined): string | undefined {
  return text !== undefined && !/[?~%X/]/.test(text) ? text : undefined;
}

/** Reads a date that has been checked before. Throws a RangeError where it has not. */
export function dateOf(text: string): KnownDate {
  const date = readDate(text);
  if (typeof date === "string") throw new RangeError(`not a date: ${text}`);
  return date;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function zoneOffset(zone: string): number | undefined {
  if (zone === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  const total = hours * 60 + minutes;
  const isWest = zone[0] === "-";
  if (minutes > 59 || total > (isWest ? WIDEST_WEST : WIDEST_EAST)) return undefined;
  return isWest ? -total : total;
}

const MINUTE = 60_000;

/** The widest offsets (minutes) in use on earth: Kiribati's, and that of ships and islands west of the date line. */
const WIDEST_EAST = 14 * 60;
const WIDEST_WEST = 12 * 60;

/**
 * The first and last instant (milliseconds since 1970 UTC) that a date may mean, whatever the zone it was written in;
 * endless where a side is open or the date is uncertain.
 */
export function reach(date: KnownDate): { readonly earliest: number; readonly latest: number } {
  if (date.minute !== undefined) {
    const [instant, last] = spanOf(date);
    return { earliest: instant, latest: last };
  }
  const [start, end] = widestSpan(date);
  return { earliest: start - WIDEST_EAST * MINUTE, latest: end + WIDEST_WEST * MINUTE };
}

const DAY = 24 * 60 * MINUTE;

/** How far (milliseconds) an approximate date may lie from what is written: ten days, ten months, ten years; a century. */
const TOLERANCES = {
  minute: 0,
  day: 10 * DAY,
  month: 10 * 31 * DAY,
  year: 10 * 366 * DAY,
  decade: 10 * 366 * DAY,
  century: 100 * 366 * DAY,
} as const satisfies Record<SingleDate["precision"], number>;

/** The first and last moment that a date may mean, a date without a time as calendar days at midnight UTC. */
export function widestSpan(date: KnownDate): readonly [number, number] {
  if (date.precision === "between")
    return [date.first ? widestSpan(date.first)[0] : -Infinity, date.last ? widestSpan(date.last)[1] : Infinity];
  if (date.isUncertain) return [-Infinity, Infinity];
  const [start, end] = spanOf(date);
  const tolerance = date.isApproximate ? TOLERANCES[date.precision] : 0;
  return [start - tolerance, end + tolerance];
}

/** The first and last moment of what is written, likewise. */
function spanOf(date: SingleDate): readonly [number, number] {
  if (date.minute === undefined) return civilReach(date);
  const instant = utc(date.year, date.month ?? 1, date.day ?? 1) + (date.minute - (date.offset ?? 0)) * MINUTE;
  return [instant, instant + MINUTE - 1];
}

const YEARS = { century: 100, decade: 10 } as const;

function civilReach({ year, month, day, precision }: SingleDate): readonly [number, number] {
  if (precision === "century" || precision === "decade")
    return [utc(year, 1, 1), utc(year + YEARS[precision], 1, 1) - 1];
  if (month === undefined) return [utc(year, 1, 1), utc(year + 1, 1, 1) - 1];
  if (day === undefined) return [utc(year, month, 1), utc(year, month + 1, 1) - 1];
  return [utc(year, month, day), utc(year, month, day + 1) - 1];
}

/** `Date.UTC` takes years of one or two digits for those of the last century. */
function utc(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/**
 * Whether one date is surely before another, however the two are read. Two dates without a time are compared as calendar
 * days; where precisions differ nothing is guessed: `2025-02` is neither before nor after `2025-02-24`. What is uncertain
 * is before nothing and after nothing; what is approximate may lie some way off (`TOLERANCES`).
 */
export function isBefore(one: KnownDate, other: KnownDate): boolean {
  if (one.minute === undefined && other.minute === undefined) return widestSpan(one)[1] < widestSpan(other)[0];
  return reach(one).latest < reach(other).earliest;
}

/**
 * The first moment of what is written (milliseconds), a date without a time at its midnight UTC; where the beginning is
 * open, that of the end.
 */
export function orderOf(date: KnownDate): number {
  const first = date.precision === "between" ? (date.first ?? date.last) : date;
  return first ? spanOf(first)[0] : 0;
}

/** The last moment of what is written on the same scale; where the end is open, that of the beginning. */
export function endOf(date: KnownDate): number {
  const last = date.precision === "between" ? (date.last ?? date.first) : date;
  return last ? spanOf(last)[1] : 0;
}

/**
 * Where a date stands among others (milliseconds, on the same scale): in the middle of what is written, so that a vague
 * date does not stand before all that lies in it; at the limit where a side is open. What is surely before another date
 * stands before it, since each stands within what it may mean.
 */
export function placeOfDate(date: KnownDate): number {
  if (date.precision === "between" && !date.first) return orderOf(date);
  if (date.precision === "between" && !date.last) return endOf(date);
  return date.minute === undefined ? (orderOf(date) + endOf(date)) / 2 : orderOf(date);
}

/** Compares two date texts for sorting, by where they stand (`placeOfDate`); in the same place the vaguer first; what has none last. */
export function byDate(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const a = dateOf(one);
  const b = dateOf(other);
  return placeOfDate(a) - placeOfDate(b) || orderOf(a) - orderOf(b);
}

/** Whether both dates can be read and the one is surely before the other. What is missing or wrong is before nothing. */
export function isSurelyBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readDate(one), readDate(other)];
  return typeof first !== "string" && typeof second !== "string" && isBefore(first, second);
}

/**
 * A date as formats want it that know nothing but instants (RFC 3339, in UTC, with seconds): its first moment. A date
 * without a time begins at midnight UTC, a month on its first day, a year on the first of January; a date that is open
 * towards the past is taken by its end.
 */
export function instantOf(date: string): string {
  return new Date(orderOf(dateOf(date))).toISOString().replace(".000Z", "Z");
}
