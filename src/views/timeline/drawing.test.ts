import { describe, expect, test } from "vitest";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { event } from "../../../test/dossiers/example-event.ts";
import { drawingOf } from "./drawing.ts";
import { actorsOf, eventsInOrder } from "./events.ts";

function drawingWith(files: Readonly<Record<string, string>>) {
  const dossier = exampleDossier({ files: { "timeline/meeting.md": undefined, ...files } });
  const events = eventsInOrder(dossier);
  return drawingOf(events, actorsOf(events, dossier.people), dossier.site);
}

describe("the drawn timeline", () => {
  test("has a lane for each actor, and one for events without any", () => {
    const { lanes, events } = drawingWith({
      "timeline/a.md": event({ date: "2025-01-01", people: ["ben", "ada"] }),
      "timeline/b.md": event({ date: "2025-01-02", people: ["ada"] }),
      "timeline/c.md": event({ date: "2025-01-03" }),
    });
    expect(lanes).toEqual([
      { name: "Ada", count: 2 },
      { name: "Ben", count: 1 },
      { name: undefined, count: 1 },
    ]);
    expect(events.map((drawn) => drawn.lanes)).toEqual([[0, 1], [0], [2]]);
  });

  test("puts those beyond eight lanes together, but never one alone", () => {
    const people = Array.from({ length: 10 }, (_, number) => `p${number}`);
    const files = (count: number) =>
      Object.fromEntries(
        people.slice(0, count).flatMap((id) => [
          [`people/${id}.md`, `---\nname: ${id}\nkind: person\n---\n`],
          [`timeline/${id}.md`, event({ date: "2025-01-01", people: [id] })],
        ]),
      );
    expect(drawingWith(files(9)).lanes.map(({ name }) => name)).toEqual(people.slice(0, 9));
    expect(drawingWith(files(10)).lanes.map(({ name }) => name)).toEqual([...people.slice(0, 8), undefined]);
  });

  test("draws bars for what lasts or is vague, and none that its dot would hide", () => {
    const { events } = drawingWith({
      "timeline/a.md": event({ date: "2025-01-01", end: "2025-01-04" }),
      "timeline/b.md": event({ date: "2025-01-06" }),
      "timeline/c.md": event({ date: "2025-02-25" }),
    });
    expect(events.map(({ bars }) => bars.length)).toEqual([1, 0, 0]);
  });

  test("knows when numbers no longer fit", () => {
    const sameDay = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, number) => [`timeline/e${number}.md`, event({ date: "2025-01-01" })]),
      );
    expect(drawingWith(sameDay(40)).isCrowded).toBe(false);
    expect(drawingWith(sameDay(80)).isCrowded).toBe(true);
  });
});
