import { describe, expect, it } from "vitest";
import { Addresses } from "./addresses.ts";

describe.each([
  ["/", "/"],
  ["", "/"],
  ["dossiers/x", "/dossiers/x/"],
  ["/dossiers/x/", "/dossiers/x/"],
])("under the base %j", (base, start) => {
  const addresses = new Addresses({ origin: "https://example.org/", base });

  it("begins every path with it", () => {
    expect(addresses.to("home")).toBe(start);
    expect(addresses.claim("a")).toBe(`${start}claims/a/`);
    expect(addresses.entry("timeline", "a")).toBe(`${start}timeline/#a`);
    expect(addresses.entry("people", "a")).toBe(addresses.person("a"));
    expect(addresses.to("claimJson", "a")).toBe(`${start}claims/a.json`);
    expect(addresses.numbered("claims", 1)).toBe(`${start}claims/`);
    expect(addresses.numbered("claims", 2)).toBe(`${start}claims/page/2/`);
    expect(addresses.path("/images/a.png")).toBe(`${start}images/a.png`);
  });

  it("makes full addresses", () => {
    expect(addresses.absolute(addresses.article("a"))).toBe(`https://example.org${start}articles/a/`);
  });
});
