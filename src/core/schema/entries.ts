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
  reference,
  shortText,
  text,
  wholeNumber,
  yesOrNo,
} from "./fields.ts";
import { author, corrections, evidence, hop, position, relation, said, verdict } from "./parts.ts";
import { claimKinds, personKinds, sourceKinds, weights } from "./vocabulary.ts";

/** What the frontmatter of each collection holds. */

export const article = z
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
export const LONGEST_CLAIM = 160;

export const claim = z
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

export const event = z
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

export const source = z
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

export const role = z.strictObject({
  title: text("The office or task."),
  from: date("Since when.").optional(),
  to: date("Until when.").optional(),
});

export const person = z
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

export const question = z
  .strictObject({
    question: text("What is asked, as a full question."),
    short: text("The heading of its column in the table of positions."),
    order: wholeNumber("Its place among the questions."),
    draft,
  })
  .meta({ description: "A question on which people take positions." });

export const page = z
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
