import { expect, it } from "vitest";
import { editionOfExample } from "../../../test/edition.ts";
import { auditedPages } from "./audited-pages.ts";

it("every kind of page is looked at, the data and a card among them, each with its own budget", () => {
  const { dossier, addresses } = editionOfExample({}, { BASE_PATH: "/sub" });
  const lines = auditedPages(dossier, addresses).map(
    ({ kind, path, mostBytes, mostRequests }) => `${kind} ${path} ${mostBytes} ${mostRequests}`,
  );
  expect(lines).toEqual([
    "front /sub/ 18200 3",
    "article /sub/articles/bridge/ 21750 3",
    "claims /sub/claims/ 34000 3",
    "claim /sub/claims/opening/ 18200 3",
    "timeline /sub/timeline/ 21750 3",
    "positions /sub/positions/ 21750 3",
    "people /sub/people/ 18200 3",
    "person /sub/people/ben/ 18200 3",
    "sources /sub/sources/ 34000 3",
    "corrections /sub/corrections/ 18200 3",
    "search /sub/search/?q=bridge 180000 22",
    "page /sub/about/ 18200 3",
    "missing /sub/404.html 18200 3",
    "data /sub/data/ 18200 3",
    expect.stringMatching(/^card \/sub\/embed\/claims\/[a-z-]+\/ 18200 3$/),
  ]);
});
