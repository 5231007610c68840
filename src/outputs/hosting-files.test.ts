import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  COMMON_HEADERS,
  EMBED_POLICY,
  LASTING_CACHE,
  PAGE_POLICY,
  policyHeader,
  SEARCH_POLICY,
  SHORT_CACHE,
} from "./hosting.ts";

const read = (file: string) => readFileSync(new URL(`../../hosting/${file}`, import.meta.url), "utf8");

const values = {
  ...COMMON_HEADERS,
  "the policy of pages": policyHeader(PAGE_POLICY),
  "the policy of the search": policyHeader(SEARCH_POLICY),
  "the policy of cards": policyHeader(EMBED_POLICY, true),
  "the caching of files with digests": LASTING_CACHE,
  "the caching of all others": SHORT_CACHE,
};

describe.each(["nginx.conf", "Caddyfile"])("%s sends", (file) => {
  const text = read(file);

  it.each(Object.entries(values))("%s as the site says it", (_, value) => {
    expect(text).toContain(`"${value}"`);
  });

  it.each([
    ...Object.keys(COMMON_HEADERS),
    "Content-Security-Policy",
    "X-Frame-Options",
    "Cross-Origin-Resource-Policy",
    "Access-Control-Allow-Origin",
    "Cache-Control",
  ])("the header %s", (name) => {
    expect(text).toMatch(new RegExp(`^\\s+(?:add_header |header @\\w+ )?${name}\\s`, "m"));
  });

  it("no other policy", () => {
    const policies = [...text.matchAll(/"(default-src[^"]*)"/g)].map(([, policy]) => policy);
    expect(new Set(policies)).toEqual(
      new Set([policyHeader(PAGE_POLICY), policyHeader(SEARCH_POLICY), policyHeader(EMBED_POLICY, true)]),
    );
    expect(text).not.toContain("unsafe-inline");
  });
});
