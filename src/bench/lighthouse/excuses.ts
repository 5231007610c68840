/** An audit that is wrong for some kinds of pages, and why. */
export interface Excuse {
  readonly audit: string;
  /** The kinds of pages that it is wrong for; all of them where this is missing. */
  readonly kinds?: readonly string[];
  readonly reason: string;
}

/** What Lighthouse asks for and the site does otherwise on purpose. */
export const EXCUSES: readonly Excuse[] = [
  {
    audit: "robots-txt",
    reason:
      "Lighthouse asks for /robots.txt from within the page, whose policy lets a page without scripts connect to nothing, and counts the refusal as a faulty file. Crawlers ask for themselves.",
  },
  {
    audit: "is-crawlable",
    kinds: ["missing", "card"],
    reason: "These keep out of result lists: one is no page, the other repeats what the page of its claim says.",
  },
  { audit: "http-status-code", kinds: ["missing"], reason: "What is missing is answered with 404." },
  { audit: "errors-in-console", kinds: ["missing"], reason: "The one error is that 404." },
  {
    audit: "meta-description",
    kinds: ["card"],
    reason: "A card is shown in other sites' frames and in no list of results, for which descriptions are.",
  },
];

/** The excuse for an audit on a kind of page, if there is one. */
export function excuseFor(audit: string, kind: string): Excuse | undefined {
  return EXCUSES.find((excuse) => excuse.audit === audit && (excuse.kinds?.includes(kind) ?? true));
}
