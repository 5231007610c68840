import { Parser } from "htmlparser2";
import { locator } from "../dossier/position.ts";
import { isMap, type JsonMap, listed, readJson } from "./json.ts";
import { type Place, UnreadableImport, type Unused } from "./reading.ts";

/** A ClaimReview as schema.org has it, and where it stands. */
export interface FoundReview {
  readonly place: Place;
  readonly review: JsonMap;
}

/** Reviews as they were found, and what could not be read. */
export interface FoundReviews {
  readonly reviews: readonly FoundReview[];
  readonly unused: readonly Unused[];
}

const NONE =
  "There is no ClaimReview in it. Save the page of a fact check with its HTML, or the JSON-LD that it holds, and import that.";

/** The ClaimReviews (https://schema.org/ClaimReview) of a file of JSON-LD: one, a list, a graph or a DataFeed. */
export function readReviewsOfJson(text: string): FoundReviews {
  const reviews = [...reviewsIn(readJson(text))].map((review, index) => ({
    place: { part: `review ${index + 1}` },
    review,
  }));
  if (reviews.length === 0) throw new UnreadableImport(NONE);
  return { reviews, unused: [] };
}

/** The ClaimReviews in the JSON-LD of a page. */
export function readReviewsOfHtml(html: string): FoundReviews {
  const reviews: FoundReview[] = [];
  const unused: Unused[] = [];
  for (const { line, text } of scriptsOf(html)) {
    try {
      for (const review of reviewsIn(readJson(text))) reviews.push({ place: { line }, review });
    } catch {
      unused.push({
        place: { line },
        reason:
          "The JSON-LD that begins here is broken. Mend it, or write the claim by hand: npm run new -- claim some-id",
      });
    }
  }
  if (reviews.length === 0 && unused.length === 0) throw new UnreadableImport(NONE);
  return { reviews, unused };
}

function scriptsOf(html: string): readonly { readonly line: number; readonly text: string }[] {
  const scripts: { line: number; text: string }[] = [];
  const locate = locator(html);
  let open: { line: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === "script" && type?.trim().toLowerCase().startsWith("application/ld+json"))
        open = { line: locate(parser.startIndex).line, text: "" };
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag() {
      if (open) scripts.push(open);
      open = undefined;
    },
  });
  parser.end(html);
  return scripts;
}

/** Every ClaimReview in data, however it is wrapped, in order; none within another. */
export function* reviewsIn(data: unknown, depth = 0): Generator<JsonMap> {
  if (depth > 30) return;
  if (Array.isArray(data)) for (const one of data) yield* reviewsIn(one, depth + 1);
  else if (isMap(data)) {
    if (isOfType(data, "ClaimReview")) yield data;
    else for (const one of Object.values(data)) yield* reviewsIn(one, depth + 1);
  }
}

/** Whether a node is of a type of schema.org, by its short name, with its prefix or with its address. */
export function isOfType(node: JsonMap, type: string): boolean {
  return listed(node["@type"]).some((one) => String(one).replace(/^(?:schema:|https?:\/\/schema\.org\/)/, "") === type);
}
