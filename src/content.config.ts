import { defineCollection } from "astro:content";
import { schemas } from "./dossier/schema/entries.ts";
import { site } from "./dossier/schema/site.ts";
import { checkedEntries } from "./site/checked-loader.ts";

/** The folders of `content/`, its `site.md`, and the publication record (whose body is its text). */
export const collections = {
  articles: defineCollection({ loader: checkedEntries("articles"), schema: schemas.articles }),
  claims: defineCollection({ loader: checkedEntries("claims"), schema: schemas.claims }),
  utterances: defineCollection({ loader: checkedEntries("utterances"), schema: schemas.utterances }),
  timeline: defineCollection({ loader: checkedEntries("timeline"), schema: schemas.timeline }),
  sources: defineCollection({ loader: checkedEntries("sources"), schema: schemas.sources }),
  people: defineCollection({ loader: checkedEntries("people"), schema: schemas.people }),
  questions: defineCollection({ loader: checkedEntries("questions"), schema: schemas.questions }),
  pages: defineCollection({ loader: checkedEntries("pages"), schema: schemas.pages }),
  site: defineCollection({ loader: checkedEntries("site"), schema: site }),
  record: defineCollection({ loader: checkedEntries("record") }),
};
