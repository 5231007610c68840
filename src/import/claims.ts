import { addressFault, writtenAddress } from "../dossier/schema/web-address.ts";
import { plainText } from "../entries/plain-text.ts";
import type { SourceFacts } from "../entries/source-file.ts";
import { sourceFile } from "../entries/source-file.ts";
import { decidedBy } from "./claim-ratings.ts";
import { type FoundReview, isOfType } from "./claim-review-files.ts";
import { dateInWords, type ReadDate } from "./csl-dates.ts";
import { entryFile } from "./entry-file.ts";
import { isMap, type JsonMap, listed, textIn } from "./json.ts";
import type { Known } from "./known.ts";
import { Collected, type Given, type Place, type Reading } from "./reading.ts";
import { shortened } from "./shortened.ts";

const LONGEST_CLAIM = 160;

/**
 * The draft claims that reviews make, with the sources and people that they need. What others have judged decides nothing
 * of ours but where it says so in plain words.
 */
export function claimsOf(reviews: readonly FoundReview[], known: Known, given: Given): Reading {
  const read = new Collected();
  for (const review of reviews) new ReviewReader(review, known, given, read).read();
  return read;
}

class ReviewReader {
  private readonly review: JsonMap;
  private readonly place: Place;
  private readonly known: Known;
  private readonly given: Given;
  private readonly into: Collected;

  constructor({ review, place }: FoundReview, known: Known, given: Given, into: Collected) {
    this.review = review;
    this.place = { ...place, name: shortened(plainText(textIn(review["claimReviewed"]) ?? ""), 40) };
    this.known = known;
    this.given = given;
    this.into = into;
  }

  read(): void {
    const { review, known, place } = this;
    const sentence = plainText(textIn(review["claimReviewed"]) ?? "");
    if (sentence === "") {
      this.into.refuse(
        place,
        "It does not say which claim it reviews: claimReviewed is missing. Write the claim by hand: npm run new -- claim some-id",
      );
      return;
    }
    const there = known.claims.get(sentence);
    if (there !== undefined) {
      this.into.pass(place, `claim:${there}`);
      return;
    }
    const checker = this.checkerName();
    const rating = plainText(ratingOf(review) ?? "");
    const { attribution = null, substance = null } = decidedBy(rating);
    const isLong = [...sentence].length > LONGEST_CLAIM;
    const items = listed(review["itemReviewed"]).filter(isMap);
    const said = this.said(items);
    const evidence = this.reviewAsSource(checker);
    const data = {
      claim: isLong ? null : sentence,
      finding: null,
      said: said.data,
      verdict: { attribution, substance, on: null },
      evidence: [{ source: evidence ?? null, bearing: null }],
      draft: true,
    };
    const at = {
      ...(isLong ? { claim: [`They write, in more than ${LONGEST_CLAIM} characters: ${sentence}`] } : {}),
      ...(said.remarks.length > 0 ? { said: said.remarks } : {}),
      ...(rating === "" ? {} : { verdict: [`${checker ?? "The review"} rates it "${rating}".`] }),
    };
    const id = known.ids.next("claims", sentence, "claim");
    known.claims.set(sentence, id);
    this.into.add({
      collection: "claims",
      id,
      place,
      isDraft: true,
      fileText: () => entryFile("claims", data, { at }),
    });
  }

  private checkerName(): string | undefined {
    const [author] = listed(this.review["author"] ?? this.review["publisher"]);
    const name = isMap(author) ? textIn(author["name"]) : textIn(author);
    return plainText(name ?? "") || undefined;
  }

  /** Who said it, when and where, as far as the review says so. */
  private said(items: readonly JsonMap[]) {
    const by = items
      .flatMap((item) => listed(item["author"] ?? item["creator"]))
      .flatMap((author) => this.personOf(author) ?? []);
    const on = firstDate(items.map((item) => textIn(item["datePublished"]) ?? textIn(item["dateCreated"])));
    const [first, ...more] = items.flatMap((item) =>
      [
        item["firstAppearance"],
        item["appearance"],
        isOfType(item, "Claim") ? undefined : (item["url"] ?? item["sameAs"]),
      ].flatMap(listed),
    );
    const inSource = first === undefined ? undefined : this.appearance(first);
    const others = more.map(addressIn).filter((url) => url !== undefined && url !== addressIn(first));
    return {
      data: { by: by.length === 0 ? null : by.length === 1 ? by[0] : by, on: on.date ?? null, in: inSource ?? null },
      remarks: [
        ...(on.remark ? [on.remark] : []),
        ...[...new Set(others)].slice(0, 10).map((url) => `They also name ${url}`),
      ],
    };
  }

