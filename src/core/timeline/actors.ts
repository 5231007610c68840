import type { Person } from "../dossier.ts";
import type { NumberedEvent } from "./order.ts";

/** Somebody who takes part in events, with the number of them. */
export interface Actor {
  readonly person: Person;
  readonly count: number;
}

/** Who takes part in the events: whoever is in most of them first, then by name. */
export function actorsOf(events: readonly NumberedEvent[], people: ReadonlyMap<string, Person>): readonly Actor[] {
  const counts = new Map<string, number>();
  for (const { event } of events) for (const id of new Set(event.people)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const person = people.get(id);
      return person ? [{ person, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.person.name < other.person.name ? -1 : 1));
}

/** As many people can be chosen by a control of their own as can have a lane; the sheet has a rule for each place. */
export const MOST_CHOICES = 8;

/**
 * The values by which events are filtered (`p1`, `p2` …), for those who are in most of them, by the ids of the people. A
 * static sheet cannot know whose names a dossier has, but it can know their places.
 */
export function choicesOf(actors: readonly Actor[]): ReadonlyMap<string, string> {
  return new Map(actors.slice(0, MOST_CHOICES).map(({ person }, place) => [person.id, `p${place + 1}`]));
}

/** What an event is filtered by: the values of its people, separated by spaces. */
export function valuesOf({ event }: NumberedEvent, choices: ReadonlyMap<string, string>): string {
  return [...new Set(event.people)].flatMap((id) => choices.get(id) ?? []).join(" ");
}
