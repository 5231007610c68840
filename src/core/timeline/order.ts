import { byDate, dateOf, endOf } from "../date.ts";
import type { Dossier, TimelineEvent } from "../dossier.ts";
import { once } from "../once.ts";

/** An event and its place in the whole timeline, counted from 1: the drawing shows it by this number. */
export interface NumberedEvent {
  readonly event: TimelineEvent;
  readonly number: number;
}

/** All events in the order in which they began; of two that began together the one known less precisely stands first, then by id. */
export const eventsInOrder = once(({ timeline }: Dossier): readonly NumberedEvent[] =>
  [...timeline.values()]
    .sort((one, other) => byDate(one.date, other.date) || (one.id < other.id ? -1 : 1))
    .map((event, place) => ({ event, number: place + 1 })),
);

/** Whether the story cannot be told without it. */
export function isKey({ event }: NumberedEvent): boolean {
  return event.weight === "key";
}

/** The date on which the first of the events begins, and the one on which the last of them to end does; undefined without events. */
export function reachOf(events: readonly NumberedEvent[]): { readonly from: string; readonly to: string } | undefined {
  const [first] = events;
  if (!first) return undefined;
  const ends = events.map(({ event }) => event.end ?? event.date);
  const to = ends.reduce((latest, end) => (endOf(dateOf(end)) > endOf(dateOf(latest)) ? end : latest));
  return { from: first.event.date, to };
}
