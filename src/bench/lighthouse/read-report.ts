/** The categories that are gated, as Lighthouse names them. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a page loads and when it shows. */
export interface Load {
  /** Of 100. */
  readonly performance: number;
  /** Everything that was transferred, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Cumulative layout shift. */
  readonly layoutShift: number;
  /** When the largest piece was painted, in milliseconds. */
  readonly largestPaint: number;
  /** Lighthouse's own measure of how fast the machine was: a current desktop has some 2,000, a loaded one less. */
  readonly machineSpeed: number;
}

/** An audit that was not passed and that counts in its category. */
export interface Shortcoming {
  readonly category: Category;
  readonly audit: string;
  readonly title: string;
}

/** One page, looked at once. */
export interface Reading {
  readonly load: Load;
  /** Of 100; categories that were not asked for are missing. */
  readonly scores: ReadonlyMap<Category, number>;
  /** Outside performance, whose audits are in proportion. */
  readonly shortcomings: readonly Shortcoming[];
}

/** The parts that are read of Lighthouse's report (https://github.com/GoogleChrome/lighthouse/blob/main/types/lhr/lhr.d.ts). */
interface Report {
  readonly runtimeError?: { readonly code: string; readonly message: string };
  readonly environment: { readonly benchmarkIndex: number };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
        readonly details?: { readonly items?: readonly { readonly transferSize?: number }[] };
      }
    >
  >;
}

/** Reads the JSON that Lighthouse 13 prints. Throws an Error where it says that it could not look at the page. */
export function readReport(text: string): Reading {
  const report = JSON.parse(text) as Report;
  const { runtimeError, categories, audits, environment } = report;
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const asked = CATEGORIES.filter((category) => category in categories);
  const requests = audits["network-requests"]?.details?.items ?? [];
  const numberOf = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    load: {
      performance: percent(categories["performance"]?.score),
      bytes: requests.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0),
      requests: requests.length,
      layoutShift: numberOf("cumulative-layout-shift"),
      largestPaint: numberOf("largest-contentful-paint"),
      machineSpeed: environment.benchmarkIndex,
    },
    scores: new Map(asked.map((category) => [category, percent(categories[category]?.score)])),
    shortcomings: asked
      .filter((category) => category !== "performance")
      .flatMap((category) => shortOf(report, category)),
  };
}

function shortOf({ categories, audits }: Report, category: Category): readonly Shortcoming[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0) return [];
    const isPassed = audit.score === null ? audit.scoreDisplayMode !== "error" : audit.score === 1;
    return isPassed ? [] : [{ category, audit: id, title: audit.title }];
  });
}

/** Lighthouse counts to 1, and nothing where an audit went wrong. */
function percent(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
