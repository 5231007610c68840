import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { instantOf } from "../src/dossier/dates.ts";
import { type Claim, entryOf } from "../src/dossier/dossier.ts";
import { passagesOf } from "../src/dossier/passages.ts";
import { attributions, choices, substances } from "../src/dossier/schema/vocabulary.ts";
import { english } from "../src/language/english.ts";
import type { annotationCollection } from "../src/outputs/annotations.ts";
import { plainCell } from "../src/outputs/csv.ts";
import type { ClaimFile, ClaimsFile } from "../src/outputs/schemas.ts";
import { correctionName } from "../src/record/corrections.ts";
import { pathsBelow } from "../src/site/files.ts";
import { claimHeadline } from "../src/views/claim-headline.ts";
import { displayDate } from "../src/views/display-date.ts";
import { lastChangedOfClaim } from "../src/views/last-changed.ts";
import { namesOf } from "../src/views/names.ts";
import { verdictName } from "../src/views/verdict.ts";
import { editionOfExample, ownEdition } from "./edition.ts";
import { ownSite } from "./own-site.ts";
import { tellingSite, unexplained } from "./shared-site.ts";

/** What every form of a claim has to say, each in its own way. */
interface Statement {
  readonly claim: string;
  readonly attribution: string | undefined;
  readonly substance: string | undefined;
  readonly finding: string;
  /** Oldest first, each as one text that holds what a reader has to know. */
  readonly corrections: readonly string[];
}

const dossiers = [
  ["the telling dossier", tellingSite, () => editionOfExample(unexplained)],
  ["this repository's content", ownSite, () => ownEdition()],
] as const;

