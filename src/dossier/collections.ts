/** The folders of `content/` that hold entries, in the order in which a reader meets them. */
export const collections = [
  "articles",
  "claims",
  "utterances",
  "timeline",
  "sources",
  "people",
  "questions",
  "pages",
] as const;
export type Collection = (typeof collections)[number];

/** The word by which a typed link names a collection: `[words](claim:some-id)`. */
export const linkKinds = {
  article: "articles",
  claim: "claims",
  utterance: "utterances",
  event: "timeline",
  source: "sources",
  person: "people",
  question: "questions",
  page: "pages",
} as const satisfies Record<string, Collection>;
export type LinkKind = keyof typeof linkKinds;

/** What one entry of a collection is called in a sentence. */
export const singular: Readonly<Record<Collection | "site", string>> = {
  articles: "article",
  claims: "claim",
  utterances: "utterance",
  timeline: "event",
  sources: "source",
  people: "person",
  questions: "question",
  pages: "page",
  site: "site",
};

export function isCollection(text: string): text is Collection {
  return (collections as readonly string[]).includes(text);
}

export function isLinkKind(text: string): text is LinkKind {
  return Object.hasOwn(linkKinds, text);
}

/** The longest identifier that is allowed, in characters. */
export const LONGEST_IDENTIFIER = 80;

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may name an entry: lower-case Latin letters and digits in words joined by single hyphens, at most 80 characters. */
export function isIdentifier(text: string): boolean {
  return text.length <= LONGEST_IDENTIFIER && SHAPE.test(text);
}
