import { describe, expect, test } from "vitest";
import { spanOf } from "./pieces.ts";

const show = (moment: number) => new Date(moment).toISOString().slice(0, 16);
const shown = (date: string, end: string | undefined, zone: string) => {
  const span = spanOf({ date, end }, zone);
  return [span.start, span.end, span.anchor].map(show).join(" ");
};

describe("what an event takes up", () => {
  test.each([
    ["2025-02-24", undefined, "UTC", "2025-02-24T00:00 2025-02-25T00:00 2025-02-24T12:00"],
    ["2025-02-24", undefined, "Asia/Tehran", "2025-02-24T00:00 2025-02-25T00:00 2025-02-24T12:00"],
    ["2025-02", undefined, "UTC", "2025-02-01T00:00 2025-03-01T00:00 2025-02-15T00:00"],
    ["2025-02-24T13:16-05:00", undefined, "UTC", "2025-02-24T18:16 2025-02-24T18:16 2025-02-24T18:16"],
    ["2025-02-24T13:16-05:00", undefined, "Europe/Berlin", "2025-02-24T19:16 2025-02-24T19:16 2025-02-24T19:16"],
    ["2025-02-24T13:16-05:00", "2025-02-24T13:45-05:00", "UTC", "2025-02-24T18:16 2025-02-24T18:45 2025-02-24T18:16"],
    ["2025-02-25", "2025-03-01", "UTC", "2025-02-25T00:00 2025-03-02T00:00 2025-02-25T12:00"],
    ["2025-02-25", "2025", "UTC", "2025-02-25T00:00 2026-01-01T00:00 2025-02-25T12:00"],
  ])("%s to %s in %s", (date, end, zone, expected) => {
    expect(shown(date, end, zone)).toBe(expected);
  });
});
