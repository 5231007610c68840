import { scaleUtc } from "d3-scale";
import { localesOf } from "../display-date.ts";
import { DAY } from "./span.ts";

export interface MomentTick {
  /** Milliseconds since 1970. */
  readonly moment: number;
  readonly label: string;
}

/** Round moments strictly inside a stretch of time, at most about as many as asked for; hours only within a single day. Each in the fewest words: "12:00", "25 Feb", "Apr", "2026". */
export function tickLabels(start: number, end: number, about: number, language: string): readonly MomentTick[] {
  const days = (end - start) / DAY;
  const ticks = scaleUtc()
    .domain([start, end])
    .ticks(days > 1 ? Math.min(about, days) : about);
  const step = ticks[0] && ticks[1] ? Number(ticks[1]) - Number(ticks[0]) : DAY;
  return ticks
    .map(Number)
    .filter((moment) => moment > start && moment < end)
    .map((moment) => ({ moment, label: labelOf(new Date(moment), step, language) }));
}

function labelOf(date: Date, step: number, language: string): string {
  if (date.getTime() % DAY !== 0) return date.toISOString().slice(11, 16);
  if (step < 27 * DAY) return write(date, language, { day: "numeric", month: "short" });
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : write(date, language, { month: "short" });
}

function write(date: Date, language: string, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localesOf(language), {
    ...form,
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  }).format(date);
}
