import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { toldAgain } from "../../../test/dossiers/told-again.ts";
import { travelledWords } from "../../../test/dossiers/travelled-words.ts";
import { editionOfExample, editions } from "../../../test/edition.ts";
import { contextOf, type ExpandedNode, faultsOf, readVocabulary } from "../../../test/schema-org.ts";
import { entryOf } from "../../dossier/dossier.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import { claimJsonLd, substanceRatings } from "./claim.ts";
import { articleJsonLd, datasetJsonLd, siteJsonLd } from "./pages.ts";
import { utteranceJsonLd } from "./utterance.ts";

const vocabulary = readVocabulary();
const context = { "@context": contextOf(vocabulary) } as jsonld.NodeObject;

/** Expands a document with the vocabulary's context and no network; what the context does not know is an error. */
async function expand(text: string): Promise<readonly ExpandedNode[]> {
  const documentLoader = async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`${url} is asked for`);
    return { documentUrl: url, document: context };
  };
  const options: jsonld.Options.Expand & { safe: boolean } = { documentLoader, safe: true };
  return (await jsonld.expand(JSON.parse(text), options)) as unknown as readonly ExpandedNode[];
}

const ids = (text: string) => [...text.matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id ?? "");

describe("the vocabulary that documents are held against", () => {
  const nodes = (type: string, property: string, value: object): ExpandedNode[] => [
    { "@type": [`https://schema.org/${type}`], [`https://schema.org/${property}`]: [value] },
  ];

  test.each([
    ["ClaimReview", "claimReviewed", { "@value": "so" }, []],
    ["Quotation", "spokenByCharacter", { "@type": ["https://schema.org/Person"] }, []],
    ["ClaimReveiw", "name", { "@value": "so" }, ["no class ClaimReveiw"]],
    ["Claim", "claimReveiwed", { "@value": "so" }, ["no property claimReveiwed"]],
    ["Person", "claimReviewed", { "@value": "so" }, ["Person has no claimReviewed"]],
    [
      "Quotation",
      "spokenByCharacter",
      { "@type": ["https://schema.org/Place"] },
      ['Quotation.spokenByCharacter is no {"@type":["https://schema.org/Place"]}'],
    ],
  ])("%s.%s", (type, property, value, faults) => {
    expect(faultsOf(nodes(type, property, value), vocabulary)).toEqual(faults);
  });
});

const place = { BASE_PATH: "/base/" };
const everyEdition = [
  ...editions(place),
  ["words that are told again", editionOfExample(toldAgain, place)] as const,
  ["words that travelled", editionOfExample(travelledWords, place)] as const,
] as const;

describe.each(everyEdition)("%s", (_, edition) => {
  const { articles, claims, utterances } = edition.dossier;
  const documents = [
    ["the front page", siteJsonLd(edition)] as const,
    ["the page about the data", datasetJsonLd(edition)] as const,
    ...[...articles.values()].map((article) => [article.id, articleJsonLd(article, edition)] as const),
    ...[...claims.values()].map((claim) => [claim.id, claimJsonLd(claim, edition)] as const),
    ...[...utterances.values()].map((utterance) => [utterance.title, utteranceJsonLd(utterance, edition)] as const),
  ];

  test("every class and property is of the vocabulary, where the vocabulary has it", async () => {
    for (const [name, text] of documents) expect([name, ...faultsOf(await expand(text), vocabulary)]).toEqual([name]);
  });

  test("every @id is an absolute address below the base, and nothing can end the script element", () => {
    for (const [, text] of documents) {
      expect(text).not.toContain("<");
      for (const id of ids(text)) expect(id.startsWith(edition.addresses.absolute("/base/"))).toBe(true);
    }
  });

  test("one ClaimReview for each claim, word for word, and none elsewhere", () => {
    for (const [name, text] of documents)
      expect([name, text.match(/"@type":"ClaimReview"/g)?.length ?? 0]).toEqual([name, claims.has(name) ? 1 : 0]);
    for (const claim of claims.values()) {
      const review = JSON.parse(claimJsonLd(claim, edition));
      expect(review.claimReviewed).toBe(claim.claim);
      expect(review.reviewBody).toBe(claim.finding);
      expect([review.itemReviewed.author].flat().map(({ name }) => name)).toEqual(
        listOf(claim.said.by).map((id) => entryOf(edition.dossier.people, id).name),
      );
      expect(spokenIn([review.itemReviewed.appearance].flat()[0])).toEqual(
        claim.chain.map(({ by, link = "credits" }) => (link === "credits" ? listOf(by) : [])),
      );
    }
  });
});

/** The ids of those to whom the chain attributes the words, hop by hop, nearest to the text first. */
function spokenIn(appearance: { isBasedOn?: Hop }): string[][] {
  const found: string[][] = [];
  // What else a text goes back to, such as the one that it copies, is no part of the chain.
  for (let hop = appearance.isBasedOn; hop?.["@type"] === "Quotation"; hop = hop.isBasedOn)
    found.push([hop.spokenByCharacter ?? []].flat().map((speaker) => speaker["@id"].split("/").at(-2) ?? ""));
  return found;
}

