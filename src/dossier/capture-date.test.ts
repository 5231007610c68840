import { describe, expect, it } from "vitest";
import { captureDate } from "./captures.ts";

describe("the date of a capture", () => {
  it.each([
    ["https://web.archive.org/web/20250225101530/https://example.org/", "2025-02-25T10:15Z"],
    ["http://web.archive.org/web/20250225101530id_/https://example.org/", "2025-02-25T10:15Z"],
    ["https://web.archive.org/web/20250225/https://example.org/", "2025-02-25"],
    ["https://web.archive.org/web/2025/https://example.org/", "2025"],
    ["https://archive.ph/20250225101530/https://example.org/", "2025-02-25T10:15Z"],
  ])("is in the address %s", (address, date) => {
    expect(captureDate(address)).toBe(date);
  });

  it.each([
    "https://example.org/web/20250225101530/",
    "https://web.archive.org/web/*/https://example.org/",
    "https://web.archive.org/web/20259925101530/https://example.org/",
    "https://archive.ph/AbCdE",
    "https://perma.cc/1234-5678",
  ])("is not in the address %s", (address) => {
    expect(captureDate(address)).toBeUndefined();
  });
});
