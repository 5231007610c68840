import { describe, expect, it } from "vitest";
import { coastGazette, imported, importedFile } from "../../test/imported.ts";

const picture = `---
# Its caption in the timeline: Workers at the river
title:
publisher: 'Photo: Example Agency'
url: https://pictures.example/works.jpg
published:
accessed:
kind: image
draft: true
---
`;
const opening =
  "It is the opening slide of the timeline. Its words belong into site.md, as the question and the answer.";
const era =
  "It is an era, a span behind the events, for which there is no room. Write an event with an end for it if the story needs it.";

describe("the sheet of a TimelineJS timeline", () => {
  it("gives events, and sources of their media", async () => {
    const more = { "sources/coast.md": coastGazette };
    const { files, drafts } = await importedFile("timeline.csv", "timeline-csv", { more });
    expect(files).toEqual({
      "sources/pictures-works.md": picture,
      "timeline/works-begin.md": `---
title: Works begin
date: 2018
end: 2019-03
sources:
  - pictures-works
  - coast
# Its group in the timeline: Building.
---

The works begin, the [Coast Gazette](source:coast) wrote.
`,
      "sources/youtube-watch.md": `---
title:
publisher: City TV
url: https://www.youtube.com/watch?v=abcdefghijk
published:
accessed:
kind: recording
draft: true
---
`,
      "timeline/the-mayor-speaks-it-is-open.md": `---
title: 'The mayor speaks: "it is open"'
# The timeline gives 13:45, and not in which zone.
# The timeline shows it as "2 May 2019".
date: 2019-05-02
sources:
  - youtube-watch
draft: true
---

Two lines, one of them with **HTML**.
`,
      "timeline/the-city-corrects.md": `---
title: The city corrects
date: 2019-05-03
sources:
draft: true
---

It was to open in *June*.
`,
      "timeline/an-older-bridge.md": `---
title: An older bridge
# The timeline says "-44-3-15", which is no date here.
# The timeline shows it as "15 March 44 BC".
date:
sources:
draft: true
---

It stood for long.
`,
    });
    expect(drafts).not.toContain("timeline/works-begin.md");
  });

  it("names the rows that make none", async () => {
    const formula = (name: string, shown: string) =>
      `(${name}): In the column "headline" stands a formula or its error, "${shown}". Put in what it should show, and import again.`;
    expect((await importedFile("timeline.csv", "timeline-csv")).unused).toEqual([
      `file:2 (The bridge that opened twice): ${opening}`,
      `file:8 ${formula('=HYPERLINK("https://evil.example","Open…', '=HYPERLINK("https://evil.example","Opening")')}`,
      `file:9 ${formula("#REF!", "#REF!")}`,
      "file:10: It has no headline, and an event needs one. Write one, and import again.",
      `file:11 (The years of building): ${era}`,
    ]);
  });

  it.each([
    ["Europe/Berlin", "2019-05-02T13:45+02:00"],
    ["America/New_York", "2019-05-02T13:45-04:00"],
    ["UTC", "2019-05-02T13:45Z"],
  ])("has times in %s where that is said", async (timeZone, date) => {
    const { files } = await importedFile("timeline.csv", "timeline-csv", { given: { timeZone } });
    expect(files["timeline/the-mayor-speaks-it-is-open.md"]).toContain(`\ndate: ${date}\n`);
  });

  it.each([";", "\t"])("may have %j between its columns", async (sign) => {
    const sheet = ["Year,Month,Day,Headline,Text", "2019,5,2,A,B"].join("\r\n").replaceAll(",", sign);
    expect(Object.keys((await imported(`\uFEFF${sheet}`, "timeline-csv")).files)).toEqual(["timeline/a.md"]);
  });

  it("brings nothing twice", async () => {
    const first = await importedFile("timeline.csv", "timeline-csv");
    const { files, there } = await importedFile("timeline.csv", "timeline-csv", { more: first.files });
    expect([files, there]).toEqual([
      {},
      [
        "file:3 (Works begin): event:works-begin",
        'file:4 (The mayor speaks: "it is open"): event:the-mayor-speaks-it-is-open',
        "file:6 (The city corrects): event:the-city-corrects",
        "file:7 (An older bridge): event:an-older-bridge",
      ],
    ]);
  });

  it.each([
    [
      "When,What\n2019,x",
      "Its first row does not name the columns of TimelineJS's sheet: Year and Headline are missing. Keep the sheet's first row, and download it as CSV again.",
    ],
    [
      'Year,Headline\n2019,a\n2020,"b',
      "It is no CSV that can be read: in or before line 3 a quotation mark is opened and not closed, or closed too early. Download the sheet as CSV again.",
    ],
  ])("is refused as a whole where it is none: %j", async (sheet, message) => {
    await expect(imported(sheet, "timeline-csv")).rejects.toThrow(message);
  });
});

describe("a TimelineJS timeline in JSON", () => {
  it("gives the same, and names what is no event", async () => {
    const { files, unused } = await importedFile("timeline.json", "timeline-json");
    expect(Object.keys(files)).toEqual([
      "sources/pictures-works.md",
      "timeline/works-begin.md",
      "sources/vimeo.md",
      "timeline/the-mayor-speaks.md",
    ]);
    expect(files["sources/vimeo.md"]).toContain("\nurl: https://player.vimeo.com/video/1\n");
    expect(files["timeline/the-mayor-speaks.md"]).toBe(`---
title: The mayor speaks
# The timeline gives 13:45, and not in which zone.
date: 2019-05-02
sources:
  - vimeo
draft: true
---
`);
    expect(unused).toEqual([
      `file, the title: ${opening}`,
      `file, era 1: ${era}`,
      "file, event 3: It is no event of TimelineJS: there are no keys in it. Export the file again.",
    ]);
  });

  it.each([
    ["Europe/Berlin", "date: 2019-05-02T13:45+02:00\n"],
    ["Nowhere/Town", "# The timeline gives 13:45, and not in which zone.\ndate: 2019-05-02\n"],
  ])("may name the zone of its times, as our own does: %s", async (timeZone, lines) => {
    const start_date = { year: 2019, month: 5, day: 2, hour: 13, minute: 45 };
    const events = [{ start_date, text: { headline: "A", text: "Words." } }];
    const { files } = await imported(JSON.stringify({ timeZone, events }), "timeline-json");
    expect(files["timeline/a.md"]).toContain(lines);
  });

  it("is refused as a whole without events", async () => {
    await expect(imported("{}", "timeline-json")).rejects.toThrow(
      "It has no list of events, as the JSON of TimelineJS has. Export it again.",
    );
  });
});
