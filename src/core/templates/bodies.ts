import type { Collection } from "../collections.ts";

/** What the Markdown below the keys of an entry is for, in a line. */
export const bodies: Readonly<Record<Collection | "site", string>> = {
  site: "the introduction on the front page",
  articles: "the article, with each claim linked where it stands: [words](claim:some-id)",
  claims: "the reasoning, from the evidence to the two verdicts",
  timeline: "what happened, in one to three sentences",
  sources: "a note on how reliable it is; it may be left out",
  people: "who this is in this story; it may be left out",
  questions: "what is asked, and what each stance on it means",
  pages: "the text of the page",
};
