/** An audit that is wrong for some kinds of pages, and why. */
export interface Excuse {
  readonly audit: string;
  readonly kinds: readonly string[];
  readonly reason: string;
}

/** What Lighthouse asks for and the site does otherwise on purpose. */
export const EXCUSES: readonly Excuse[] = [
  {
    audit: "is-crawlable",
    kinds: ["missing"],
    reason: "What is shown in place of a missing page is none, and keeps out of lists of results.",
  },
  { audit: "http-status-code", kinds: ["missing"], reason: "What is missing is answered with 404." },
  { audit: "errors-in-console", kinds: ["missing"], reason: "The one error is that 404." },
];

/** The excuse for an audit on a kind of page, if there is one. */
export function excuseFor(audit: string, kind: string): Excuse | undefined {
  return EXCUSES.find((excuse) => excuse.audit === audit && excuse.kinds.includes(kind));
}