  /** Somebody of the dossier of that name, or a new one as the review names them. */
  private personOf(author: unknown): string | undefined {
    const node = isMap(author) ? author : {};
    const name = plainText((isMap(author) ? textIn(node["name"]) : textIn(author)) ?? "");
    if (name === "") return undefined;
    const { people, ids } = this.known;
    const same = listed(node["sameAs"]).flatMap((one) => webAddress(textIn(one)) ?? [])[0];
    const found = people.find(name, same);
    if (found !== undefined) return found;
    const kind = isOfType(node, "Person") ? "person" : isOrganisation(node) ? "organisation" : null;
    const id = ids.next("people", name, "speaker");
    people.add(id, name);
    const title = plainText(textIn(node["jobTitle"]) ?? "");
    const data = { name, kind, ...(same ? { sameAs: same } : {}), draft: true };
    const below = [`Named so by ${this.checkerName() ?? "the review"}${title === "" ? "" : `, as: ${title}`}.`];
    const fileText = () => entryFile("people", data, { below });
    this.into.add({ collection: "people", id, place: this.place, isDraft: true, fileText });
    return id;
  }

  private appearance(node: unknown): string | undefined {
    const url = addressIn(node);
    if (url === undefined) return undefined;
    const work = isMap(node) ? node : {};
    const publisher = isMap(work["publisher"]) ? textIn(work["publisher"]["name"]) : textIn(work["publisher"]);
    return this.source({
      url,
      ...named("title", textIn(work["headline"]) ?? textIn(work["name"])),
      ...named("publisher", publisher),
      ...published(firstDate([textIn(work["datePublished"])])),
    });
  }

  /** The review itself, which is evidence of a sort: what it does to the claim is for an editor to say. */
  private reviewAsSource(checker: string | undefined): string | undefined {
    const url = webAddress(textIn(this.review["url"]) ?? textIn(this.review["@id"]));
    if (url === undefined) return undefined;
    return this.source({
      url,
      ...named("title", textIn(this.review["headline"]) ?? textIn(this.review["name"])),
      ...named("publisher", checker),
      ...published(firstDate([textIn(this.review["datePublished"])])),
      kind: "report",
    });
  }

  private source(known: SourceFacts): string {
    const { sources, sourceIds } = this.known;
    const found = sources.find({ url: known.url });
    if (found) return found.id;
    const { accessed, kind } = this.given;
    const facts: SourceFacts = {
      ...(accessed ? { accessed } : {}),
      ...(kind ? { kind: kind as NonNullable<SourceFacts["kind"]> } : {}),
      ...known,
    };
    const id = sourceIds.next(facts);
    sources.add(id, { url: known.url });
    const fileText = () => sourceFile({ ...facts, draft: true });
    this.into.add({ collection: "sources", id, place: this.place, isDraft: true, fileText });
    return id;
  }
}

/** Whether a node is an organisation of any sort that schema.org knows, such as a NewsMediaOrganization. */
function isOrganisation(node: JsonMap): boolean {
  return listed(node["@type"]).some((type) => String(type).endsWith("Organization"));
}

function named(key: "title" | "publisher", words: string | undefined): SourceFacts {
  const text = plainText(words ?? "");
  return text === "" ? {} : { [key]: text };
}

function published({ date }: ReadDate): SourceFacts {
  return date === undefined ? {} : { published: date };
}

function firstDate(written: readonly (string | undefined)[]): ReadDate {
  const [first] = written.filter((one) => one !== undefined);
  return first === undefined ? {} : dateInWords(first);
}

function addressIn(node: unknown): string | undefined {
  return webAddress(isMap(node) ? (textIn(node["url"]) ?? textIn(node["@id"])) : textIn(node));
}

function webAddress(text: string | undefined): string | undefined {
  return text === undefined || addressFault(text) !== undefined ? undefined : writtenAddress(text.trim());
}

/** The words of a rating; its number says nothing by itself. */
function ratingOf(review: JsonMap): string | undefined {
  const [rating] = listed(review["reviewRating"]);
  return isMap(rating) ? (textIn(rating["alternateName"]) ?? textIn(rating["name"])) : textIn(rating);
}
