import { dateOf, orderOf, readDate } from "../../dossier/dates.ts";

/** A date as a page gives it. */
export interface PageDate {
  /** In our form, as precisely as the page gives it: a time only where it has a zone. */
  readonly date: string;
  /** The time of day, where it has no zone. */
  readonly zoneless?: string;
}

const ZONE = "Z|UTC|GMT|(?:UTC|GMT)?\\s?[+-]\\d{2}:?(?:\\d{2})?";
const CLOCK = `(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(${ZONE})?`;
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Year, month and day are named; of the rest the clock is read by itself. */
const FORMS: readonly RegExp[] = [
  // ISO 8601, and what programs make of it.
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?:(?:T|,?\s+)(?<rest>.*))?$/i,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<rest>.*))?$/i,
  // RFC 5322, and days as they are written in English.
  /^(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?(?<rest>.*))?$/i,
  /^(?:[a-z]{3,9},?\s+)?(?<name>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?(?<rest>.*))?$/i,
  // With points the day always stands before the month.
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:,?\s+(?<rest>.*))?$/,
  // With slashes only where one of them can be no month.
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})(?:,?\s+(?<rest>.*))?$/,
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?:,?\s+(?<rest>.*))?$/,
];

/** The date that a text of a page's data or of a PDF gives; undefined where it gives none, or none without doubt. */
export function readPageDate(written: string): PageDate | undefined {
  const text = written.trim();
  if (/^D:|^\d{14}(?:$|[+\-Z])/.test(text)) return pdfDate(text);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return ofInstant(Number(text.slice(0, 10)) * 1000);
  if (/^\d{4}(?:-\d{2})?$/.test(text)) return checked(text);
  for (const form of FORMS) {
    const { year, month, name, day = "", rest = "" } = form.exec(text)?.groups ?? {};
    const number = name === undefined ? Number(month) : NAMES.indexOf(name.toLowerCase()) + 1;
    if (year === undefined) continue;
    return withClock(`${year}-${twoDigits(number)}-${twoDigits(Number(day))}`, rest);
  }
  return undefined;
}

/** Midnight is what programs write where they know nothing but the day. */
const MIDNIGHT = /^0?0:00$/;

function withClock(day: string, rest: string): PageDate | undefined {
  const [, hours = "", minutes = "", zone] = new RegExp(`^${CLOCK}(?:\\s*\\(.*\\))?$`, "i").exec(rest.trim()) ?? [];
  if (hours === "") {
    const [, twelve, past, half = ""] =
      /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])\.?m\.?(?:\s|$)/i.exec(rest.trim()) ?? [];
    const hour = (Number(twelve) % 12) + (/p/i.test(half) ? 12 : 0);
    return twelve === undefined ? checked(day) : checked(day, `${twoDigits(hour)}:${past}`);
  }
  const time = `${twoDigits(Number(hours))}:${minutes}`;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (MIDNIGHT.test(time) && (offset === undefined || offset === "Z")) return checked(day);
  return offset === undefined ? checked(day, time) : (checked(`${day}T${time}${offset}`) ?? checked(day));
}

function offsetOf(zone: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d{2}):?(\d{2})?/.exec(zone) ?? [];
  return hours === "00" && minutes === "00" ? "Z" : `${sign}${hours}:${minutes}`;
}

/** The dates of ISO 32000-1, 7.9.4: `D:20250225075900-05'00'`. */
function pdfDate(text: string): PageDate | undefined {
  const [, year, month, day, hours, minutes, zone] =
    /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?\d{0,2}(Z|[+-]\d{2}(?:'?\d{2})?)?/.exec(text) ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  if (hours === undefined || minutes === undefined) return checked(date);
  return withClock(date, `${hours}:${minutes}${zone?.replace("'", ":") ?? ""}`);
}

function ofInstant(milliseconds: number): PageDate | undefined {
  return checked(`${new Date(milliseconds).toISOString().slice(0, 16)}Z`);
}

function checked(date: string, zoneless?: string): PageDate | undefined {
  if (typeof readDate(date) === "string") return undefined;
  return zoneless === undefined ? { date } : { date, zoneless };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Whether two dates may be the same: the vaguer one is the other's, in its own zone or in UTC. */
export function isSameDate(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length <= 10) return long.startsWith(short);
  if (short.length > 10) return orderOf(dateOf(short)) === orderOf(dateOf(long));
  return long.startsWith(short) || new Date(orderOf(dateOf(long))).toISOString().startsWith(short);
}
