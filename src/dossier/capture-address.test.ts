import { describe, expect, it } from "vitest";
import { captureAddress, captureIn, isLateEnough } from "./captures.ts";

const address = "http://web.archive.org/web/20250226081500/https://example.org/a";
const answer = (closest: unknown) => ({ url: "https://example.org/a", archived_snapshots: { closest } });

describe("captureIn", () => {
  it("reads the nearest capture, over https", () => {
    expect(captureIn(answer({ available: true, status: "200", url: address }))).toBe(
      "https://web.archive.org/web/20250226081500/https://example.org/a",
    );
  });

  it.each([
    ["no capture", { archived_snapshots: {} }],
    ["a capture of an error", answer({ available: true, status: "404", url: address })],
    ["a capture that is not available", answer({ available: false, status: "200", url: address })],
    ["an address of another form", answer({ available: true, status: "200", url: "https://example.org/a" })],
    ["something else", "busy"],
    ["nothing", null],
  ])("finds none in %s", (_what, given) => {
    expect(captureIn(given)).toBeUndefined();
  });
});

it("knows the addresses of captures", () => {
  const raw = "https://web.archive.org/web/20250226081500id_/https://example.org/a";
  expect(captureAddress(raw)).toBe(raw);
  expect(captureAddress("https://web.archive.org/web/2025/https://example.org/a")).toBeUndefined();
});

it.each([
  [undefined, true],
  ["2025", true],
  ["2025-02", true],
  ["2025-02-26", true],
  ["2025-02-26T08:15Z", true],
  ["2025-02-26T23:00Z", false],
  ["2025-02-26T10:15+02:00", true],
  ["2025-02-27", false],
  ["2025-03", false],
  ["2026", false],
])("a capture of 26 February 2025 can show what was published %s: %s", (published, expected) => {
  expect(isLateEnough(address, published)).toBe(expected);
});
