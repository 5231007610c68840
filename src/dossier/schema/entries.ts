import { z } from "zod";
import type { Collection } from "../collections.ts";
import {
  address,
  byName,
  date,
  draft,
  identifier,
  language,
  oneOf,
  oneOrMore,
  pastDate,
  pastDateTime,
  quotation,
  reference,
  releaseDate,
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
  links,
  manners,
  personKinds,
  relationKinds,
  sourceKinds,
  stances,
  substances,
  weights,
  withdrawalKinds,
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

const via = reference(
  "sources",
  "The id of the source through which we know the words, where we did not see the one that holds them.",
).optional();

const image = z.strictObject({
  file: text("The picture: its path in the public folder beside the content, with a slash in front."),
  alt: text("What is to be seen on it, for those who do not see it."),
  credit: text("Whose picture it is.").optional(),
});

const carrier = z.strictObject({
  by: oneOrMore(reference("people", "Who carried it.")),
  on: pastDate("When, as precisely as it is known.").optional(),
  in: reference("sources", "Where: the id of the source."),
  passage: text("The place in the source.").optional(),
  ...quoted,
});

const withdrawn = z.strictObject({
  on: pastDate("When."),
  kind: oneOf(withdrawalKinds, "What the outlet did."),
  in: reference("sources", "The id of the source that shows it.").optional(),
  ...quoted,
});

const said = z.strictObject({
  by: oneOrMore(
    reference("people", "Who asserts it: the id of a person, organisation or outlet, or a list for a joint statement."),
  ),
  on: pastDate("When, as precisely as it is known.").optional(),
  undated: yesOrNo("true: the day is not known. Then leave out on.").optional(),
  in: reference("sources", "Where: the id of the source."),
  via,
  passage: text("The place in the source: a paragraph (¶3), a page, a time.").optional(),
  ...quoted,
  image: image.optional().meta({ description: "The picture in which it was shown." }),
  also: z.array(carrier).min(1).optional().meta({ description: "Others who carried the same claim." }),
  withdrawn: withdrawn.optional().meta({ description: "What the outlet did about it itself." }),
});

const hop = z.strictObject({
  by: oneOrMore(
    reference("people", "Who is said to have said it, one step nearer to the origin; a list for a joint statement."),
  ),
  act: oneOf(acts, "What they did."),
  to: reference("people", "To whom.").optional(),
  on: pastDate("When, as precisely as it is known.").optional(),
  link: oneOf(links, "How the one before comes to it; credits where it is left out.").optional(),
  in: reference("sources", "The id of the source in which the words stand.").optional(),
  via,
  utterance: reference("utterances", "The id of the utterance that these words are of.").optional(),
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
  via,
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
  who: oneOrMore(reference("people", "Whose position it is; a list where it is a joint one.")),
  stance: oneOf(stances, "Where they stand."),
  on: pastDate("When, if it is not the date in said.").optional(),
});

const verdict = z.strictObject({
  attribution: oneOf(attributions, "Did they say so?"),
  substance: oneOf(substances, "Is it so?"),
  on: pastDate("The day of the verdict."),
});

const gap = z.strictObject({
  what: text("What was looked for and not found."),
  where: text("Where we looked."),
  on: pastDate("When we looked last."),
});

const reply = z.strictObject({
  asked: pastDate("When we asked."),
  of: reference("people", "Whom we asked."),
  answered: pastDate("When they answered.").optional(),
  by: date("Until when we asked for an answer.").optional(),
  ...quoted,
  in: reference("sources", "The id of the source that holds the answer.").optional(),
});

/** The day on which what is held back may be published: the one date of an entry that may lie in the future. */
const publishFrom = releaseDate(
  "An embargo: nothing of it is published before this day, or this moment. Leave it out to publish at once.",
).optional();

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
    publishFrom,
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
    sentence: text(
      "The whole chain as one sentence of yours, in the place of the one that is made of its hops.",
    ).optional(),
    said: said.meta({ description: "Who asserts it, when and where." }),
    utterance: reference("utterances", "The id of the utterance that the words are of.").optional(),
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
    wouldChange: text("What evidence would change the verdict.").optional(),
    missing: z.array(gap).min(1).optional().meta({ description: "What was looked for and not found, where and when." }),
    reply: reply.optional().meta({ description: "The right of reply: whom we asked, and what came back." }),
    corrections,
    publishFrom,
    draft,
  })
  .meta({ description: "A claim: one assertion, judged twice." });

const part = z.strictObject({
  id: identifier("A short name for the part, by which the renderings give it."),
  label: text("The heading of its column."),
  words: quotation("The original words of the part, at most 25, where they are known.").optional(),
  translation: text("These words in the site's language.").optional(),
});

const rendering = z.strictObject({
  in: reference("sources", "The id of the source that gives the words."),
  via,
  by: oneOrMore(reference("people", "Who gives them, where it is not the source's publisher.")).optional(),
  on: pastDate("When, if it is not the date of the source.").optional(),
  words: quotation("The words as this text gives them, at most 25. Or name them part by part.").optional(),
  parts: byName(quotation("The words that this text gives for the part.")).optional().meta({
    description: "The words of each part, by the id of the part; a part that is left out is not in this text.",
  }),
  language: language("The language of the words, if it is not that of the source.").optional(),
  translation: text("The words in the site's language.").optional(),
  manner: oneOf(manners, "How the words are given."),
  credits: reference("people", "Whom this text names as the speaker; nobody: it names none.", ["nobody"]).optional(),
  from: z
    .array(reference(["sources", "people", "utterances"], "The id of a source, person or utterance."))
    .min(1)
    .optional()
    .meta({ description: "From whom this text has the words. Left out: the text does not say." }),
  note: text("What to see in it.").optional(),
});

