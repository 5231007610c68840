import { z } from "zod";
import { address, language, oneOf, pastDate, quotation, reference, text } from "./fields.ts";
import {
  acts,
  attributions,
  bearings,
  correctionKinds,
  hopStatuses,
  relationKinds,
  stances,
  substances,
} from "./vocabulary.ts";

/** The maps that stand inside claims and articles. */

export const correction = z
  .strictObject({
    on: pastDate("The day of the correction."),
    kind: oneOf(correctionKinds, "What it is."),
    text: text("What has changed and why, for readers."),
  })
  .meta({ description: "One correction." });

export const corrections = z
  .array(correction)
  .default([])
  .meta({ description: "Corrections, oldest first. They are shown at the top of the page." });

export const author = z.strictObject({
  name: text("The byline."),
  url: address("A page about the author.").optional(),
});

const quoted = {
  words: quotation("Exact words, at most 25, in the language in which they were published.").optional(),
  language: language("The language of the words, if it is not that of the source (BCP 47, such as ru).").optional(),
  translation: text("The words in the site's language. Needed where the words are in another.").optional(),
};

export const said = z.strictObject({
  by: reference("people", "Who asserts it: the id of a person, organisation or outlet."),
  on: pastDate("When, as precisely as it is known."),
  in: reference("sources", "Where: the id of the source."),
  passage: text("The place in the source: a paragraph (¶3), a page, a time.").optional(),
  ...quoted,
});

export const hop = z.strictObject({
  by: reference("people", "Who is said to have said it, one step nearer to the origin."),
  act: oneOf(acts, "What they did."),
  to: reference("people", "To whom.").optional(),
  on: pastDate("When, as precisely as it is known.").optional(),
  status: oneOf(hopStatuses, "How well this hop is known."),
  instead: reference("people", "Who really said it; only with the status misattributed.").optional(),
  ...quoted,
  sources: z
    .array(reference("sources", "The id of a source that shows this hop."))
    .default([])
    .meta({ description: "The sources of this hop. Hops on record or reported need one." }),
});

export const evidence = z.strictObject({
  source: reference("sources", "The id of the source."),
  bearing: oneOf(bearings, "What it does to the claim."),
  quote: quotation("Exact words from the source, at most 25.").optional(),
  language: language("The language of the quotation, if it is not that of the source.").optional(),
  translation: text("The quotation in the site's language.").optional(),
  locator: text("The place in the source: paragraph, page, time.").optional(),
  note: text("Why it bears on the claim.").optional(),
});

export const relation = z.strictObject({
  claim: reference("claims", "The id of the other claim."),
  as: oneOf(relationKinds, "What this claim does to the other."),
});

export const position = z.strictObject({
  question: reference("questions", "The id of the question."),
  who: reference("people", "Whose position it is."),
  stance: oneOf(stances, "Where they stand."),
  on: pastDate("When, if it is not the date in said.").optional(),
});

export const verdict = z.strictObject({
  attribution: oneOf(attributions, "Did they say so?"),
  substance: oneOf(substances, "Is it so?"),
  on: pastDate("The day of the verdict."),
});
