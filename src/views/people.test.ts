import { describe, expect, test } from "vitest";
import { exampleDossier, inTurn, replace } from "../../test/dossiers/example.ts";
import { event } from "../../test/dossiers/example-event.ts";
import { toldAgain } from "../../test/dossiers/told-again.ts";
import { entryOf } from "../dossier/dossier.ts";
import { type Ascription, appearancesInWords, appearancesOf, groupsOf, isUnmentioned } from "./people.ts";

const wrongName = replace(
  "  - by: ben\n    act: said\n    on: 2025-02-19\n    status: on-record\n",
  "  - by: cy\n    act: said\n    status: misattributed\n    instead: ben\n  - by: ben\n    act: said\n    on: 2025-02-19\n    status: on-record\n",
);

describe("where a person stands", () => {
  const dossier = exampleDossier({
    files: {
      "claims/opening.md": inTurn(
        wrongName,
        replace("relations: []\n", "corrections:\n  - on: 2025-03-02\n    kind: update\n    text: New.\n"),
      ),
      "people/dee.md": "---\nname: Dee\nkind: person\n---\n",
    },
  });
  const appearances = (id: string) => appearancesOf(entryOf(dossier.people, id), dossier);

  test("what they assert is theirs, with its corrections", () => {
    const { said, ascribed, corrections } = appearances("ada");
    expect(said.map(({ id }) => id)).toEqual(["opening"]);
    expect(ascribed).toEqual([]);
    expect(corrections.map(({ on, id }) => `${on} ${id}`)).toEqual(["2025-03-02 opening"]);
  });

  test("what others ascribe to them is told apart, once for each claim, with every hop that concerns them", () => {
    expect(appearances("ben").said).toEqual([]);
    // The text names Cy: it does not say that Ben said it.
    expect(appearances("ben").ascribed).toEqual([]);
    expect(appearances("ben").traced.map(({ claim, hops }) => [claim.id, hops.map(({ status }) => status)])).toEqual([
      ["opening", ["misattributed", "on-record"]],
    ]);
    expect(appearances("cy").ascribed.map(({ hops }) => hops.map(({ instead }) => instead))).toEqual([["ben"]]);
    expect(appearances("cy").said.map(({ id }) => id)).toEqual(["denial"]);
  });

  test("what is traced to them without their name, what they carried, and what we asked them is told apart", () => {
    const told = exampleDossier(toldAgain);
    const of = (id: string) => appearancesOf(entryOf(told.people, id), told);
    const named = (list: readonly Ascription[]) => list.map(({ claim, by }) => [claim.id, ...by]);
    expect([named(of("official").ascribed), named(of("official").traced)]).toEqual([[["relayed", "wire"]], []]);
    expect([named(of("leaders").ascribed), named(of("leaders").traced)]).toEqual([[["relayed", "ben", "cy"]], []]);
    expect([named(of("cy").ascribed), named(of("cy").traced)]).toEqual([[], [["relayed", "wire"]]]);
    expect(named(of("ben").traced)).toEqual([
      ["relayed", "wire"],
      ["opening", "ada"],
    ]);
    expect(of("gazette").carried.map(({ claim, carrier }) => [claim.id, carrier.in])).toEqual([["relayed", "gazette"]]);
    expect(of("wire").asked.map(({ id }) => id)).toEqual(["relayed"]);
    expect(of("ben").utterances.map(({ id }) => id)).toEqual(["remark"]);
    expect(isUnmentioned(of("times"))).toBe(false);
    expect(isUnmentioned(of("saying"))).toBe(true);
  });

  test("is said in a line that says of nobody with a word in the dossier that there is none", () => {
    const told = exampleDossier(toldAgain);
    const line = (id: string) => appearancesInWords(appearancesOf(entryOf(told.people, id), told), told.say);
    expect(line("gazette")).toBe("1 carried");
    expect(line("official")).toBe("1 ascribed by others");
    expect(line("ben")).toContain("2 traced back · 1 utterance");
    expect(line("saying")).toBe("no statement");
  });

  test("positions and events, and nothing of those who are only listed", () => {
    expect(appearances("ben").positions.map(({ stance }) => stance)).toEqual(["for"]);
    expect(appearances("ben").events.map(({ id }) => id)).toEqual(["meeting"]);
    expect(isUnmentioned(appearances("ben"))).toBe(false);
    expect(isUnmentioned(appearances("dee"))).toBe(true);
  });
});

test("events that they took part in, and those that are about them, each once", () => {
  const dossier = exampleDossier({
    files: {
      "timeline/walk.md": event({ date: "2025-03-01", people: ["cy"], about: ["ada", "cy"] }),
      "timeline/talk.md": event({ after: "meeting", about: ["ada"] }),
    },
  });
  const eventsOf = (id: string) => {
    const { events, eventsAbout } = appearancesOf(entryOf(dossier.people, id), dossier);
    return [events, eventsAbout].map((list) => list.map((one) => one.id));
  };
  expect(eventsOf("cy")).toEqual([["walk"], []]);
  expect(eventsOf("ada").at(1)).toEqual(["talk", "walk"]);
});

test("statements of one date stand in the order of their text", () => {
  const statement = (number: number) =>
    `---\nclaim: Number ${number}.\nfinding: None.\nsaid:\n  by: ada\n  on: 2025\n  in: gazette\n  passage: ¶${number}\nverdict:\n  attribution: exact\n  substance: not-checkable\n  on: 2025-03-01\nevidence: []\n---\n`;
  const dossier = exampleDossier({ files: { "claims/a.md": statement(10), "claims/b.md": statement(9) } });
  const { said } = appearancesOf(entryOf(dossier.people, "ada"), dossier);
  expect(said.map(({ id }) => id)).toEqual(["opening", "b", "a"]);
});

describe("groups of people", () => {
  test("by kind and name, without kinds of which there is nobody", () => {
    const dossier = exampleDossier({
      files: {
        "people/a.md": "---\nname: Émile\nkind: person\n---\n",
        "people/ben.md": replace("kind: person", "kind: outlet"),
      },
    });
    expect(
      groupsOf(dossier).map(({ kind, people }) => `${kind}: ${people.map(({ name }) => name).join(", ")}`),
    ).toEqual(["person: Ada, Cy, Émile", "outlet: Ben"]);
  });
});
