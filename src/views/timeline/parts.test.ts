import { describe, expect, test } from "vitest";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { event } from "../../../test/dossiers/example-event.ts";
import { eventsInOrder, timelineParts } from "./events.ts";

function partsWith(dates: readonly string[], most: number): string[] {
  const files = Object.fromEntries(dates.map((date, number) => [`timeline/e${number}.md`, event({ date })]));
  const events = eventsInOrder(exampleDossier({ files: { "timeline/meeting.md": undefined, ...files } }));
  return timelineParts(events, most).map(({ slug, events: inside }) => `${slug} (${inside.length})`);
}

describe("the pages of a long timeline", () => {
  test("none where one page holds all", () => {
    expect(partsWith(["2024-01-01", "2025-01-01"], 2)).toEqual([]);
  });

  test("a year each", () => {
    expect(partsWith(["2024-01-01", "2024-05", "2025-01-01"], 2)).toEqual(["2024 (2)", "2025 (1)"]);
  });

  test("a long year by months, what is known by the year alone by itself", () => {
    expect(partsWith(["2025", "2025-01-02", "2025-01", "2025-02-03"], 2)).toEqual([
      "2025 (1)",
      "2025-01 (2)",
      "2025-02 (1)",
    ]);
  });

  test("what spans years stands in the year of its place", () => {
    expect(partsWith(["1884", "188X", "18XX", "1850", "1885~"], 2)).toEqual(["1850 (2)", "1884 (2)", "1885 (1)"]);
  });

  test("a long month by days, a long day in portions", () => {
    expect(partsWith([...Array<string>(5).fill("2025-01-02"), "2025-01-03"], 2)).toEqual([
      "2025-01-02 (2)",
      "2025-01-02-part-2 (2)",
      "2025-01-02-part-3 (1)",
      "2025-01-03 (1)",
    ]);
    expect(partsWith(["2025", "2025", "2025"], 2)).toEqual(["2025 (2)", "2025-part-2 (1)"]);
  });
});
