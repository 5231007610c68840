import { z } from "zod";
import type { Collection } from "../collections.ts";
import {
  address,
  date,
  draft,
  language,
  oneOf,
  pastDate,
  pastDateTime,
  quotation,
  reference,
  shortText,
  text,
  wholeNumber,
  yesOrNo,
} from "./fields.ts";
import {
  acts,
  attributions,
  bearings,
  claimKinds,
  correctionKinds,
  hopStatuses,
  personKinds,
  relationKinds,
  sourceKinds,
  stances,
  substances,
  weights,
} from "./vocabulary.ts";

/** The maps that stand inside claims and articles. */

const correction = z
  .strictObject({
    on: pastDate("The day of the correction."),
    kind: oneOf(correctionKinds, "What it is."),
    text: text("What has changed and why, for readers."),
  })
  .meta({ description: "One correction." });

const corrections = z
  .array(correction)
  .default([])
  .meta({ description: "Corrections, oldest first. They are shown at the top of the page." });

const author = z.strictObject({
  name: text("The byline."),
  url: address("A page about the author.").optional(),
});

const quoted = {
  words: quotation("Exact words, at most 25, in the language in which they were published.").optional(),
  language: language("The language of the words, if it is not that of the source (BCP 47, such as ru).").optional(),
  translation: text("The words in the site's language. Needed where the words are in another.").optional(),
};

const said = z.strictObject({
  by: reference("people", "Who asserts it: the id of a person, organisation or outlet."),
  on: pastDate("When, as precisely as it is known."),
  in: reference("sources", "Where: the id of the source."),
  passage: text("The place in the source: a paragraph (¶3), a page, a time.").optional(),
  ...quoted,
});

