import fc from "fast-check";
import { expect, it } from "vitest";
import { addressFault, writtenAddress } from "./web-address.ts";

it.each([
  ["https://example.org", "https://example.org"],
  ["https://пример.example/путь?a=b#c", "https://пример.example/путь?a=b#c"],
  ["https://example.org/%7Bid%7D", "https://example.org/%7Bid%7D"],
  ["https://example.org/{id}|a^b`c", "https://example.org/%7Bid%7D%7Ca%5Eb%60c"],
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["https://example.org\\\\a", "https://example.org//a"],
  ["https://example.org/a#:~:text=b", "https://example.org/a"],
  ["https://example.org/a#b:~:text=c", "https://example.org/a#b"],
])("%s is published as %s", (value, written) => {
  expect(writtenAddress(value)).toBe(written);
});

it("what is published is an address without faults, the same page, and stays as it is", () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab/?#&=%{}|^`\\<>" .:~üй') });
  fc.assert(
    fc.property(signs, (rest) => {
      const value = `https://example.org/${rest}`;
      if (addressFault(value)) return;
      const written = writtenAddress(value);
      expect(addressFault(written)).toBeUndefined();
      expect(writtenAddress(written)).toBe(written);
      expect(written).not.toMatch(/[\s<>"\\`{}|^]/);
    }),
    { numRuns: 2_000 },
  );
});
