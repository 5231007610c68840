import type { Verdict } from "./verdict.ts";

/** What the search can tell pages apart by. */
export const searchKinds = [
  "Article",
  "Claim",
  "Person",
  "Timeline",
  "Positions",
  "Sources",
  "Corrections",
  "Page",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchEntry {
  readonly kind: SearchKind;
  /** The two verdicts of a claim. */
  readonly verdict?: Verdict | undefined;
}

/**
 * The attributes by which Pagefind finds the text of a page (`data-pagefind-body`) and its filters, in Pagefind's form
 * `name[attribute]`; none for a page that is not searched.
 */
export function searchAttributes(entry: SearchEntry | undefined): Readonly<Record<string, string>> {
  if (!entry) return {};
  const { kind, verdict } = entry;
  const values: Record<string, string> = { kind, ...(verdict ? pick(verdict) : {}) };
  return {
    "data-pagefind-body": "",
    "data-pagefind-filter": Object.keys(values)
      .map((name) => `${name}[data-${name}]`)
      .join(", "),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value])),
  };
}

/** A claim's verdict has a date as well, which is no filter. */
function pick({ attribution, substance }: Verdict): Record<string, string> {
  return { attribution, substance };
}