const hop = z.strictObject({
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

const evidence = z.strictObject({
  source: reference("sources", "The id of the source."),
  bearing: oneOf(bearings, "What it does to the claim."),
  quote: quotation("Exact words from the source, at most 25.").optional(),
  language: language("The language of the quotation, if it is not that of the source.").optional(),
  translation: text("The quotation in the site's language.").optional(),
  locator: text("The place in the source: paragraph, page, time.").optional(),
  note: text("Why it bears on the claim.").optional(),
});

const relation = z.strictObject({
  claim: reference("claims", "The id of the other claim."),
  as: oneOf(relationKinds, "What this claim does to the other."),
});

const position = z.strictObject({
  question: reference("questions", "The id of the question."),
  who: reference("people", "Whose position it is."),
  stance: oneOf(stances, "Where they stand."),
  on: pastDate("When, if it is not the date in said.").optional(),
});

const verdict = z.strictObject({
  attribution: oneOf(attributions, "Did they say so?"),
  substance: oneOf(substances, "Is it so?"),
  on: pastDate("The day of the verdict."),
});

/** What the frontmatter of each collection holds. */

const article = z
  .strictObject({
    title: text("The headline."),
    standfirst: text("One or two sentences under the headline."),
    published: pastDateTime("When it was first published, with time and offset: 2026-11-22T18:00Z."),
    updated: pastDateTime("When it was last changed in substance.").optional(),
    authors: z.array(author).min(1).meta({ description: "Who wrote it." }),
    subject: reference("sources", "The id of the source that the article reads.").optional(),
    lead: yesOrNo("true: this article opens the front page. At most one may.").default(false),
    central: reference("claims", "The id of the claim whose chain opens the front page.").optional(),
    findings: z
      .array(text("One finding."))
      .min(1)
      .max(6)
      .optional()
      .meta({ description: "One to six sentences: the article for a reader in a hurry." }),
    corrections,
    draft,
  })
  .meta({ description: "An article: the story told, with its claims annotated." });

/** The most characters that the sentence of a claim may have. */
const LONGEST_CLAIM = 160;

const claim = z
  .strictObject({
    claim: shortText(
      LONGEST_CLAIM,
      "One neutral sentence without a verdict: exactly what is judged. At most 160 characters.",
    ),
    kind: oneOf(claimKinds, "What sort of claim it is.").default("statement"),
    finding: text(
      "What the reader should know, in one or two sentences. It is the note in the margin: aim at 110 characters.",
    ),
    said: said.meta({ description: "Who asserts it, when and where." }),
    chain: z
      .array(hop)
      .default([])
      .meta({ description: "The hops from the text back to the origin, nearest to the text first." }),
    verdict: verdict.meta({ description: "The two verdicts." }),
    evidence: z
      .array(evidence)
      .meta({ description: "What the verdicts rest on. It may be empty only where the substance is not-checkable." }),
    relations: z
      .array(relation)
      .default([])
      .meta({ description: "What this claim does to others. The other direction is worked out." }),
    positions: z
      .array(position)
      .default([])
      .meta({ description: "Where people stand on a question, as this claim shows it." }),
    corrections,
    draft,
  })
  .meta({ description: "A claim: one assertion, judged twice." });

const event = z
  .strictObject({
    title: text("What happened, in a few words."),
    date: date("When it happened or began."),
    end: date("When it ended.").optional(),
    place: text("Where.").optional(),
    people: z
      .array(reference("people", "The id of somebody involved."))
      .default([])
      .meta({ description: "Who was involved." }),
    claims: z
      .array(reference("claims", "The id of a claim."))
      .default([])
      .meta({ description: "The claims that were made there or are about it." }),
    sources: z
      .array(reference("sources", "The id of a source."))
      .min(1)
      .meta({ description: "The sources that show it; at least one." }),
    weight: oneOf(weights, "How much the story needs it.").default("context"),
    draft,
  })
  .meta({ description: "An event of the timeline." });

const source = z
  .strictObject({
    title: text("The title, in its own language."),
    publisher: text("Who published it."),
    url: address("Its address."),
    published: pastDate("When it was published, as precisely as it shows.").optional(),
    undated: yesOrNo("true: it shows no date. Then leave out published.").optional(),
    accessed: pastDate("When we read it."),
    language: language("Its language (BCP 47), if it is not the site's.").optional(),
    kind: oneOf(sourceKinds, "What it is."),
    primary: yesOrNo("true: it is the thing itself, not an account of it.").default(false),
    archived: address("The address of a capture that will last.").optional(),
    copyOf: reference("sources", "The id of the source that this page copies.").optional(),
    draft,
  })
  .meta({ description: "A source." });

const role = z.strictObject({
  title: text("The office or task."),
  from: date("Since when.").optional(),
  to: date("Until when.").optional(),
});

const person = z
  .strictObject({
    name: text("The name as readers know it."),
    kind: oneOf(personKinds, "What it is."),
    nativeName: z
      .strictObject({ text: text("The name in its own writing."), language: language("Its language (BCP 47).") })
      .optional()
      .meta({ description: "The name in its own language." }),
    roles: z.array(role).default([]).meta({ description: "Offices held, with dates where they are known." }),
    sameAs: address("An address that says who this is, such as an encyclopaedia's.").optional(),
    draft,
  })
  .meta({ description: "A person, an organisation or an outlet." });

const question = z
  .strictObject({
    question: text("What is asked, as a full question."),
    short: text("The heading of its column in the table of positions."),
    order: wholeNumber("Its place among the questions."),
    draft,
  })
  .meta({ description: "A question on which people take positions." });

const page = z
  .strictObject({
    title: text("The heading of the page."),
    order: wholeNumber("Its place among the pages.").optional(),
    draft,
  })
  .meta({ description: "A page of its own, such as the method." });

export const schemas = {
  articles: article,
  claims: claim,
  timeline: event,
  sources: source,
  people: person,
  questions: question,
  pages: page,
} as const satisfies Record<Collection, z.ZodType>;

/** What the checked frontmatter of an entry holds. */
export type DataOf<Kind extends Collection> = z.output<(typeof schemas)[Kind]>;
