import { dateOf, plainDate } from "../dossier/dates.ts";

/** A tag of two signs and its text; undefined where there is nothing to say, so that the line is left out. */
export type RisField = readonly [tag: string, text: string | undefined];

/**
 * A record of the RIS format (Research Information Systems, "RIS Format Specifications", 2011): a line to a tag, the type
 * first, an empty `ER` at the end, and a line between two records. A text stands on one line, or it would be another tag's.
 */
export function risRecord(type: string, fields: readonly RisField[]): string {
  const all: readonly RisField[] = [["TY", type], ...fields, ["ER", ""]];
  return all
    .flatMap(([tag, text]) => (text === undefined ? [] : [`${tag}  - ${text.replace(/\s+/gu, " ").trim()}\r\n`]))
    .join("");
}

/** The year of a date, where it is known without doubt. */
export function risYear(text: string): string | undefined {
  const date = dateOf(text);
  return date.precision === "between" || !plainDate(text) ? undefined : paddedYear(date.year);
}

/** A date as `YYYY/MM/DD/`, with nothing between the slashes where it is not known; undefined where it is vague. */
export function risDate(text: string): string | undefined {
  const date = dateOf(text);
  if (date.precision === "between" || !plainDate(text)) return undefined;
  const [month = "", day = ""] = [date.month, date.day].map((part) => part?.toString().padStart(2, "0"));
  return `${paddedYear(date.year)}/${month}/${day}/`;
}

function paddedYear(year: number): string {
  return String(year).padStart(4, "0");
}