const utterance = z
  .strictObject({
    title: text("What was said, in a few words."),
    by: oneOrMore(reference("people", "Who said it, where that is known.")).optional(),
    on: pastDate("When, as precisely as it is known.").optional(),
    in: reference("sources", "The id of the source that holds the original words.").optional(),
    language: language("The language in which it was said (BCP 47).").optional(),
    words: quotation("The original words, at most 25, where they are known.").optional(),
    translation: text("The original words in the site's language.").optional(),
    parts: z
      .array(part)
      .min(2)
      .optional()
      .meta({ description: "The parts in which the renderings are compared, in the order of the words." }),
    renderings: z.array(rendering).min(1).meta({ description: "How each text gives the words." }),
    publishFrom,
    draft,
  })
  .meta({ description: "Something said once, or a saying with a history, and how each text gives it." });

const event = z
  .strictObject({
    title: text("What happened, in a few words."),
    date: date("When it happened or began. It may be left out where after or before is given.").optional(),
    end: date("When it ended.").optional(),
    after: oneOrMore(reference("timeline", "The id of an event that came before this one.")).optional(),
    before: oneOrMore(reference("timeline", "The id of an event that came after this one.")).optional(),
    place: text("Where.").optional(),
    people: z
      .array(reference("people", "The id of somebody who took part."))
      .default([])
      .meta({ description: "Who took part." }),
    about: z
      .array(reference("people", "The id of somebody it is about."))
      .min(1)
      .optional()
      .meta({ description: "Whom it is about, where they took no part." }),
    claims: z
      .array(reference("claims", "The id of a claim."))
      .default([])
      .meta({ description: "The claims that were made there or are about it." }),
    sources: z
      .array(reference("sources", "The id of a source."))
      .min(1)
      .meta({ description: "The sources that show it; at least one." }),
    weight: oneOf(weights, "How much the story needs it.").default("context"),
    publishFrom,
    draft,
  })
  .meta({ description: "An event of the timeline." });

const citation = z.strictObject({
  container: text("The book, newspaper, programme or collection in which it stands.").optional(),
  volume: text("The volume.").optional(),
  issue: text("The issue.").optional(),
  pages: text("The page or pages.").optional(),
  edition: text("The edition.").optional(),
  place: text("Where it was published.").optional(),
  doi: text("Its DOI, such as 10.1000/182.").optional(),
  isbn: text("Its ISBN.").optional(),
  held: text("Who keeps it, and under which mark.").optional(),
});

const source = z
  .strictObject({
    title: text("The title, in its own language."),
    publisher: text("Who published it."),
    url: address("Its address. It may be left out where citation is given.").optional(),
    citation: citation
      .optional()
      .meta({ description: "How it is cited, where it is printed, broadcast or kept in an archive." }),
    published: pastDate("When it was published, as precisely as it shows.").optional(),
    undated: yesOrNo("true: it shows no date. Then leave out published.").optional(),
    updated: pastDate("When it was last changed, as it says itself.").optional(),
    accessed: pastDate("When we read it."),
    language: language("Its language (BCP 47), if it is not the site's.").optional(),
    kind: oneOf(sourceKinds, "What it is."),
    primary: yesOrNo("true: it is the thing itself, not an account of it.").default(false),
    archived: address("The address of a capture that will last.").optional(),
    image: image.optional().meta({ description: "A capture of it: a post or picture as it was to be seen." }),
    copyOf: reference("sources", "The id of the source that this page copies.").optional(),
    relays: z
      .array(reference(["sources", "people"], "The id of a source or person."))
      .min(1)
      .optional()
      .meta({ description: "Whose account this passes on. Left out: the text does not say." }),
    publishFrom,
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
    inSentence: text("The name as it stands within a sentence: the Associated Press, a senior US official.").optional(),
    kind: oneOf(personKinds, "What it is."),
    nativeName: z
      .strictObject({ text: text("The name in its own writing."), language: language("Its language (BCP 47).") })
      .optional()
      .meta({ description: "The name in its own language." }),
    roles: z.array(role).default([]).meta({ description: "Offices held, with dates where they are known." }),
    sameAs: address("An address that says who this is, such as an encyclopaedia's.").optional(),
    publishFrom,
    draft,
  })
  .meta({ description: "A person, an organisation or an outlet." });

const question = z
  .strictObject({
    question: text("What is asked, as a full question."),
    short: text("The heading of its column in the table of positions."),
    order: wholeNumber("Its place among the questions."),
    publishFrom,
    draft,
  })
  .meta({ description: "A question on which people take positions." });

const page = z
  .strictObject({
    title: text("The heading of the page."),
    order: wholeNumber("Its place among the pages.").optional(),
    publishFrom,
    draft,
  })
  .meta({ description: "A page of its own, such as the method." });

export const schemas = {
  articles: article,
  claims: claim,
  utterances: utterance,
  timeline: event,
  sources: source,
  people: person,
  questions: question,
  pages: page,
} as const satisfies Record<Collection, z.ZodType>;

/** What the checked frontmatter of an entry holds. */
export type DataOf<Kind extends Collection> = z.output<(typeof schemas)[Kind]>;
