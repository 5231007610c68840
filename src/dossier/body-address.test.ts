import { describe, expect, it } from "vitest";
import { readBodyAddress } from "./links.ts";

describe("an address in a body", () => {
  it.each([
    ["", { kind: "empty" }],
    ["#", { kind: "empty" }],
    ["claim:x#why", { kind: "entry", link: { collection: "claims", id: "x", fragment: "why" } }],
    ["https://example.org/a_(b)?c=d#e", { kind: "web", fault: undefined }],
    ["HTTP://example.org", { kind: "web", fault: undefined }],
    ["https://user@example.org/", { kind: "web", fault: "credentials" }],
    ["https:/example.org", { kind: "web", fault: "form" }],
    ["https://example.org/a b", { kind: "web", fault: undefined }],
    ["https://example.org/a https://example.org/b", { kind: "web", fault: "two" }],
    ["mailto:desk@example.org?subject=a", { kind: "mail", isComplete: true }],
    ["mailto:desk", { kind: "mail", isComplete: false }],
    ["javascript:alert(1)", { kind: "scheme", scheme: "javascript", rest: "alert(1)" }],
    [" Java\tScript\n:x", { kind: "scheme", scheme: "javascript", rest: "x" }],
    ["java%73cript%3Ax", { kind: "scheme", scheme: "javascript", rest: "x" }],
    ["java\u200Bscript:x", { kind: "scheme", scheme: "javascript", rest: "x" }],
    ["claim://x", { kind: "scheme", scheme: "claim", rest: "//x" }],
    ["//example.org", { kind: "host" }],
    ["/\\example.org", { kind: "host" }],
    ["/claims/x/", { kind: "path", path: "/claims/x/", fragment: undefined }],
    ["/a%20b/?c=d#e%20f", { kind: "path", path: "/a b/", fragment: "e f" }],
    ["/broken%", { kind: "path", path: "/broken%", fragment: undefined }],
    ["#%D0%B0", { kind: "anchor", fragment: "а" }],
    ["x.md", { kind: "relative" }],
    ["?a=b", { kind: "relative" }],
  ])("%j is read as %j", (url, address) => {
    expect(readBodyAddress(url)).toEqual(address);
  });
});
