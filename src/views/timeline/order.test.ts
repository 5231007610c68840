import { describe, expect, test } from "vitest";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { event } from "../../../test/dossiers/example-event.ts";
import { actorsOf, choicesOf, eventsInOrder, reachOf, valuesOf } from "./events.ts";

const dossier = exampleDossier({
  files: {
    "timeline/b-year.md": event({ date: "2025" }),
    "timeline/a-day.md": event({ date: "2025-02-18", people: ["ben", "ada", "ben"], weight: "key" }),
    "timeline/c-span.md": event({ date: "2025-02-20", end: "2025-03" }),
    "timeline/d-time.md": event({ date: "2025-02-19T01:00+05:00", people: ["ada"] }),
  },
});
const events = eventsInOrder(dossier);

describe("the order of events", () => {
  test("by beginning, the vaguer first; a time counts as the instant that it is", () => {
    expect(events.map(({ number, event: { id } }) => `${number} ${id}`)).toEqual([
      "1 b-year",
      "2 a-day",
      "3 d-time",
      "4 meeting",
      "5 c-span",
    ]);
  });

  test("reaches from the first beginning to the last end", () => {
    expect(reachOf(events)).toEqual({ from: "2025", to: "2025" });
    expect(reachOf(events.slice(1))).toEqual({ from: "2025-02-18", to: "2025-03" });
    expect(reachOf([])).toBeUndefined();
  });
});

describe("actors", () => {
  test("whoever is in most events first, then by name; nobody counts twice in one event", () => {
    const actors = actorsOf(events, dossier.people);
    expect(actors.map(({ person, count }) => `${person.name} ${count}`)).toEqual(["Ada 2", "Ben 2"]);
  });

  test("have places by which events are filtered", () => {
    const choices = choicesOf(actorsOf(events, dossier.people));
    expect(events.map((numbered) => valuesOf(numbered, choices))).toEqual(["", "p2 p1", "p1", "p2", ""]);
  });
});
