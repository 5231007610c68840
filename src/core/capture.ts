import { readDate } from "./date.ts";

/** Addresses of captures that say when they were made, as year to second in UTC: the Wayback Machine's and archive.today's. */
const CAPTURES = [
  /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})[a-z_]*\//i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(\d{8,14})\//i,
];

/** The date of a capture as its address tells it, as precisely as it does; undefined where the address tells none. */
export function captureDate(address: string): string | undefined {
  const digits = CAPTURES.map((form) => form.exec(address)?.[1]).find((found) => found !== undefined);
  if (digits === undefined) return undefined;
  const [, year = "", month, day, hour, minute] = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(digits) ?? [];
  const time = hour !== undefined && minute !== undefined ? `T${hour}:${minute}Z` : "";
  const date = [year, month, day].filter((part) => part !== undefined).join("-") + time;
  return typeof readDate(date) === "string" ? undefined : date;
}
