import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { toldAgain } from "../../test/dossiers/told-again.ts";
import { editionOfExample, filesOfEdition, jsonAt, textAt } from "../../test/edition.ts";
import { entryOf } from "../dossier/dossier.ts";
import type { annotationCollection } from "./annotations.ts";
import { plainCell } from "./csv.ts";
import { claimJsonLd } from "./json-ld/claim.ts";
import type { ClaimFile } from "./schemas.ts";

const edition = editionOfExample(toldAgain, { BASE_PATH: "/b/" });
const files = filesOfEdition(edition);
const claimOf = (id: string) => entryOf(edition.dossier.claims, id);

describe("what travelled, in the files for machines", () => {
  it("JSON has every key, and whoever and whatever the claim names", () => {
    const file = jsonAt<ClaimFile>(files, "claims/relayed.json");
    const { said, chain, reply, wouldChange, missing } = claimOf("relayed");
    expect(file).toMatchObject({ said, chain, reply, wouldChange, missing });
    expect(file.people.map(({ id }) => id)).toEqual([
      "wire",
      "gazette",
      "times",
      "official",
      "ben",
      "cy",
      "leaders",
      "dee",
    ]);
    expect(file.sources.map(({ id }) => id)).toEqual(["agency", "gazette", "minutes"]);
  });

  it("the table has columns for each", () => {
    const rows = parse(textAt(files, "data/claims.csv"), { bom: true, columns: true }) as Record<string, string>[];
    const row = rows.find(({ id }) => id === "relayed") ?? {};
    const names = "sentence chain_links carried_by withdrawn would_change missing reply".split(" ");
    expect(names.map((name) => plainCell(row[name] ?? ""))).toEqual([
      "The Wire says that a senior official told the Wire so. What a senior official is said to have said is made from what Ben and Cy wrote, and does not name Ben and Cy. Ben and Cy wrote that the leaders showed a picture or film of it. In what the leaders are said to have said, Mayor Dee is not named; nothing was found that shows that it comes from Mayor Dee.",
      "credits\nderived-from\ncredits\nknown-through",
      "The Gazette, 2025-02-21, Bridge opens in May, ¶1, “Bridge open, official says”\nThe Times, undated, Minutes of the council",
      "2025-02-22 withdrawn: “The report is withdrawn”",
      "A recording of the call.",
      "2025-02-27 The name of the official. (The wire's reports of that week.)\n2025-02-28 A second witness. (The town hall.)",
      "We asked the Wire on 25 February 2025, for an answer by 10 March 2025. No answer had come by 1 March 2025.",
    ]);
    const shown = rows.find(({ id }) => id === "shown") ?? {};
    expect([shown["said_on"], shown["said_in"], shown["said_via"], shown["said_image"]]).toEqual([
      "",
      "Minutes of the council",
      "Bridge opens in May",
      "https://bridges.example/b/bridge.png",
    ]);
    expect(shown["reply"]).toBe("We asked the leaders on 5 March 2025. No answer is recorded here.");
    expect(rows.find(({ id }) => id === "opening")?.["reply"]).toBe(
      "We asked Ben on 25 February 2025, for an answer by 27 February 2025. Ben answered on 26 February 2025. “Das stimmt”",
    );
  });

  it("feeds tell the corrections of others as theirs", () => {
    const { entries = [], subtitle } = parseAtomFeed(textAt(files, "corrections.xml"));
    expect(subtitle?.value ?? subtitle).toContain("and what others did about claims of theirs");
    const told = entries.find(({ id }) => id?.endsWith("claims/relayed/#withdrawn"));
    expect([told?.title?.value ?? told?.title, told?.summary?.value ?? told?.summary, told?.updated]).toEqual([
      "Withdrawn by others: The bridge is open.",
      "The Wire withdrew this on 22 February 2025. It is no correction of Bridges.",
      "2025-02-22T00:00:00Z",
    ]);
  });

  it("annotations comment on the claim with what is known of it", () => {
    const { items } = jsonAt<ReturnType<typeof annotationCollection>>(
      files,
      "articles/bridge/annotations.jsonld",
    ).first;
    const bodies = items.map(({ body }) => body.map((one) => ("value" in one ? one.value : "")));
    expect(bodies.flat()).toEqual(
      expect.arrayContaining([
        "The Wire withdrew this on 22 February 2025.",
        "Carried by 2 outlets, from at most 2 origins.",
        "What would change the verdict: A recording of the call.",
        "Looked for and not found, 2025-02-28: A second witness. (The town hall.)",
        "Ada lets Dee say what Ben said.",
      ]),
    );
  });

  it("linked data has every appearance, its correction, and nobody as a speaker whom nobody credits", () => {
    const { itemReviewed } = JSON.parse(claimJsonLd(claimOf("relayed"), edition));
    const [first, ...others] = itemReviewed.appearance;
    expect(first.correction).toEqual({
      "@type": "CorrectionComment",
      name: "Withdrawn by others",
      text: "The report is withdrawn",
      datePublished: "2025-02-22",
    });
    expect(others.map((one: { name: string }) => one.name)).toEqual(["Bridge opens in May", "Minutes of the council"]);
    expect(itemReviewed.firstAppearance).toBeUndefined();
    const second = first.isBasedOn.isBasedOn;
    expect(second).toMatchObject({
      keywords: ["wrote", "on-record", "derived-from"],
      isPartOf: { "@id": "https://bridges.example/b/sources/#minutes" },
      exampleOfWork: { "@id": "https://bridges.example/b/utterances/remark/" },
    });
    expect(second.spokenByCharacter).toBeUndefined();
    expect(second.mentions.map(({ name }: { name: string }) => name)).toEqual(["Ben", "Cy"]);
    const shown = JSON.parse(claimJsonLd(claimOf("shown"), edition)).itemReviewed;
    expect(shown.image).toMatchObject({ contentUrl: "https://bridges.example/b/bridge.png" });
    expect(shown.datePublished).toBeUndefined();
    expect(JSON.parse(claimJsonLd(claimOf("opening"), edition)).comment).toMatchObject({
      text: "Das stimmt",
      datePublished: "2025-02-26",
    });
  });
});
