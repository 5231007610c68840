/** A link or a resource of a page, as it is written there. */
export interface Mention {
  readonly element: string;
  readonly attribute: string;
  readonly url: string;
}

/** What of a page has to do with other pages. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** What readers may follow. */
  readonly links: readonly Mention[];
  /** What a browser fetches by itself. */
  readonly resources: readonly Mention[];
  /** Ids that labels and descriptions name. */
  readonly namedIds: readonly Mention[];
}

/** What the verification needs to know of a page. */
export interface PageFacts extends PageLinks {
  readonly repeatedIds: readonly string[];
  /** The texts of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Elements and attributes that no page may have, in words. */
  readonly forbidden: readonly string[];
  readonly title: string;
  readonly headings: number;
  /** The characters of text inside `main` that are no white space; of more than a hundred, a hundred. */
  readonly mainLength: number;
  /** The content policy of the page's first `meta`; undefined where the first is another. */
  readonly policy: string | undefined;
}
