import { type KnownDate, readDate } from "./dates.ts";

/** What somebody may have meant who wrote a date in another form than ours. */

/** Two dates that were written as one text; which they are, where it is sure. */
export interface DateRange {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What stands between the ends of a range: a slash (ISO 8601), a dash, dots, a word. A hyphen alone is part of a date. */
const BETWEEN = /\s*(?:\/|[–—‒−]|--|\.{2,3}(?=.)|…)\s*|\s+(?:-|to|until|till|through|thru|bis|al?|au|до|по)\s+/u;
const TWO_YEARS = /^(\d{4})\s*-\s*(\d{4})$/;
const TWO_DAYS = /^(\d{4}-\d{2}(?:-\d{2})?)\s*-\s*(\d{4}-\d{2}(?:-\d{2})?)$/;
/** `2-5 March 2026`, `March 2-5, 2026`. */
const HYPHEN_OF_DAYS = /^(\d{1,2}\.?)\s*-\s*(\d{1,2}\.?\s*\p{L}.*)$|^(\p{L}[\p{L}.]*\s+\d{1,2})\s*-\s*(\d{1,2}\b.*)$/u;

/** Reads a text as a range of dates; undefined where it is none. Never throws. */
export function readDateRange(text: string): DateRange | undefined {
  const [start = "", end = "", ...more] = endsOf(text.trim());
  if (start === "" || end === "" || more.length > 0 || isMonthOfYear(start, end)) return undefined;
  const last = iso(end) ?? iso(completed(start, end)) ?? written(end, start);
  const first = iso(start) ?? written(start, end);
  if (first === undefined && last === undefined && !looksLikeDates(start, end)) return undefined;
  return first !== undefined && last !== undefined ? { first, last } : { first: undefined, last: undefined };
}

/** `02/2026`, `2026/02`: a month in another order or with another sign, and no range. */
function isMonthOfYear(start: string, end: string): boolean {
  return (/^\d{1,2}$/.test(start) && /^\d{4}$/.test(end)) || (/^\d{4}$/.test(start) && /^(?:0?\d|1[0-2])$/.test(end));
}

function endsOf(text: string): readonly (string | undefined)[] {
  const parts = TWO_YEARS.exec(text) ?? TWO_DAYS.exec(text) ?? HYPHEN_OF_DAYS.exec(text);
  return parts ? parts.slice(1).filter((part) => part !== undefined) : text.split(BETWEEN);
}

function iso(text: string): string | undefined {
  return isDate(readDate(text)) ? text : undefined;
}

function isDate(date: KnownDate | string): date is KnownDate {
  return typeof date !== "string";
}

/** ISO 8601 leaves out of the end what it has in common with the beginning: `2026-03-02/05`. */
function completed(start: string, end: string): string {
  return /^\d{2}(?:-\d{2})?$/.test(end) && start.length > end.length ? start.slice(0, -end.length) + end : "";
}

/** A day or month in English words; what it leaves out it has from the other end. Undefined where it cannot be sure. */
function written(text: string, other: string): string | undefined {
  const own = partsOf(text);
  const others = partsOf(other);
  const year = own.year ?? others.year;
  const month = own.month ?? others.month;
  if (!own.isUnderstood || !others.isUnderstood || year === undefined || month === undefined) return undefined;
  const months = String(month).padStart(2, "0");
  return iso(own.day === undefined ? `${year}-${months}` : `${year}-${months}-${String(own.day).padStart(2, "0")}`);
}

function partsOf(text: string) {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const names = words.filter((word) => !/^\d+$/.test(word) && !/^(?:st|nd|rd|th|of)$/i.test(word));
  const month = MONTHS.findIndex((name) => names[0]?.toLowerCase().startsWith(name)) + 1;
  const isUnderstood =
    names.length <= 1 &&
    (names.length === 0 || month > 0) &&
    numbers.every((number) => /^(?:\d{1,2}|\d{4})$/.test(number));
  return {
    year: numbers.find((number) => number.length === 4),
    month: month || undefined,
    day: numbers.find((number) => number.length < 3),
    isUnderstood: isUnderstood && numbers.length <= 2,
  };
}

/** Whether both ends hold a number, or one a year and the other a name: `2.–5. März 2026`, `March – April 2026`. */
function looksLikeDates(start: string, end: string): boolean {
  return (/\d/.test(start) && /\d/.test(end)) || (/\p{L}{3}/u.test(start) && /\d{4}/.test(end));
}

/** How vague dates are often written, and how EDTF writes them. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:circa|ca|c|about|around|approximately|approx)\.?\s*(\d{4}(?:-\d\d){0,2})$/i, "$1~"],
  [/^~\s*(\d{4}(?:-\d\d){0,2})$/, "$1~"],
  [/^(\d{4}(?:-\d\d){0,2})\s*\(?\?\)?$/, "$1?"],
  [/^(?:probably|perhaps|possibly)\s+(\d{4}(?:-\d\d){0,2})$/i, "$1?"],
  [/^\[(\d{4})\??\]$/, "$1?"],
  [/^(\d{4}(?:-\d\d){0,2})\s*(?:\?~|~\?)$/, "$1%"],
  [/^(?:the )?(\d{3})0['’]?s$/i, "$1X"],
  [/^(\d{3})[x_-]$/, "$1X"],
  [/^(\d{2})(?:xx|__|--)$/, "$1XX"],
  [/^(?:by|until|before or in)\s+(\d{4}(?:-\d\d){0,2})$/i, "../$1"],
  [/^(?:\/|\.{2,3}|…)\s*(\d{4}(?:-\d\d){0,2})$/, "../$1"],
  [/^(\d{4}(?:-\d\d){0,2})\s*(?:\/|\.{2,3}|…)$/, "$1/.."],
  [/^(\d{4}(?:-\d\d){0,2})\s+or\s+(\d{4}(?:-\d\d){0,2})$/i, "$1/$2"],
  [/^between\s+(\d{4}(?:-\d\d){0,2})\s+and\s+(\d{4}(?:-\d\d){0,2})$/i, "$1/$2"],
];
const CENTURY = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i;

/** A vague date that was written as people write them, in the form of EDTF: `c. 1880` as `1880~`. Undefined where none is meant. Never throws. */
export function meantDate(text: string): string | undefined {
  const trimmed = text.trim();
  const century = CENTURY.exec(trimmed)?.[1];
  const written = century
    ? `${String(Number(century) - 1).padStart(2, "0")}XX`
    : HABITS.flatMap(([form, put]) => (form.test(trimmed) ? [trimmed.replace(form, put)] : []))[0];
  return written === undefined ? undefined : iso(written);
}
