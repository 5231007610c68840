import { PEER_WEIGHTS } from "../core/budgets.ts";
import { budgetTable, unbudgetedTable } from "./budget-tables.ts";
import { machine } from "./machine.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Measured } from "./measured.ts";
import type { PageWeight } from "./page-weights.ts";

/** The results as Markdown, with the machine's description and without its name. */
export function report(measured: Measured): string {
  return [
    "# What the site weighs and what its builds cost",
    `Measured by \`npm run bench\` on ${measured.day}. ${machine()} ${measured.notes.join(" ")}`,
    "The other generators make the same pages from the same content with the templates in `bench/peers/`, which hold a quarter of the HTML; they check nothing and write no data files. “Check and pages” reads and checks the content and writes every page and every file for machines. “Everything” adds the search index, the verification of what was built and the compressed copies. Images for shared links are not drawn in any of these (`SHARE_IMAGES=off`): they are kept by their content, and drawn again only where that changes; the table of stages says what it costs to draw them all. Every build is cold: nothing of the content is kept from another, and the site is written into a new folder, in memory where the system has one (`/dev/shm`), since a disk's CPU sways more than all else. The CPU and memory of Pagefind's process, which makes the search index, are counted in “everything”. The program is compiled already, as the others are when they are installed, but for the first build after it has changed. Runs are interleaved; numbers are medians, those of this repository's content of nine runs at least. The exponents come from builds of the two largest sizes in turn.",
    "## Against the budgets",
    budgetTable(measured),
    "## Without a budget",
    "A whole build does what the others leave out. Beside them stands what they cost when their sites are searched and compressed as well, by Pagefind's own program and in the same qualities; even so, no one reads those sites before they are published, and they hold a quarter of the HTML. The program that builds is compiled when it has changed, once for all builds after, and so in every fresh clone.",
    unbudgetedTable(measured),
    "## Builds of a made dossier",
    comparisonTable(measured.comparisons),
    "## What each stage costs",
    stageTable(measured.stages),
    "## The heaviest page of each kind",
    weightTable(measured.weights),
    "",
  ].join("\n\n");
}

const seconds = (value: number) => `${value.toFixed(2)} s`;
const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;

function comparisonTable(comparisons: Measured["comparisons"]): string {
  const rows = comparisons.map(({ generator, size, pages, runs, cost }) => [
    String(size),
    generator,
    String(pages),
    String(runs),
    seconds(cost.cpu),
    seconds(cost.wall),
    megabytes(cost.memory),
  ]);
  return markdownTable(["claims", "generator", "pages", "runs", "CPU", "passed", "memory"], rows);
}

function stageTable(stages: Measured["stages"]): string {
  const columns = [...stages.values()];
  const names = Object.keys(columns[0] ?? {});
  const rows = names.map((name) => [
    name,
    ...columns.map((costs) => (name in costs ? seconds(costs[name] ?? Number.NaN) : "–")),
  ]);
  return markdownTable(["CPU of the stage", ...stages.keys()], rows);
}

function weightTable(weights: readonly PageWeight[]): string {
  const heaviest = new Map<string, PageWeight>();
  for (const page of weights) if (page.weight > (heaviest.get(page.kind)?.weight ?? 0)) heaviest.set(page.kind, page);
  const rows = [...heaviest.values()].map(({ kind, compression, html, sheets, weight, most }) => [
    kind,
    compression,
    String(html),
    String(sheets),
    String(weight),
    String(most),
  ]);
  const peers = Object.entries(PEER_WEIGHTS).map(([name, weight]) => `${name} ${weight}`);
  return `${markdownTable(["kind of page", "compressed by", "HTML", "sheet", "together", "at most"], rows)}\n\nIn bytes. One text with 1,160 words in others' templates (all files, brotli): ${peers.join(", ")}.`;
}
