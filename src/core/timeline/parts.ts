import type { NumberedEvent } from "./order.ts";

/** More events than this do not stand on one page. */
export const MOST_ON_A_PAGE = 300;

/** A page that holds a stretch of a long timeline. */
export interface TimelinePart {
  /** The last part of its address: `2025`, `2025-02`, `2025-02-24`, `2025-02-24-part-2`. */
  readonly slug: string;
  /** The year, month or day that it holds. */
  readonly date: string;
  /** Counted from 1 where one date fills several pages. */
  readonly portion: number | undefined;
  readonly events: readonly NumberedEvent[];
}

/**
 * The pages of a long timeline: a year each; where a year is too long its months, then days, then portions of a day.
 * Empty where one page holds all.
 */
export function partsOf(events: readonly NumberedEvent[], most = MOST_ON_A_PAGE): readonly TimelinePart[] {
  return events.length <= most ? [] : split(events, "2025".length, most);
}

const LENGTHS = ["2025", "2025-02", "2025-02-24"].map(({ length }) => length);

function split(events: readonly NumberedEvent[], length: number, most: number): TimelinePart[] {
  const groups = Map.groupBy(events, ({ event }) => event.date.slice(0, length));
  return [...groups].flatMap(([date, group]) => {
    if (group.length <= most) return [{ slug: date, date, portion: undefined, events: group }];
    const longer = LENGTHS.find((one) => one > length);
    return longer === undefined || date.length < length ? portionsOf(date, group, most) : split(group, longer, most);
  });
}

function portionsOf(date: string, events: readonly NumberedEvent[], most: number): TimelinePart[] {
  return Array.from({ length: Math.ceil(events.length / most) }, (_, place) => ({
    slug: place === 0 ? date : `${date}-part-${place + 1}`,
    date,
    portion: place + 1,
    events: events.slice(place * most, (place + 1) * most),
  }));
}
