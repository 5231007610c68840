import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "../../../test/dossiers/dates.ts";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { event } from "../../../test/dossiers/example-event.ts";
import { drawingOf } from "./drawing.ts";
import { actorsOf, eventsInOrder } from "./events.ts";

function drawingWith(files: Readonly<Record<string, string>>) {
  const dossier = exampleDossier({ files: { "timeline/meeting.md": undefined, ...files } });
  const events = eventsInOrder(dossier);
  return drawingOf(events, actorsOf(events, dossier.people), dossier);
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
      { name: "Nobody named", count: 1 },
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
    expect(drawingWith(files(10)).lanes.map(({ name }) => name)).toEqual([...people.slice(0, 8), "Others"]);
  });

  test("draws bars for what lasts or is vague, and none that its dot would hide", () => {
    const { events } = drawingWith({
      "timeline/a.md": event({ date: "2025-01-01", end: "2025-01-04" }),
      "timeline/b.md": event({ date: "2025-01-06" }),
      "timeline/c.md": event({ date: "2025-02-25" }),
    });
    expect(events.map(({ bars }) => bars.length)).toEqual([1, 0, 0]);
  });

  test("draws apart what lasts and what is vague; an open side reaches to the end of its piece", () => {
    const { events } = drawingWith({
      "timeline/a.md": event({ date: "1800" }),
      "timeline/b.md": event({ date: "../1830" }),
      "timeline/c.md": event({ date: "1840/1850", end: "186X" }),
      "timeline/d.md": event({ date: "1870~" }),
      "timeline/e.md": event({ date: "1880", end: "1890" }),
      "timeline/f.md": event({ date: "1899" }),
    });
    const bars = new Map(events.map((drawn) => [drawn.event.id, drawn.bars]));
    expect(
      [...bars].map(([id, all]) => `${id} ${all.map(({ isVague }) => (isVague ? "vague" : "lasts")).join(" ")}`),
    ).toEqual([...["a ", "b vague", "c vague lasts vague", "d ", "e lasts", "f "]]);
    expect(bars.get("b")?.[0]?.from).toBeCloseTo(1.2);
  });

  test("puts what has no date where the order puts it, and leaves out what nothing places", () => {
    const { events, left, pieces } = drawingWith({
      "timeline/a.md": event({ date: "1800" }),
      "timeline/b.md": event({ after: "a" }),
      "timeline/c.md": event({ date: "1810" }),
      "timeline/d.md": event({ before: "e" }),
      "timeline/e.md": event({ after: "d" }),
    });
    expect(events.map(({ number, event: { id } }) => `${number} ${id}`)).toEqual(["1 a", "2 b", "3 c"]);
    expect(left).toBe(2);
    expect(pieces.map(({ count }) => count)).toEqual([3]);
    expect(events.map(({ x }) => x)).toEqual(events.map(({ x }) => x).toSorted((one, other) => one - other));
  });

  test("draws nothing out of order, whatever is known of the dates", () => {
    const dates = fc.array(
      fc.tuple(anyDate, fc.subarray(["ada", "ben", "cy"]), fc.constantFrom("Z", "+14:00", "-12:00")),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(dates, (all) => {
        const files = all.map(([date, people], number) => [`timeline/e${number}.md`, event({ date, people })]);
        const { events } = drawingWith(Object.fromEntries(files));
        for (const [at, { x }] of events.entries()) expect(x).toBeGreaterThanOrEqual(events[at - 1]?.x ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  test("has a lane for whoever acts most, of whatever kind; among equals for whom no lane covers yet", () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [
        [`people/p${number}.md`, `---\nname: P${10 + number}\nkind: ${number % 2 ? "organisation" : "person"}\n---\n`],
        [
          `timeline/e${number}.md`,
          event({ date: `2025-01-${10 + number}`, people: number < 6 ? ["p0", `p${number}`] : [`p${number}`, "p11"] }),
        ],
      ]).flat(),
    );
    expect(drawingWith(files).lanes.map(({ name, count }) => `${name} ${count}`)).toEqual([
      ...["P10 6", "P21 6", "P11 1", "P12 1", "P13 1", "P14 1", "P15 1", "P16 1"],
    ]);
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
