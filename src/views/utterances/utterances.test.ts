import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDossier } from "../../../test/dossiers/example.ts";
import { entryOf } from "../../dossier/dossier.ts";
import { descentOf, type Giver, originsOfRenderings } from "./descent.ts";
import { giverName } from "./giver-names.ts";
import { lanesOf } from "./lanes.ts";
import { claimsResting, summaryOf, utterancesBy } from "./utterance-page.ts";
import { creditsOf, type Wording, wordingsOf } from "./wordings.ts";

const source = (publisher: string, published: string, more = "") =>
  `---\ntitle: The bridge\npublisher: ${publisher}\nurl: https://paper.example/x\npublished: ${published}\naccessed: 2025-03-01\nkind: report\n${more}---\n`;

interface Written {
  readonly in: string;
  readonly words?: string;
  readonly more?: string;
  readonly from?: readonly string[];
  readonly manner?: string;
}

/** The smallest dossier with an utterance of which these are the renderings. */
function dossierWith(renderings: readonly Written[], keys = "by: ben\n", files: Readonly<Record<string, string>> = {}) {
  const items = renderings.map(
    ({ in: id, words = "It opens in May", from = [], manner = "translated", more = "" }) =>
      `  - in: ${id}\n${more.includes("parts:") ? "" : `    words: ${words}\n`}    manner: ${manner}\n${more}${from.length > 0 ? `    from: [${from.join(", ")}]\n` : ""}`,
  );
  const dossier = exampleDossier({
    files: {
      "sources/alpha.md": source("Alpha", "2025-02-20"),
      "sources/beta.md": source("Beta", "2025-02-21"),
      "sources/gamma.md": source("Gamma", "2025-02-22"),
      "sources/delta.md": source("Delta", "2025-02-23"),
      "people/agency.md": "---\nname: The Agency\ninSentence: the Agency\nkind: outlet\n---\n",
      ...files,
      "utterances/remark.md": `---\ntitle: What Ben said\n${keys}renderings:\n${items.join("")}---\n`,
    },
  });
  return { dossier, utterance: entryOf(dossier.utterances, "remark") };
}

function descent(...parameters: Parameters<typeof dossierWith>) {
  const { dossier, utterance } = dossierWith(...parameters);
  const found = descentOf(utterance, dossier);
  const name = (giver: Giver) => giverName(giver, dossier);
  return {
    lines: found.givers.map((giver) => [name(giver), giver.from.map(name)]),
    bounds: originsOfRenderings(found),
    summary: summaryOf(utterance, dossier),
    lanes: lanesOf(found),
    found,
  };
}

describe("who has the words from whom", () => {
  it("is what each rendering says", () => {
    const { lines, bounds, summary } = descent([
      { in: "beta", from: ["alpha"] },
      { in: "alpha", from: ["ben"] },
      { in: "gamma" },
    ]);
    expect(lines).toEqual([
      ["Alpha", ["Ben"]],
      ["Beta", ["Alpha"]],
      ["Gamma", []],
    ]);
    expect(bounds).toEqual({ atLeast: 1, atMost: 2 });
    expect(summary).toBe(
      "3 renderings, in English. At least 1 and at most 2 have the words at first hand: of 1 it is not known from whom.",
    );
  });

  it("is what its source says where the rendering says nothing, and not where it does", () => {
    const files = {
      "sources/beta.md": source("Beta", "2025-02-21", "relays: [agency]\n"),
      "sources/gamma.md": source("Gamma", "2025-02-22", "copyOf: beta\n"),
      "sources/delta.md": source("Delta", "2025-02-23", "copyOf: beta\n"),
    };
    const { lines, bounds, summary } = descent(
      [{ in: "beta" }, { in: "gamma" }, { in: "delta", from: ["ben"] }],
      undefined,
      files,
    );
    expect(lines).toEqual([
      ["Delta", ["Ben"]],
      ["The Agency", []],
      ["Beta", ["The Agency"]],
      ["Gamma", ["Beta"]],
    ]);
    expect(bounds).toEqual({ atLeast: 1, atMost: 2 });
    expect(summary).toBe(
      "3 renderings, in English. 1 has the words at first hand, 2 from others. They go back to at most 2 independent origins.",
    );
  });

  it("joins somebody with the one text in which they give the words", () => {
    const { lines } = descent([
      { in: "alpha", more: "    by: agency\n", from: ["ben"] },
      { in: "beta", from: ["agency"] },
    ]);
    expect(lines).toEqual([
      ["The Agency", ["Ben"]],
      ["Beta", ["The Agency"]],
    ]);
  });

  it("leaves open in which of their texts they gave them", () => {
    const { lines } = descent([
      { in: "alpha", more: "    by: agency\n", from: ["ben"] },
      { in: "beta", more: "    by: agency\n", from: ["ben"] },
      { in: "gamma", from: ["agency"] },
    ]);
    expect(lines).toContainEqual(["The Agency", ["The Agency", "The Agency"]]);
    expect(lines).toContainEqual(["Gamma", ["The Agency"]]);
  });

  it("merges where a text has the words from several, who stand before it", () => {
    const { lines, lanes, bounds } = descent([
      { in: "delta", from: ["alpha", "gamma"] },
      { in: "alpha", from: ["ben"] },
      { in: "gamma", from: ["ben"] },
      { in: "beta", from: ["alpha"] },
    ]);
    expect(lines.map(([name]) => name)).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
    expect(lanes.rows.map(({ arriving }) => arriving.length)).toEqual([0, 1, 1, 1, 2]);
    expect(bounds).toEqual({ atLeast: 2, atMost: 2 });
  });

  it("takes for first hand the speaker's own text, and the original itself where it is the thing itself", () => {
    const own = descent([{ in: "alpha", more: "    by: ben\n" }]);
    expect(own.summary).toBe("1 rendering, in English. It is at first hand.");
    const original = descent([{ in: "minutes" }, { in: "alpha" }], "by: ben\nin: minutes\n");
    expect(original.found.givers.map(({ isFirstHand }) => isFirstHand)).toEqual([true, false]);
    expect(descent([{ in: "minutes" }]).summary).toBe(
      "1 rendering, in English. Whether it is at first hand is not known.",
    );
  });

  it("comes to an end where texts have the words from each other", () => {
    const { lines } = descent([
      { in: "alpha", from: ["beta"] },
      { in: "beta", from: ["alpha"] },
    ]);
    expect(lines).toHaveLength(2);
  });

  it("says of a saying only what is known of it", () => {
    const { summary, found } = descent([{ in: "alpha" }, { in: "beta" }, { in: "gamma", from: ["alpha"] }], "");
    expect(found.origin).toBeUndefined();
    expect(summary).toBe(
      "3 renderings, in English. Of 2 it is not known from whom they have the words. They go back to at most 2 independent origins.",
    );
  });

  it("says what only paraphrases", () => {
    expect(descent([{ in: "alpha", from: ["ben"], manner: "paraphrase" }]).summary).toBe(
      "1 rendering, in English. It is at first hand. It is a paraphrase.",
    );
  });
});

