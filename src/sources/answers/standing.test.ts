import { describe, expect, it } from "vitest";
import { judge, type Redirect, type Reply } from "./standing.ts";

const asked = "https://example.org/news/1";
const reply = (status: number, address = asked, redirects: readonly Redirect[] = [], milliseconds = 50): Reply => ({
  kind: "reply",
  status,
  address,
  redirects,
  milliseconds,
});
const permanently = (to: string) => [{ status: 301, to }];

const standards = { isPaidFor: false, slowAfter: 8_000 };

describe("judge", () => {
  it.each<[string, Reply, string]>([
    ["a page", reply(200), "answers: It answers."],
    ["a slow page", reply(200, asked, [], 9_400), "answers: It answers. It took 9 seconds."],
    ["a page that is gone", reply(410), "dead: It answers 410."],
    ["a failing server", reply(503), "silent: The server answers 503."],
    ["a page for payers", reply(402), "paywalled: One has to pay to read it."],
    ["a closed door", reply(403), "barred: It answers 403: this reader is not let in."],
    [
      "a new address",
      reply(200, "https://example.org/archive/1", permanently("https://example.org/archive/1")),
      "moved: It has moved to https://example.org/archive/1.",
    ],
    [
      "a passing detour",
      reply(200, "https://example.org/x", [{ status: 302, to: "https://example.org/x" }]),
      "answers: It answers.",
    ],
    [
      "the same page with www and a slash",
      reply(200, "https://www.example.org/news/1/", permanently("https://www.example.org/news/1/")),
      "answers: It answers.",
    ],
    [
      "the front page in its place",
      reply(200, "https://example.org/", permanently("https://example.org/")),
      "dead: It leads to the site's front page instead of the page.",
    ],
    ["robots.txt", { kind: "barred", address: asked }, "barred: Its robots.txt does not allow machines to read it."],
    [
      "a host that is gone",
      { kind: "failure", reason: "no-such-host", address: asked },
      "dead: There is no such host any more.",
    ],
    ["silence", { kind: "failure", reason: "time-out", address: asked }, "silent: It did not answer in time."],
  ])("%s", (_what, given, expected) => {
    const { standing, message } = judge(asked, given, standards);
    expect(`${standing}: ${message}`).toBe(expected);
  });

  it("believes a page that says one has to pay", () => {
    expect(judge(asked, reply(200), { ...standards, isPaidFor: true }).standing).toBe("paywalled");
  });

  it("gives the new address", () => {
    const address = "https://example.net/1";
    expect(judge(asked, reply(200, address, permanently(address)), standards).movedTo).toBe(address);
  });
});
