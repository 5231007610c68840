import { describe, expect, it } from "vitest";
import { type Example, replace } from "../../test/dossiers/example.ts";
import { editionOfExample } from "../../test/edition.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { english } from "../language/english.ts";
import {
  type ClaimIndexPage,
  claimIndexOf,
  filterChoices,
  pagedClaimIndexOf,
  SPEAKERS_WITH_A_FILTER,
} from "./claim-index.ts";

interface Written {
  readonly by?: string;
  readonly on?: string;
  readonly source?: string;
  readonly passage?: string;
  readonly kind?: string;
}

function claim(id: string, { by = "ada", on = "2025-02-20", source = "minutes", passage, kind }: Written): string {
  return `---
claim: About ${id} something is said.
${kind ? `kind: ${kind}\n` : ""}finding: So it is.
said:
  by: ${by}
  on: ${on}
  in: ${source}
${passage ? `  passage: ${passage}\n` : ""}verdict: { attribution: exact, substance: accurate, on: 2025-03-01 }
evidence:
  - { source: gazette, bearing: context }
---
`;
}

/** A dossier with these claims and none else beside the two of the smallest dossier. */
function dossierWith(claims: Readonly<Record<string, Written>>, files: Example["files"] = {}): Dossier {
  const written = Object.entries(claims).map(([id, content]) => [`claims/${id}.md`, claim(id, content)] as const);
  return editionOfExample({ files: { ...Object.fromEntries(written), ...files } }).dossier;
}

const idsOf = (page: ClaimIndexPage | undefined) => ({
  statements: page?.statements.map((entry) => entry.claim.id),
  others: page?.others.map((entry) => entry.claim.id),
});

describe("the index of claims", () => {
  it("has the statements of the lead article's subject by paragraph, then by note, and the others by date", () => {
    const { pages, subject, total } = claimIndexOf(
      dossierWith({
        tenth: { source: "gazette", passage: "¶10" },
        second: { source: "gazette", passage: "¶2" },
        late: { on: "2025-02-24T13:16-05:00" },
        early: { on: "2024" },
      }),
    );
    expect(subject?.id).toBe("gazette");
    expect(total).toBe(6);
    // `opening` is the first note of the article and `denial` the second; neither has a passage.
    expect(idsOf(pages[0])).toEqual({
      statements: ["second", "tenth", "opening", "denial"],
      others: ["early", "late"],
    });
  });

  it("is by date alone where no article reads a source", () => {
    const { pages, subject } = claimIndexOf(
      dossierWith({}, { "articles/bridge.md": replace("subject: gazette\n", "") }),
    );
    expect(subject).toBeUndefined();
    expect(idsOf(pages[0])).toEqual({ statements: [], others: ["opening", "denial"] });
  });

  it("has one page without claims", () => {
    const { dossier } = editionOfExample();
    const { pages, total } = claimIndexOf({ ...dossier, claims: new Map() });
    expect(total).toBe(0);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ number: 1, first: 1, last: 0, statements: [], others: [] });
    expect(pages[0] && filterChoices(pages[0].filters)).toEqual([]);
  });

  it("goes over several pages, of which each knows what it lists", () => {
    const dossier = dossierWith({ a: {}, b: { on: "2025-02-22" }, c: { on: "2025-02-23" } });
    const { pages } = pagedClaimIndexOf(dossier, 2);
    expect(pages.map(({ number, first, last }) => [number, first, last])).toEqual([
      [1, 1, 2],
      [2, 3, 4],
      [3, 5, 5],
    ]);
    expect(pages.map(idsOf)).toEqual([
      { statements: ["opening", "denial"], others: [] },
      { statements: [], others: ["a", "b"] },
      { statements: [], others: ["c"] },
    ]);
  });

  it("cuts between statements and others in the middle of a page", () => {
    const { pages } = pagedClaimIndexOf(dossierWith({ a: {}, b: {} }), 3);
    expect(idsOf(pages[0])).toEqual({ statements: ["opening", "denial"], others: ["a"] });
  });
});

describe("the filters of the index", () => {
  it("count the choices that occur, in the order of the vocabulary, and leave out what tells nothing apart", () => {
    const [page] = claimIndexOf(dossierWith({ third: { kind: "denial" } })).pages;
    expect(page?.filters).toEqual({
      attribution: [],
      substance: [
        { value: "accurate", count: 2 },
        { value: "unproven", count: 1 },
      ],
      kind: [
        { value: "reported-speech", count: 1 },
        { value: "denial", count: 2 },
      ],
      speaker: [
        expect.objectContaining({ value: "s1", count: 2, person: expect.objectContaining({ id: "ada" }) }),
        expect.objectContaining({ value: "s2", count: 1, person: expect.objectContaining({ id: "cy" }) }),
      ],
    });
    expect(page?.others[0]?.values).toEqual(["exact", "accurate", "denial", "s1"]);
  });

  it.each([
    [SPEAKERS_WITH_A_FILTER, SPEAKERS_WITH_A_FILTER, undefined],
    [SPEAKERS_WITH_A_FILTER + 1, SPEAKERS_WITH_A_FILTER - 1, 2],
    [SPEAKERS_WITH_A_FILTER + 5, SPEAKERS_WITH_A_FILTER, 5],
  ])("name of %i speakers %i and join the rest, %s of them", (speakers, named, rest) => {
    // Two speak in the smallest dossier already.
    const more = Array.from({ length: speakers - 2 }, (_, index) => `speaker-${String.fromCharCode(97 + index)}`);
    const people = more.map((id) => [`people/${id}.md`, `---\nname: ${id}\nkind: person\n---\n`] as const);
    const claims = Object.fromEntries(more.map((id) => [`of-${id}`, { by: id }]));
    const [page] = claimIndexOf(dossierWith(claims, Object.fromEntries(people))).pages;
    const choices = page?.filters.speaker ?? [];
    expect(choices.filter(({ person }) => person)).toHaveLength(named);
    expect(choices.find(({ person }) => !person)).toEqual(
      rest === undefined ? undefined : { value: "s0", person: undefined, count: rest },
    );
    const values = new Set(choices.map(({ value }) => value));
    const listed = [...(page?.statements ?? []), ...(page?.others ?? [])];
    expect(listed.every((entry) => values.has(entry.values[3] ?? ""))).toBe(true);
  });

  it("are lines of text with the ids that addresses end in", () => {
    const [page] = claimIndexOf(dossierWith({})).pages;
    expect(page && filterChoices(page.filters).map(({ anchor, words }) => [anchor, words(english)])).toEqual([
      ["accurate", "Accurate"],
      ["unproven", "Unproven"],
      ["by-ada", "Ada"],
      ["by-cy", "Cy"],
      ["reported-speech", "Reported speech"],
      ["denial", "Denial"],
    ]);
  });
});
