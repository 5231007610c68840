import { describe, expect, test } from "vitest";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { event } from "../../../test/dossiers/example-event.ts";
import { actorsOf, choicesOf, eventsInOrder, reachOf, valuesOf, whenOf } from "./events.ts";

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
  test("a vague one in the middle of what it means; a time counts as the instant that it is", () => {
    expect(events.map(({ number, event: { id } }) => `${number} ${id}`)).toEqual([
      "1 a-day",
      "2 d-time",
      "3 meeting",
      "4 c-span",
      "5 b-year",
    ]);
  });

  test("reaches from the first beginning to the last end", () => {
    expect(reachOf(events)).toEqual({ from: "2025", to: "2025" });
    expect(reachOf(events.slice(0, -1))).toEqual({ from: "2025-02-18", to: "2025-03" });
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
    expect(events.map((numbered) => valuesOf(numbered, choices))).toEqual(["p2 p1", "p1", "p2", "", ""]);
  });
});

test("what has no date is told by its order", () => {
  const others = exampleDossier({
    files: {
      "timeline/walk.md": event({ after: "meeting", before: "vote" }),
      "timeline/vote.md": event({ date: "2025-03~", end: "2025/2026", title: "The vote" }),
    },
  });
  const inOrder = eventsInOrder(others);
  expect(inOrder.map(({ event: { id } }) => id)).toEqual(["meeting", "walk", "vote"]);
  expect(inOrder.map(({ event: one }) => whenOf(one, others)).slice(1)).toEqual([
    `undated, after “${inOrder[0]?.event.title}”, before “The vote”`,
    "about Mar 2025 – 2025 or 2026",
  ]);
});
