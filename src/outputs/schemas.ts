import { z } from "zod";
import { type Collection, collections } from "../dossier/collections.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { address, date, reference, text } from "../dossier/schema/fields.ts";
import { DIALECT, dataSchema, frontmatterSchema, type JsonSchema } from "../dossier/schema/json-schema.ts";
import { site } from "../dossier/schema/site.ts";
import type { Edition } from "../views/edition.ts";
import { jsonText, type OutputFile, outputFile } from "./output-file.ts";

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

const publishedSchemas = {
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
  utterances: schemas.utterances.omit({ draft: true }).extend(added("utterances")),
  timeline: schemas.timeline.omit({ draft: true }).extend(added("timeline")),
  sources: schemas.sources.omit({ draft: true, url: true }).extend({
    id: added("sources").id,
    url: address("The address of the source itself; missing where it has none.").optional(),
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
const fileWith = <Shape extends z.ZodRawShape>(shape: Shape, description: string) =>
  z.strictObject({ ...envelope, ...shape }).meta({ description });

/** What every file says about itself. */
type Envelope = z.output<z.ZodObject<typeof envelope>>;

/** `/claims/<id>.json`: one claim, with the people and sources that it names. */
const claimFile = publishedSchemas.claims
  .extend({
    ...envelope,
    lastChanged,
    people: z.array(publishedSchemas.people).meta({ description: "Everybody whom the claim names by id." }),
    sources: z.array(publishedSchemas.sources).meta({ description: "Every source that the claim names by id." }),
  })
  .meta({ description: "A claim in a file of its own." });
export type ClaimFile = z.output<typeof claimFile>;

/** `/data/claims.json`: all claims. */
const claimsFile = fileWith(
  { claims: z.array(publishedSchemas.claims).meta({ description: "All claims, in the order of their ids." }) },
  "All claims in one file.",
);
export type ClaimsFile = z.output<typeof claimsFile>;

const collectionOf = <Kind extends Collection>(kind: Kind, what: string) =>
  z.array(publishedSchemas[kind]).meta({ description: `All ${what}, in the order of their ids.` });

/** `/data/dossier.json`: everything. */
const dossierFile = fileWith(
  {
    about: site.extend({ markdown }).meta({ description: "What is true of the whole site." }),
    articles: collectionOf("articles", "articles"),
    claims: collectionOf("claims", "claims"),
    utterances: collectionOf("utterances", "utterances"),
    timeline: collectionOf("timeline", "events"),
    sources: collectionOf("sources", "sources"),
    people: collectionOf("people", "people, organisations and outlets"),
    questions: collectionOf("questions", "questions"),
    pages: collectionOf("pages", "pages"),
  },
  "Everything that is published, in one file.",
);
export type DossierFile = z.output<typeof dossierFile>;

/**
 * The part of TimelineJS's format (version 3, https://timeline.knightlab.com/docs/json-format.html) that is published
 * here. Texts of its own that TimelineJS shows are HTML.
 */

const part = (description: string) => z.int().meta({ description });

const moment = z
  .strictObject({
    year: part("The year."),
    month: part("The month, from 1.").optional(),
    day: part("The day.").optional(),
    hour: part("The hour, in the site's zone.").optional(),
    minute: part("The minute.").optional(),
    display_date: z.string().meta({ description: "The date as readers see it." }),
  })
  .meta({ description: "A moment as precisely as it is known." });
export type Moment = z.output<typeof moment>;

const slideText = z.strictObject({
  headline: z.string().meta({ description: "The heading, as HTML." }),
  text: z.string().meta({ description: "The text, as HTML." }),
});

const slide = z.strictObject({
  unique_id: z.string().meta({ description: "The id of the event. It never changes." }),
  start_date: moment,
  end_date: moment.optional(),
  display_date: z.string().meta({ description: "The whole span as readers see it." }),
  group: z.string().meta({ description: "The lane in which TimelineJS puts it." }),
  text: slideText,
});
export type Slide = z.output<typeof slide>;

/** `/data/timeline.json`: what TimelineJS reads, and what every file says about itself, which TimelineJS passes over. */
const timelineFile = fileWith(
  {
    timeZone: z.string().meta({ description: "The zone (IANA) of all times in the file." }),
    scale: z.literal("human"),
    title: z.strictObject({ unique_id: z.string(), text: slideText }),
    events: z.array(slide).meta({ description: "All events, earliest first." }),
  },
  "The timeline, in the format of TimelineJS 3.",
);
export type TimelineFile = z.output<typeof timelineFile>;

/** The full address of a schema. */
function schemaAddress(name: string, { addresses }: Edition): string {
  return addresses.absolute(addresses.to("schema", name));
}

/** What a file says about itself: its schema, where it is from, on which terms, and when its content last changed. */
export function envelopeOf(edition: Edition, schema: string, lastChanged: string | undefined): Envelope {
  const { addresses, dossier } = edition;
  const { title, licence } = dossier.site;
  return {
    $schema: schemaAddress(schema, edition),
    site: { title, url: addresses.absolute(addresses.to("home")) },
    ...(licence ? { licence } : {}),
    ...(lastChanged === undefined ? {} : { lastChanged }),
  };
}

/** The schema of a collection: an entry as it is published, or the keys as editors write them. */
interface EntrySchema extends JsonSchema {
  readonly $defs: { readonly published: JsonSchema; readonly frontmatter: JsonSchema; readonly file?: JsonSchema };
}

/** The schemas that are published, by the names of their files. */
interface NamedSchemas {
  readonly ofEntries: Readonly<Record<Collection, EntrySchema>>;
  /** Those of the files that are no collection's: `site.md`, and the collected data. */
  readonly ofFiles: Readonly<Record<string, JsonSchema>>;
}

let made: NamedSchemas | undefined;

/**
 * The schemas that are published. They follow from the program alone: once it is compiled, they stand in it as data, and
 * nothing of this module is left but what it gives.
 */
export function namedSchemas(): NamedSchemas {
  made ??= {
    ofEntries: Object.fromEntries(collections.map((one) => [one, entrySchema(one)])) as NamedSchemas["ofEntries"],
    ofFiles: {
      site: frontmatterSchema(site),
      "claims-file": dataSchema(claimsFile),
      "dossier-file": dataSchema(dossierFile),
      "timeline-file": dataSchema(timelineFile),
    },
  };
  return made;
}

/**
 * An entry as it is published has an id; the id of the keys that editors write is the name of their file. A claim may also
 * stand in a file of its own, which says where it is from.
 */
function entrySchema(collection: Collection): EntrySchema {
  const published = dataSchema(publishedSchemas[collection]);
  const frontmatter = frontmatterSchema(schemas[collection]);
  const entry = choice(has("id"), refer("published"), refer("frontmatter"));
  if (collection !== "claims") return { ...entry, $defs: { published, frontmatter } };
  const inFile = choice(has("id", "site"), refer("file"), entry);
  return { ...inFile, $defs: { file: dataSchema(claimFile), published, frontmatter } };
}

function has(...required: readonly string[]): JsonSchema {
  return { type: "object", properties: Object.fromEntries(required.map((key) => [key, true])), required };
}

function refer(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function choice(condition: JsonSchema, one: JsonSchema, other: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: "then" is a word of JSON Schema.
  return { if: condition, then: one, else: other };
}

/** The schemas of all collections, of the site's own file and of the files that hold entries together. */
export function* schemaFiles(edition: Edition): Generator<OutputFile> {
  const { ofEntries, ofFiles } = namedSchemas();
  for (const [name, schema] of Object.entries({ ...ofEntries, ...ofFiles })) yield schemaFile(name, schema, edition);
}

function schemaFile(name: string, schema: JsonSchema, edition: Edition): OutputFile {
  const text = jsonText({ $schema: DIALECT, $id: schemaAddress(name, edition), ...schema });
  return outputFile("schema", text, name);
}
