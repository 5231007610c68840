import { scaleUtc } from "d3-scale";
import { localesOf } from "../display-date.ts";
import { DAY } from "./span.ts";

export interface MomentTick {
  /** Milliseconds since 1970. */
  readonly moment: number;
  readonly label: string;
}

/**
 * Round moments strictly inside a stretch of time, as many as have room, each in the fewest words: "12:00", "25 Feb",
 * "Apr", "2026". Hours only within a single day.
 *
 * @param room the least part of the stretch that has to lie between two of them, from 0 to 1
 */
export function ticksOf(start: number, end: number, room: number, language: string): readonly MomentTick[] {
  const days = (end - start) / DAY;
  const scale = scaleUtc().domain([start, end]);
  for (let about = Math.floor(days > 1 ? Math.min(1 / room, days) : 1 / room); about > 0; about -= 1) {
    const moments = scale
      .ticks(about)
      .map(Number)
      .filter((moment) => moment > start && moment < end);
    const step = Math.min(...moments.slice(1).map((moment, place) => moment - (moments[place] ?? 0)));
    if (step >= room * (end - start))
      return moments.map((moment) => ({ moment, label: labelOf(moment, step, language) }));
  }
  return [];
}

function labelOf(moment: number, step: number, language: string): string {
  const date = new Date(moment);
  if (moment % DAY !== 0) return date.toISOString().slice(11, 16);
  if (step < 27 * DAY || date.getUTCDate() !== 1) return write(date, language, { day: "numeric", month: "short" });
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
