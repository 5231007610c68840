import { z } from "zod";
import type { Collection } from "../collections.ts";
import { schemas } from "./entries.ts";
import { address, date, reference, text } from "./fields.ts";
import { site } from "./site.ts";

/**
 * What entries hold in the published data: what their editors wrote, under the same names and with the defaults filled
 * in, and what publishing adds.
 */

const anyText = (description: string) => z.string().meta({ description });

const markdown = anyText("The body, in GitHub-flavoured Markdown; an address such as claim:x names another entry.");

const added = (collection: Collection) => ({
  id: reference(collection, "The id: the name of its file and the last part of its address. It never changes."),
  url: address("The full address of its page, or of its place on one."),
  markdown,
});

const lastChanged = date("When it last changed: published or judged, updated, corrected or recorded anew.");

const use = z.strictObject({
  article: reference("articles", "The id of the article."),
  url: address("The full address of the passage."),
  words: anyText("The words of the passage."),
});

const inverse = z.strictObject({
  claim: reference("claims", "The id of the other claim."),
  as: schemas.claims.shape.relations.unwrap().element.shape.as,
});

export const publishedSchemas = {
  articles: schemas.articles.omit({ draft: true }).extend({
    ...added("articles"),
    lastChanged,
    claims: z
      .array(reference("claims", "The id of a claim."))
      .meta({ description: "The claims that it annotates, in the order of its text." }),
  }),
  claims: schemas.claims.omit({ draft: true }).extend({
    ...added("claims"),
    lastChanged,
    uses: z.array(use).meta({ description: "The passages of articles that the claim annotates." }),
    inverseRelations: z.array(inverse).meta({ description: "What other claims do to this one." }),
  }),
  timeline: schemas.timeline.omit({ draft: true }).extend(added("timeline")),
  sources: schemas.sources.omit({ draft: true, url: true }).extend({
    id: added("sources").id,
    url: address("The address of the source itself."),
    place: address("The full address of its place on the page of sources."),
    markdown,
  }),
  people: schemas.people.omit({ draft: true }).extend(added("people")),
  questions: schemas.questions.omit({ draft: true }).extend(added("questions")),
  pages: schemas.pages.omit({ draft: true }).extend(added("pages")),
} as const satisfies Record<Collection, z.ZodType>;

/** An entry as it is published. */
export type PublishedEntry<Kind extends Collection> = z.output<(typeof publishedSchemas)[Kind]>;

/** What every published file says about itself. */
const envelope = {
  $schema: address("The address of the schema that the file follows."),
  site: z
    .strictObject({ title: text("The name of the site."), url: address("The address of its front page.") })
    .meta({ description: "Where the file is from." }),
  licence: site.shape.licence.meta({ description: "The terms on which it may be used; missing where none are given." }),
  lastChanged: lastChanged.optional(),
};

/** A file that says about itself what every file says, and holds other things besides. */
export const fileWith = <Shape extends z.ZodRawShape>(shape: Shape, description: string) =>
  z.strictObject({ ...envelope, ...shape }).meta({ description });

/** What every file says about itself. */
export type Envelope = z.output<z.ZodObject<typeof envelope>>;

/** `/claims/<id>.json`: one claim, with the people and sources that it names. */
export const claimFile = publishedSchemas.claims
  .extend({
    ...envelope,
    lastChanged,
    people: z.array(publishedSchemas.people).meta({ description: "Everybody whom the claim names by id." }),
    sources: z.array(publishedSchemas.sources).meta({ description: "Every source that the claim names by id." }),
  })
  .meta({ description: "A claim in a file of its own." });
export type ClaimFile = z.output<typeof claimFile>;

/** `/data/claims.json`: all claims. */
export const claimsFile = fileWith(
  { claims: z.array(publishedSchemas.claims).meta({ description: "All claims, in the order of their ids." }) },
  "All claims in one file.",
);
export type ClaimsFile = z.output<typeof claimsFile>;

const collectionOf = <Kind extends Collection>(kind: Kind, what: string) =>
  z.array(publishedSchemas[kind]).meta({ description: `All ${what}, in the order of their ids.` });

/** `/data/dossier.json`: everything. */
export const dossierFile = fileWith(
  {
    about: site.extend({ markdown }).meta({ description: "What is true of the whole site." }),
    articles: collectionOf("articles", "articles"),
    claims: collectionOf("claims", "claims"),
    timeline: collectionOf("timeline", "events"),
    sources: collectionOf("sources", "sources"),
    people: collectionOf("people", "people, organisations and outlets"),
    questions: collectionOf("questions", "questions"),
    pages: collectionOf("pages", "pages"),
  },
  "Everything that is published, in one file.",
);
export type DossierFile = z.output<typeof dossierFile>;