interface Speaker {
  readonly "@id": string;
}
interface Hop {
  readonly "@type": string;
  readonly spokenByCharacter?: Speaker | readonly Speaker[];
  readonly isBasedOn?: Hop;
}

describe("a claim that misreads and names the wrong person", () => {
  const edition = editionOfExample();
  const review = JSON.parse(claimJsonLd(entryOf(edition.dossier.claims, "opening"), edition));
  const [first, second, third] = [
    review.itemReviewed.appearance.isBasedOn,
    review.itemReviewed.appearance.isBasedOn.isBasedOn,
    review.itemReviewed.appearance.isBasedOn.isBasedOn.isBasedOn,
  ];

  test("the rating of the substance has a number, that of the attribution has none", () => {
    expect(review.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "Misleading",
      reviewAspect: "substance",
      ratingValue: 2,
      bestRating: 5,
      worstRating: 1,
    });
    expect(review.associatedReview.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "Misattributed",
      reviewAspect: "attribution",
    });
  });

  test("the one who is named is spokenByCharacter, the one who said it is the author, and who only asserts has none", () => {
    expect([first.spokenByCharacter.name, first.author.name]).toEqual(["Cy", "Ben"]);
    expect([second.spokenByCharacter.name, second.author["@id"]]).toEqual([
      "Ben",
      "https://bridges.example/people/ben/#who",
    ]);
    expect([third.spokenByCharacter.name, third.author]).toEqual(["Dora & Co.", undefined]);
  });

  test("what was misread is interpreted as the claim, by whoever asserts it", () => {
    expect(second.interpretedAsClaim).toEqual({ "@id": review.itemReviewed["@id"] });
    expect(review.itemReviewed.claimInterpreter).toEqual({ "@id": "https://bridges.example/people/ada/#who" });
  });

  test("words stand in their own language, with their translation", () => {
    expect(second).toMatchObject({ text: "Мост откроют, возможно, в мае", inLanguage: "ru" });
    expect(second.workTranslation).toMatchObject({
      text: "They will open the bridge, perhaps, in May",
      inLanguage: "en-GB",
    });
  });

  test("its corrections are comments with addresses of their own", () => {
    expect(review.correction.map((comment: { "@id": string; text: string }) => [comment["@id"], comment.text])).toEqual(
      [
        ["https://bridges.example/claims/opening/#correction-1", 'We had written "June".'],
        ["https://bridges.example/claims/opening/#correction-2", 'The minutes <are> out & "read".'],
      ],
    );
    expect(review.dateModified).toBe("2025-03-05");
  });
});

test("a claim that repeats another first appeared where the other did, if that was earlier", () => {
  const edition = editionOfExample();
  const review = JSON.parse(claimJsonLd(entryOf(edition.dossier.claims, "formula"), edition));
  expect(review.itemReviewed.firstAppearance).toEqual({ "@id": "https://bridges.example/sources/#gazette" });
});

test("a claim that was withdrawn says so and is not rated by a number", () => {
  const edition = editionOfExample();
  const text = claimJsonLd(entryOf(edition.dossier.claims, "denial"), edition);
  expect(JSON.parse(text).creativeWorkStatus).toBe("Withdrawn");
  expect(text).not.toContain("ratingValue");
});

test("what is open or cannot be checked has no number", () => {
  expect(substanceRatings).toEqual({
    accurate: 5,
    "lacks-context": 4,
    misleading: 2,
    inaccurate: 1,
    unproven: undefined,
    "not-checkable": undefined,
  });
});

test("the front page names the publisher's policies; an article what it reads and names", () => {
  const edition = editionOfExample();
  const [publisher] = JSON.parse(siteJsonLd(edition))["@graph"];
  expect(publisher).toMatchObject({
    "@type": "NewsMediaOrganization",
    correctionsPolicy: "https://bridges.example/corrections-policy/",
    actionableFeedbackPolicy: "https://bridges.example/corrections-policy/",
    publishingPrinciples: "https://bridges.example/method/",
    verificationFactCheckingPolicy: "https://bridges.example/method/",
  });
  const article = JSON.parse(articleJsonLd(entryOf(edition.dossier.articles, "bridge"), edition));
  expect(article).toMatchObject({
    "@type": "AnalysisNewsArticle",
    publishingPrinciples: "https://bridges.example/method/",
    isBasedOn: { name: "Bridge opens in May", url: "https://gazette.example/bridge" },
    correction: [{ "@type": "CorrectionComment", text: "Cy denies the month & nothing else." }],
    dateModified: "2025-03-04",
  });
  expect(article.citation.map(({ "@id": id }: { "@id": string }) => id.split("#")[1])).toEqual(["gazette", "minutes"]);
});

test("a dossier without pages of its own names no policy that it does not have", () => {
  const [publisher] = JSON.parse(siteJsonLd(editionOfExample({})))["@graph"];
  expect(publisher.correctionsPolicy).toBe("https://bridges.example/corrections/");
  expect(publisher).not.toHaveProperty("publishingPrinciples");
});
