import { expect, test } from "vitest";
import { replace } from "../../test/dossiers/example.ts";
import { event } from "../../test/dossiers/example-event.ts";
import { editionOfExample, filesOfEdition, jsonAt } from "../../test/edition.ts";
import { instantOf } from "../dossier/dates.ts";
import { entryOf } from "../dossier/dossier.ts";
import { citeClaim } from "../views/citation.ts";
import { claimJsonLd } from "./json-ld/claim.ts";
import type { TimelineFile } from "./schemas.ts";

/** A dossier of vague dates: said about 1880, judged at some time between two days, events of every form. */
const edition = editionOfExample({
  files: {
    "claims/opening.md": (text) =>
      replace(
        "  on: 2025-02-20\n",
        '  on: "1880~"\n',
      )(text)
        .replaceAll(/^ {4}on: .*$/gm, '    on: "187X?"')
        .replace("on: 2025-03-01", "on: 2025-02-27/2025-03-01"),
    "timeline/decade.md": event({ date: "188X" }),
    "timeline/open.md": event({ date: "../1808", end: "1810?" }),
    "timeline/between.md": event({ date: "1918/1923" }),
    "timeline/undated.md": event({ after: "between" }),
    "timeline/month.md": event({ date: "1930-02-XX~" }),
  },
});
const opening = entryOf(edition.dossier.claims, "opening");

test("schema.org, which knows plain dates alone, gets no vague one", () => {
  const { datePublished, itemReviewed } = JSON.parse(claimJsonLd(opening, edition));
  expect([datePublished, itemReviewed.datePublished]).toEqual([undefined, undefined]);
  expect(claimJsonLd(opening, edition)).not.toMatch(/"date\w+":"[^"]*[?~%X/]/);
});

test("TimelineJS gets numbers in our order, and the words beside them", () => {
  const { events } = jsonAt<TimelineFile>(filesOfEdition(edition), "data/timeline.json");
  expect(
    events.map(({ unique_id, start_date, end_date, display_date }) => [
      unique_id,
      start_date.year,
      end_date?.year,
      display_date,
    ]),
  ).toEqual([
    ["open", 1808, 1810, "1808 or earlier – 1810 (uncertain)"],
    ["decade", 1884, undefined, "the 1880s"],
    ["between", 1920, undefined, "between 1918 and 1923"],
    ["undated", 1920, undefined, "undated, after “What happened on 1918/1923”"],
    ["month", 1930, undefined, "about February 1930"],
    ["meeting", 2025, undefined, "19 February 2025"],
  ]);
});

test("a citation says that a date is vague; feeds get its first moment", () => {
  const { text, bibtex } = citeClaim(opening, edition);
  expect(text).toContain("(between 27 February and 1 March 2025)");
  expect(bibtex).toContain("year = {between 27 February and 1 March 2025}");
  expect(bibtex).not.toContain("month");
  expect(["../1808", "1808/..", "188X?", "1918/1919-02"].map(instantOf)).toEqual([
    ...["1808-01-01T00:00:00Z", "1808-01-01T00:00:00Z", "1880-01-01T00:00:00Z", "1918-01-01T00:00:00Z"],
  ]);
});
