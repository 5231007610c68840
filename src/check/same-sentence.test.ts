import { expect, it } from "vitest";
import { comparable } from "./repetitions.ts";

it.each([
  ["Ben said so.", "  ben  SAID so"],
  ["He said “so”", 'He said "so"!'],
  ["Russia’s position — twice", "Russia's position - twice"],
  ["Café", "Cafe\u0301"],
])("%j and %j are the same to a reader", (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

it.each([
  ["Ben said so.", "Ben said no."],
  ["In 2025", "In 2026"],
  ["A, B", "A B"],
])("%j and %j are not", (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});