describe.each(dossiers)("the built site of %s says the same in every form", (_, build, editionOf) => {
  let folder: string;
  const edition = editionOf();
  const { dossier, addresses } = edition;
  const claims = [...dossier.claims.values()];
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  const html = (path: string) => new JSDOM(read(path)).window.document;
  const json = <Data>(path: string) => JSON.parse(read(path)) as Data;

  beforeAll(async () => {
    folder = await build();
  });

  /** Holds what a form says of each claim against what its editors wrote. */
  function expectSame(read: (claim: Claim) => Statement, correction: (one: Claim["corrections"][number]) => string) {
    for (const claim of claims) {
      expect([claim.id, read(claim)]).toEqual([
        claim.id,
        {
          claim: claim.claim,
          attribution: claim.verdict.attribution,
          substance: claim.verdict.substance,
          finding: claim.finding,
          corrections: claim.corrections.map(correction),
        },
      ]);
    }
  }

  const shownDate = (date: string) => displayDate(date, dossier.say);
  const shownKind = (kind: string) => correctionName(kind as "update", english);
  const spoken = ({ on, kind, text }: Claim["corrections"][number]) => `${shownKind(kind)}, ${shownDate(on)}. ${text}`;

  test("the page", () => {
    expectSame(({ id }) => {
      const page = html(`claims/${id}/index.html`);
      const [attribution, substance] = verdictsIn(page);
      return {
        claim: textOf(page, "h1"),
        attribution: slug(attribution),
        substance: slug(substance),
        finding: textOf(page, ".stand"),
        corrections: textsOf(page, ".corr p[id]").reverse(),
      };
    }, spoken);
  });

  test("the JSON of the claim and of all claims", () => {
    const all = new Map(json<ClaimsFile>("data/claims.json").claims.map((claim) => [claim.id, claim]));
    expect([...all.keys()]).toEqual(claims.map(({ id }) => id));
    for (const read of [({ id }: Claim) => json<ClaimFile>(`claims/${id}.json`), ({ id }: Claim) => entryOf(all, id)]) {
      expectSame(
        (claim) => {
          const data = read(claim);
          expect(data.verdict.on).toBe(claim.verdict.on);
          expect(data.said).toEqual(claim.said);
          expect(data.chain).toEqual(claim.chain);
          expect(data.lastChanged).toBe(lastChangedOfClaim(claim, dossier));
          return { ...pick(data), corrections: data.corrections.map((one) => JSON.stringify(one)) };
        },
        (one) => JSON.stringify(one),
      );
    }
  });

  test("the table", () => {
    const rows = parse(read("data/claims.csv"), { bom: true, columns: true }) as Record<string, string>[];
    const byId = new Map(rows.map((row) => [row["id"], row]));
    expectSame(
      (claim) => {
        const row = byId.get(claim.id) ?? {};
        const cell = (name: string) => plainCell(row[name] ?? "");
        expect(cell("verdict_on")).toBe(claim.verdict.on);
        expect(cell("last_changed")).toBe(lastChangedOfClaim(claim, dossier));
        return {
          claim: cell("claim"),
          attribution: cell("attribution"),
          substance: cell("substance"),
          finding: cell("finding"),
          corrections: cell("corrections").split("\n").filter(Boolean),
        };
      },
      ({ on, kind, text }) => `${on} ${kind}: ${text}`,
    );
  });

  test("the linked data, which no other page has", () => {
    expectSame(
      (claim) => {
        const [text = "", ...others] = textsOf(html(`claims/${claim.id}/index.html`), '[type="application/ld+json"]');
        expect(others).toEqual([]);
        const review = JSON.parse(text);
        expect([review["@type"], review.datePublished]).toEqual(["ClaimReview", claim.verdict.on]);
        expect(review.dateModified).toBe(lastChangedOfClaim(claim, dossier));
        return {
          claim: review.claimReviewed,
          attribution: slug(review.associatedReview.reviewRating.alternateName),
          substance: slug(review.reviewRating.alternateName),
          finding: review.reviewBody,
          corrections: (review.correction ?? []).map(
            (one: { datePublished: string; name: string; text: string }) =>
              `${one.datePublished} ${one.name}: ${one.text}`,
          ),
        };
      },
      ({ on, kind, text }) => `${on} ${shownKind(kind)}: ${text}`,
    );
    for (const path of pathsBelow(folder).filter((file) => file.endsWith(".html"))) {
      const isClaim = /^claims\/(?!page\/)[^/]+\/index\.html$/.test(path);
      const count = read(path).match(/"@type":"ClaimReview"/g)?.length ?? 0;
      expect([path, count]).toEqual([path, isClaim ? 1 : 0]);
    }
  });

  test("the feeds", () => {
    const { entries = [] } = parseAtomFeed(read("feed.xml"));
    const { entries: corrections = [] } = parseAtomFeed(read("corrections.xml"));
    expectSame(
      (claim) => {
        const address = addresses.absolute(addresses.claim(claim.id));
        const entry = entries.find(({ id }) => id === address);
        expect(entry?.updated).toBe(instantOf(lastChangedOfClaim(claim, dossier)));
        const [said = "", so = "", ...finding] = plain(entry?.summary)
          .replace("Did they say so? ", "")
          .split(/\. (?:Is it so\? )?/);
        const title = plain(entry?.title);
        expect(title).toBe(plain(claimHeadline(claim, dossier.say)));
        return {
          claim: title.slice(title.indexOf(": ") + 2),
          attribution: slug(said),
          substance: slug(so),
          finding: finding.join(". "),
          corrections: corrections
            .filter(({ id }) => id?.startsWith(`${address}#`))
            .map(({ updated, categories, summary }) => `${updated} ${categories?.[0]?.term}: ${plain(summary)}`)
            .reverse(),
        };
      },
      ({ on, kind, text }) => `${instantOf(on)} ${kind}: ${text}`,
    );
  });

  test("the card, which shows the newest correction", () => {
    for (const claim of claims) {
      const card = html(`embed/claims/${claim.id}/index.html`);
      const [attribution, substance] = textsOf(card, "dd");
      expect({
        claim: textOf(card, "h1"),
        attribution: slug(attribution),
        substance: slug(substance),
        finding: textOf(card, "main > p:last-child"),
        corrections: textsOf(card, ".correction"),
        who: textOf(card, ".said"),
      }).toEqual({
        ...pick(claim),
        corrections: claim.corrections.slice(-1).map(spoken),
        who: `${namesOf(claim.said.by, dossier)}, ${shownDate(claim.said.on ?? "")}`,
      });
    }
  });

  test("the notes of the article, and its annotations, which find their passages in the page", () => {
    for (const article of dossier.articles.values()) {
      const page = html(`articles/${article.id}/index.html`);
      const { items } = json<ReturnType<typeof annotationCollection>>(
        `articles/${article.id}/annotations.jsonld`,
      ).first;
      const passages = passagesOf(article);
      expect(items.length).toBe(passages.length);
      for (const [index, passage] of passages.entries()) {
        const claim = entryOf(dossier.claims, passage.claim);
        const note = page.getElementById(passage.noteAnchor)?.textContent ?? "";
        expect(note).toContain(claim.finding);
        const item = items[index];
        const bodies = (item?.body ?? []).map((body) => ("value" in body ? body.value : body.source));
        expect(bodies).toEqual([
          claim.claim,
          verdictName(claim.verdict.attribution, english),
          verdictName(claim.verdict.substance, english),
          claim.finding,
          addresses.absolute(addresses.claim(claim.id)),
          ...claim.corrections.map(({ on, kind, text }) => `${on} ${kind}: ${text}`),
          ...(claim.wouldChange === undefined ? [] : [`What would change the verdict: ${claim.wouldChange}`]),
          ...(claim.missing ?? []).map(({ what, where, on }) => `Looked for and not found, ${on}: ${what} (${where})`),
          ...(claim.utterance === undefined ? [] : [addresses.absolute(addresses.utterance(claim.utterance))]),
        ]);
        const [quote] = item?.target.selector ?? [];
        if (quote?.type !== "TextQuoteSelector") throw new Error("there is no text quote selector");
        const found = (page.body.textContent ?? "").split(quote.prefix + quote.exact + quote.suffix).length - 1;
        expect([passage.anchor, found]).toEqual([passage.anchor, 1]);
        expect(page.getElementById(passage.anchor)?.textContent).toBe(`${quote.exact}${passage.number}`);
      }
    }
  });
});

function pick({ claim, verdict, finding }: Pick<Claim, "claim" | "finding"> & { verdict: Claim["verdict"] }) {
  return { claim, attribution: verdict.attribution, substance: verdict.substance, finding } as const;
}

/** A verdict's word as the content writes it: "Lacks context" is `lacks-context`. */
/** The verdict that readers know by a name. */
function slug(name: string | undefined): string | undefined {
  return [...choices(attributions), ...choices(substances)].find(
    (verdict) => verdictName(verdict, english) === name?.trim(),
  );
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((node) => (node.textContent ?? "").replace(/\s+/g, " ").trim());
}

function textOf(document: Document, selector: string): string {
  return textsOf(document, selector)[0] ?? "";
}

function verdictsIn(page: Document): string[] {
  return textsOf(page, "dl.two dd:has(.v)");
}

/** The text of a construct of a feed, whichever way the parser gives it. */
function plain(construct: unknown): string {
  if (typeof construct === "string") return construct;
  return String((construct as { readonly value?: unknown } | undefined)?.value ?? "");
}
