import { BUILD_BUDGETS, PEER_WEIGHTS } from "../core/budgets.ts";
import type { Comparison } from "./compare-generators.ts";
import { exponent, type Growth } from "./growth.ts";
import { machine } from "./machine.ts";
import { markdownTable } from "./markdown-table.ts";
import type { OwnCosts } from "./own-costs.ts";
import type { PageWeight } from "./page-weights.ts";

/** Everything that a run of the bench has measured; what was left out is undefined. */
export interface Measured {
  readonly day: string;
  readonly notes: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** Builds of the two largest sizes in turn. */
  readonly growth: readonly Comparison[];
  readonly own: OwnCosts | undefined;
  /** Seconds of CPU by stage, by what was built. */
  readonly stages: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly save: number | undefined;
  readonly weights: readonly PageWeight[];
}

/** The results as Markdown, with the machine's description and without its name. */
export function report(measured: Measured): string {
  return [
    "# What the site weighs and what its builds cost",
    `Measured by \`npm run bench\` on ${measured.day}. ${machine()} ${measured.notes.join(" ")}`,
    "The other generators make the same pages from the same content with the templates in `bench/peers/`, which hold a quarter of the HTML; they check nothing and write no data files. “Check and pages” reads and checks the content and writes every page and every file for machines. “Everything” adds the search index, the verification of what was built and the compressed copies. Images for shared links are not drawn in any of these (`SHARE_IMAGES=off`): they are kept by their content, and drawn again only where that changes; the table of stages says what it costs to draw them all. Every build is cold: nothing of the content is kept from another, and the site is written into a new folder, in memory where the system has one (`/dev/shm`), since a disk's CPU sways more than all else. The CPU and memory of Pagefind's process, which makes the search index, are counted in “everything”. The program is compiled already, as the others are when they are installed, but for the first build after it has changed. Runs are interleaved; numbers are medians, those of this repository's content of nine runs at least. The exponents come from builds of the two largest sizes in turn.",
    "## Against the budgets",
    budgetTable(measured),
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

function budgetTable({ comparisons, growth, own, save, weights }: Measured): string {
  const rows: string[][] = [];
  const add = (what: string, value: number, most: number, unit = "") => {
    if (Number.isFinite(value))
      rows.push([what, `${value.toFixed(2)}${unit}`, `${most}${unit}`, value <= most ? "met" : "**missed**"]);
  };
  const costOf = (generator: string, size: number) =>
    comparisons.find((one) => one.generator.startsWith(generator) && one.size === size)?.cost;
  for (const mode of ["Hearsay: check and pages", "Hearsay: everything"]) {
    const cpu = cpuBySize(comparisons, mode);
    const sizes = [...cpu.keys()].sort((one, other) => one - other);
    const compared = sizes.filter((size) => costOf("Eleventy", size) ?? costOf("Hugo", size)).at(-1) ?? Number.NaN;
    const ratio = (peer: string) => (cpu.get(compared) ?? Number.NaN) / (costOf(peer, compared)?.cpu ?? Number.NaN);
    add(`${mode}, ${compared} claims: CPU against Eleventy's`, ratio("Eleventy"), BUILD_BUDGETS.timesEleventy, "×");
    add(`${mode}, ${compared} claims: CPU against Hugo's`, ratio("Hugo"), BUILD_BUDGETS.timesHugo, "×");
    const [from = Number.NaN, to = Number.NaN] = sizes.slice(-2);
    const grown = exponent(cpuBySize(growth, mode), from, to);
    add(`${mode}: exponent of CPU, ${from} to ${to} claims`, grown, BUILD_BUDGETS.growthExponent);
    const memory = (costOf(mode, to)?.memory ?? Number.NaN) / 1e9;
    add(`${mode}: memory with ${to} claims`, memory, BUILD_BUDGETS.memory / 1e9, " GB");
    const heaviest = comparisons.find((one) => one.generator === mode && one.size === to)?.heaviest ?? Number.NaN;
    add(`Heaviest page with ${to} claims, as compressed`, heaviest / 1e3, BUILD_BUDGETS.heaviestPage / 1e3, " kB");
  }
  if (own) {
    const times = BUILD_BUDGETS.timesAnEmptyProject;
    add(
      "Check and pages of this repository's content: CPU against an empty Astro project's",
      own.pages.cpu / own.empty.cpu,
      times,
      "×",
    );
    add(
      "Build of this repository's content: CPU against an empty Astro project's",
      own.build.cpu / own.empty.cpu,
      times,
      "×",
    );
    add(
      "The first build of it after the program has changed: CPU against an empty Astro project's",
      own.first.cpu / own.empty.cpu,
      times,
      "×",
    );
    add(
      "`npm run check` of this repository's content: until it has answered",
      own.check.wall,
      BUILD_BUDGETS.check,
      " s",
    );
    add("`npm run check` of this repository's content: CPU", own.check.cpu, BUILD_BUDGETS.check, " s");
  }
  add("A save under `npm run dev` until the page shows it", save ?? Number.NaN, BUILD_BUDGETS.save, " s");
  const heavy = weights.filter(({ weight, most }) => weight > most).length;
  if (weights.length > 0)
    rows.push(["Pages heavier than their budget", String(heavy), "0", heavy === 0 ? "met" : "**missed**"]);
  return markdownTable(["what", "measured", "at most", ""], rows);
}

function comparisonTable(comparisons: readonly Comparison[]): string {
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

/** What builds with one generator have cost, by the number of claims. */
function cpuBySize(comparisons: readonly Comparison[], name: string): Growth {
  return new Map(comparisons.filter(({ generator }) => generator === name).map(({ size, cost }) => [size, cost.cpu]));
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
