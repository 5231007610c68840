import { remembering } from "./once.ts";

/**
 * Dates as precisely as they are known: `2025`, `2025-02`, `2025-02-24`, `2025-02-24T13:16-05:00`.
 * The forms are those of EDTF level 0 (ISO 8601-2:2019, annex A) without seconds, and with an offset wherever there is a time.
 */
type Precision = "year" | "month" | "day" | "minute";

export interface KnownDate {
  readonly text: string;
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12; undefined where only the year is known. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Minutes since midnight in its own zone; undefined without a time. */
  readonly minute: number | undefined;
  /** Minutes that its own zone is ahead of UTC; undefined without a time. */
  readonly offset: number | undefined;
}

/** Why a text is no date. */
export type DateFault = "form" | "no-such-day" | "no-such-time" | "no-offset" | "seconds" | "negative-zero";

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?$/;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const WITH_SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** Reads a date; gives the fault instead where the text is none. Never throws. */
export const readDate: (text: string) => KnownDate | DateFault = remembering(10_000, parse);

function parse(text: string): KnownDate | DateFault {
  const parts = FORM.exec(text);
  if (!parts) return WITHOUT_OFFSET.test(text) ? "no-offset" : WITH_SECONDS.test(text) ? "seconds" : "form";
  const [, years, months, days, hours, minutes, zone] = parts;
  const year = Number(years);
  const month = months === undefined ? undefined : Number(months);
  const day = days === undefined ? undefined : Number(days);
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return "no-such-day";
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return "no-such-day";
  if (hours === undefined || minutes === undefined || zone === undefined) {
    const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
    return { text, precision, year, month, day, minute: undefined, offset: undefined };
  }
  if (zone === "-00:00") return "negative-zero";
  const offset = zoneOffset(zone);
  if (Number(hours) > 23 || Number(minutes) > 59 || offset === undefined) return "no-such-time";
  return { text, precision: "minute", year, month, day, minute: Number(hours) * 60 + Number(minutes), offset };
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

/** The first and last instant (milliseconds since 1970 UTC) that a date may mean, whatever the zone it was written in. */
export function reach(date: KnownDate): { readonly earliest: number; readonly latest: number } {
  const { year, month = 1, day = 1, minute, offset } = date;
  if (minute !== undefined) {
    const instant = utc(year, month, day) + (minute - (offset ?? 0)) * MINUTE;
    return { earliest: instant, latest: instant + MINUTE - 1 };
  }
  const [start, end] = civilReach(date);
  return { earliest: start - WIDEST_EAST * MINUTE, latest: end + WIDEST_WEST * MINUTE };
}

function civilReach({ year, month, day }: KnownDate): [number, number] {
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
 * Whether one date is surely before another. Two dates without a time are compared as calendar days; where precisions
 * differ nothing is guessed: `2025-02` is neither before nor after `2025-02-24`.
 */
export function isBefore(one: KnownDate, other: KnownDate): boolean {
  if (one.minute === undefined && other.minute === undefined) return civilReach(one)[1] < civilReach(other)[0];
  return reach(one).latest < reach(other).earliest;
}

/** The number (milliseconds) by which dates stand in order: the first moment of the date, a date without a time at its midnight UTC. */
export function orderOf(date: KnownDate): number {
  return date.minute === undefined ? civilReach(date)[0] : reach(date).earliest;
}

/** The last moment of the date on the same scale. */
export function endOf(date: KnownDate): number {
  return date.minute === undefined ? civilReach(date)[1] : reach(date).latest;
}

/** Compares two date texts for sorting: earlier first; on the same first moment the vaguer date first; what has none last. */
export function byDate(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const a = dateOf(one);
  const b = dateOf(other);
  return orderOf(a) - orderOf(b) || endOf(b) - endOf(a);
}

/** Whether both dates can be read and the one is surely before the other. What is missing or wrong is before nothing. */
export function isSurelyBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readDate(one), readDate(other)];
  return typeof first !== "string" && typeof second !== "string" && isBefore(first, second);
}

/**
 * A date as formats want it that know nothing but instants (RFC 3339, in UTC, with seconds): its first moment. A date
 * without a time begins at midnight UTC, a month on its first day, a year on the first of January.
 */
export function instantOf(date: string): string {
  return new Date(orderOf(dateOf(date))).toISOString().replace(".000Z", "Z");
}
