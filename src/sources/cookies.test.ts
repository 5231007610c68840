import { expect, it } from "vitest";
import { Cookies } from "./cookies.ts";

const page = "https://news.example.org/world/story";

it.each<[string, readonly string[], string, string | undefined]>([
  ["the host that has set it", ["a=1"], "https://news.example.org/world/other", "a=1"],
  ["no other host", ["a=1; Path=/"], "https://example.org/", undefined],
  ["hosts below the domain that it names", ["a=1; Domain=.example.org; Path=/"], "https://www.example.org/", "a=1"],
  ["no hosts that only look alike", ["a=1; Domain=example.org; Path=/"], "https://badexample.org/", undefined],
  ["nobody where it names a foreign domain", ["a=1; Domain=example.com; Path=/"], "https://example.com/", undefined],
  ["nobody where it names all domains", ["a=1; Domain=org; Path=/"], "https://news.example.org/", undefined],
  ["its folder alone", ["a=1"], "https://news.example.org/sport/story", undefined],
  ["its path and what is below", ["a=1; Path=/world"], "https://news.example.org/world/story", "a=1"],
  ["no path that begins alike", ["a=1; Path=/wor"], "https://news.example.org/world/story", undefined],
  ["encrypted connections alone", ["a=1; Secure; Path=/"], "http://news.example.org/", undefined],
  ["all of them together", ["a=1; Path=/", "b=2; Path=/; HttpOnly"], page, "a=1; b=2"],
  ["the last value", ["a=1", "a=2"], page, "a=2"],
  ["nobody once it is over", ["a=1", "a=; Max-Age=0"], page, undefined],
  ["nobody once its day has passed", ["a=1", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"], page, undefined],
  ["whoever comes before its day", ["a=1; Expires=Fri, 31 Dec 2199 23:59:59 GMT"], page, "a=1"],
  ["nobody where it is none", ["", "=1", ";", "a"], page, undefined],
])("a cookie is for %s", (_whom, headers, address, sent) => {
  const cookies = new Cookies();
  cookies.keep(page, headers);
  expect(cookies.headerFor(address)).toBe(sent);
});