const TEXTS = ["alpha", "beta", "gamma", "delta"];

describe("whatever texts say of each other", () => {
  const anyRenderings = fc.uniqueArray(
    fc.record({
      in: fc.constantFrom(...TEXTS),
      from: fc.array(fc.constantFrom(...TEXTS, "ben", "agency", "minutes"), { maxLength: 3 }),
    }),
    { selector: (one) => one.in, minLength: 1 },
  );

  it("everybody stands once, after all that they have the words from, and the drawing leads to each", () => {
    fc.assert(
      fc.property(anyRenderings, fc.boolean(), (renderings, isKnown) => {
        const { found, lanes, bounds } = descent(renderings, isKnown ? "by: ben\n" : "");
        expect(new Set(found.givers).size).toBe(found.givers.length);
        expect(found.givers.flatMap(({ renderings: given }) => given)).toHaveLength(renderings.length);
        for (const [place, { from }] of found.givers.entries())
          for (const one of from) expect(one.kind === "origin" || found.givers.indexOf(one) < place).toBe(true);
        for (const { giver, arriving, stub } of lanes.rows) {
          expect(arriving).toHaveLength(giver.from.length);
          expect(stub !== undefined).toBe(giver.kind !== "origin" && giver.from.length === 0);
        }
        expect(bounds.atLeast).toBeLessThanOrEqual(bounds.atMost);
        expect(bounds.atLeast).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

const shown = ({ texts, cells, comparedWith }: Wording) => ({
  texts: texts.map(({ rendering }) => rendering.source.id),
  with: typeof comparedWith === "object" ? comparedWith.source.id : comparedWith,
  words: cells.map(({ words, stretches }) =>
    stretches
      ? stretches.map(({ is, text }) => (is === "same" ? text : `${is === "added" ? "+" : "-"}[${text}]`)).join("")
      : words,
  ),
});

describe("the renderings side by side", () => {
  it("stand by whom they are from, each compared with that text or the shaded one of its group", () => {
    const { dossier, utterance } = dossierWith([
      { in: "alpha", from: ["ben"], words: "It opens in May" },
      { in: "beta", from: ["alpha"], words: "It surely opens in May." },
      { in: "gamma", from: ["alpha"], words: "it surely opens in May" },
      { in: "delta", words: "Something else" },
    ]);
    const groups = wordingsOf(utterance, dossier);
    expect(groups.map(({ root, wordings }) => [root && giverName(root, dossier), wordings.map(shown)])).toEqual([
      [
        "Alpha",
        [
          { texts: ["alpha"], with: undefined, words: ["It opens in May"] },
          { texts: ["beta"], with: "alpha", words: ["It +[surely] opens in May."] },
          { texts: ["gamma"], with: "alpha", words: ["it +[surely] opens in May"] },
        ],
      ],
      [undefined, [{ texts: ["delta"], with: undefined, words: ["Something else"] }]],
    ]);
    expect(groups[0]?.wordings.map(({ isMeasure }) => isMeasure)).toEqual([true, false, false]);
  });

  it("join texts with the very same words", () => {
    const { dossier, utterance } = dossierWith([
      { in: "alpha", from: ["ben"], words: "It opens" },
      { in: "beta", from: ["alpha"], words: "It opens soon" },
      { in: "gamma", from: ["alpha"], words: "It opens soon." },
    ]);
    const [group] = wordingsOf(utterance, dossier);
    expect(group?.wordings.map(({ texts }) => texts.length)).toEqual([1, 2]);
  });

  it("are compared part by part, and never with a paraphrase", () => {
    const parts = "by: ben\nparts:\n  - id: when\n    label: When\n  - id: what\n    label: What\n";
    const given = (...words: readonly string[]) =>
      `    parts:\n${words.map((one, place) => `      ${["when", "what"][place]}: ${one}\n`).join("")}`;
    const { dossier, utterance } = dossierWith(
      [
        { in: "alpha", from: ["ben"], manner: "paraphrase", more: given("in spring", "it opens") },
        { in: "beta", from: ["alpha"], more: given("in May", "it opens") },
        { in: "gamma", from: ["alpha"], more: given("in early May") },
      ],
      parts,
    );
    const [group] = wordingsOf(utterance, dossier);
    expect(group?.wordings.map(shown)).toEqual([
      { texts: ["alpha"], with: undefined, words: ["in spring", "it opens"] },
      { texts: ["beta"], with: undefined, words: ["in May", "it opens"] },
      { texts: ["gamma"], with: "beta", words: ["in +[early] May", undefined] },
    ]);
  });

  it("are compared with the original in its own language", () => {
    const { dossier, utterance } = dossierWith(
      [{ in: "alpha", from: ["ben"], words: "It opens in May", manner: "verbatim" }],
      "by: ben\nlanguage: en-GB\nwords: It opens in early May\n",
    );
    expect(wordingsOf(utterance, dossier)[0]?.wordings.map(shown)).toEqual([
      { texts: ["alpha"], with: "original", words: ["It opens in-[ early] May"] },
    ]);
  });

  it("of a saying stand in the order of time, each beside the last before it that is like it", () => {
    const { dossier, utterance } = dossierWith(
      [
        { in: "gamma", words: "a lie goes round the earth" },
        { in: "alpha", words: "a lie goes round the world" },
        { in: "beta", words: "quite another thing" },
      ],
      "",
    );
    expect(wordingsOf(utterance, dossier).map(({ wordings }) => wordings.map(shown))).toEqual([
      [
        { texts: ["alpha"], with: undefined, words: ["a lie goes round the world"] },
        { texts: ["beta"], with: undefined, words: ["quite another thing"] },
        { texts: ["gamma"], with: "alpha", words: ["a lie goes round the-[ world] +[earth]"] },
      ],
    ]);
  });
});

describe("whom the texts name", () => {
  it("is told where any names another than the speaker, or nobody", () => {
    const credited = (id: string) => `    credits: ${id}\n`;
    const same = dossierWith([{ in: "alpha", more: credited("ben") }, { in: "beta" }]);
    expect(creditsOf(same.utterance, same.dossier)).toEqual([]);
    const { dossier, utterance } = dossierWith([
      { in: "alpha", more: credited("nobody") },
      { in: "beta" },
      { in: "gamma", more: credited("ada") },
      { in: "delta", more: credited("ben") },
    ]);
    const credits = creditsOf(utterance, dossier);
    expect(credits.map(({ who, isSpeaker }) => [typeof who === "object" ? who.id : who, isSpeaker])).toEqual([
      ["ada", false],
      ["ben", true],
      ["nobody", false],
      [undefined, false],
    ]);
    expect(utterancesBy({ id: "ada" }, dossier)).toMatchObject([{ isTheirs: false, credits: 1 }]);
    expect(utterancesBy({ id: "ben" }, dossier)).toMatchObject([{ isTheirs: true, credits: 1 }]);
    expect(utterancesBy({ id: "cy" }, dossier)).toEqual([]);
  });

  it("claims rest on an utterance by their own words, or in their chain", () => {
    const { dossier } = dossierWith([{ in: "alpha" }]);
    const claims = new Map(
      [...dossier.claims.values()].map((claim) => [
        claim.id,
        claim.id === "denial"
          ? { ...claim, utterance: "remark" }
          : { ...claim, chain: claim.chain.map((hop) => ({ ...hop, utterance: "remark" })) },
      ]),
    ) as unknown as typeof dossier.claims;
    expect(
      claimsResting({ id: "remark" }, { ...dossier, claims }).map(({ claim, isOwn }) => [claim.id, isOwn]),
    ).toEqual([
      ["denial", true],
      ["opening", false],
    ]);
  });
});
