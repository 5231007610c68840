import fc from "fast-check";
import { readDate } from "../../src/dossier/dates.ts";

const two = (number: number) => String(number).padStart(2, "0");

const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([first, second]) => `${first}-${two(second)}`);
/** Any day of the calendar. */
export const day = fc
  .tuple(month, fc.integer({ min: 1, max: 31 }))
  .map(([first, second]) => `${first}-${two(second)}`)
  .filter((text) => typeof readDate(text) !== "string");
const zone = fc
  .integer({ min: -12 * 4, max: 14 * 4 })
  .map((quarters) =>
    quarters === 0
      ? "Z"
      : `${quarters < 0 ? "-" : "+"}${two(Math.floor(Math.abs(quarters) / 4))}:${two((Math.abs(quarters) % 4) * 15)}`,
  );
/** Any minute, with any offset. */
export const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), zone)
  .map(([date, hours, minutes, offset]) => `${date}T${two(hours)}:${two(minutes)}${offset}`);
const masked = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  month.map((text) => `${text}-XX`),
);
/** A date of one part, with or without doubt; some are not in the calendar. */
export const single = fc
  .tuple(fc.oneof(year, month, day, masked), fc.constantFrom("", "", "?", "~", "%"))
  .map(([text, sign]) => `${text}${sign}`);
const between = fc
  .tuple(fc.oneof(single, fc.constant("..")), fc.oneof(single, fc.constant("..")))
  .map(([first, last]) => `${first}/${last}`);
const vague = fc.oneof(single, between).filter((text) => typeof readDate(text) !== "string");
/** Dates that are written without doubt. */
export const date = fc.oneof(year, month, day, minute);
/** Dates without a time, vague ones too. */
export const withoutTime = fc.oneof(year, month, day, vague);
/** Dates of all forms. */
export const anyDate = fc.oneof(date, vague);
