import { LIGHTHOUSE_BUDGETS } from "../budgets.ts";
import { markdownTable } from "../results.ts";
import type { Category } from "./audit.ts";
import { EXCUSES, isMet, type Judgement, STEADY } from "./judge.ts";

/** What a run was, beside what it found. */
export interface Circumstances {
  readonly day: string;
  readonly runs: number;
  /** Sentences about the machine, the programs and the host. */
  readonly notes: readonly string[];
  /** Whether the host sends compressed files, without which bytes are no matter for a gate. */
  readonly areBytesGated: boolean;
}

const NAMES: Readonly<Record<Category, string>> = {
  performance: "performance",
  accessibility: "accessibility",
  "best-practices": "best practices",
  seo: "SEO",
};

/** The results as Markdown. */
export function results(judgements: readonly Judgement[], circumstances: Circumstances): string {
  const { day, runs, notes, areBytesGated } = circumstances;
  return [
    "# What Lighthouse says of every kind of page",
    `Measured by \`npm run lighthouse\` on ${day}. ${notes.join(" ")}`,
    `Every page is opened ${runs === 1 ? "once" : `${runs} times`} with each preset, in a fresh browser. Performance and the largest paint are medians, with the lowest score in brackets; of bytes, requests and layout shift the worst counts. Performance sways with what else the machine does, so it is told and does not fail the run; the rest does.${areBytesGated ? "" : " This host does not compress, so bytes are not held against their budget."}`,
    "## Against the budgets",
    budgetTable(judgements, areBytesGated),
    "## Every kind of page",
    pageTable(judgements),
    ...missedList(judgements),
    ...excusedList(judgements),
    "",
  ].join("\n\n");
}

function budgetTable(judgements: readonly Judgement[], areBytesGated: boolean): string {
  const { score, layoutShift } = LIGHTHOUSE_BUDGETS;
  const verdict = (isGood: boolean) => (isGood ? "met" : "**missed**");
  const lowest = Math.min(...judgements.map(({ performance }) => performance));
  const shift = Math.max(...judgements.map((one) => one.layoutShift));
  const heavy = judgements.filter(({ bytes, page }) => bytes > page.mostBytes).length;
  const busy = judgements.filter(({ requests, page }) => requests > page.mostRequests).length;
  const steady = STEADY.map((category) => {
    const worst = Math.min(...judgements.map(({ scores }) => scores.get(category) ?? 0));
    const isGood = judgements.every((judgement) => isMet(category, judgement));
    const star = isGood && worst < score ? "\\*" : "";
    return [`Lowest score for ${NAMES[category]}`, `${worst}${star}`, String(score), verdict(isGood)];
  });
  return markdownTable(
    ["what", "measured", "budget", ""],
    [
      ["Lowest median for performance", String(lowest), String(score), verdict(lowest >= score)],
      ...steady,
      ["Largest layout shift", shift.toFixed(4), String(layoutShift), verdict(shift <= layoutShift)],
      ["Pages with more requests than theirs", String(busy), "0", verdict(busy === 0)],
      ...(areBytesGated ? [["Pages with more bytes than theirs", String(heavy), "0", verdict(heavy === 0)]] : []),
    ],
  );
}

function pageTable(judgements: readonly Judgement[]): string {
  const head = ["page", "preset", "performance", ...STEADY.map((category) => NAMES[category])];
  const rows = judgements.map((judgement) => [
    judgement.page.kind,
    judgement.preset,
    `${judgement.performance} (${judgement.lowestPerformance})`,
    ...STEADY.map((category) => scoreOf(category, judgement)),
    `${judgement.bytes} of ${judgement.page.mostBytes}`,
    `${judgement.requests} of ${judgement.page.mostRequests}`,
    judgement.layoutShift.toFixed(4),
    `${(judgement.largestPaint / 1_000).toFixed(2)} s`,
  ]);
  return markdownTable([...head, "bytes", "requests", "layout shift", "largest paint"], rows);
}

/** With a star where audits are excused and none is failed. */
function scoreOf(category: (typeof STEADY)[number], judgement: Judgement): string {
  const score = judgement.scores.get(category) ?? 0;
  return score < LIGHTHOUSE_BUDGETS.score && isMet(category, judgement) ? `${score}\\*` : String(score);
}

function missedList(judgements: readonly Judgement[]): readonly string[] {
  const lines = judgements.flatMap(({ page, preset, missed }) =>
    missed.map((gate) => `- ${page.kind}, ${preset}: ${gate}`),
  );
  return lines.length === 0 ? [] : ["## Missed", lines.join("\n")];
}

function excusedList(judgements: readonly Judgement[]): readonly string[] {
  const lines = EXCUSES.flatMap((excuse) => {
    const kinds = new Set(judgements.filter(({ excused }) => excused.includes(excuse)).map(({ page }) => page.kind));
    return kinds.size === 0 ? [] : [`- \`${excuse.audit}\` (${[...kinds].join(", ")}): ${excuse.reason}`];
  });
  return lines.length === 0
    ? []
    : [
        "## Where Lighthouse is wrong",
        "\\* All audits are passed but for these, which are not followed:",
        lines.join("\n"),
      ];
}
