import { PEER_WEIGHTS } from "../src/budgets.ts";
import { BUILD_BUDGETS } from "./budgets.ts";
import { type Comparison, HEARSAY, STARLIGHT } from "./generators.ts";
import { machine } from "./measure.ts";
import type { Beginning, Beginnings, CheckTimes } from "./own-site.ts";
import type { PageWeight } from "./page-weights.ts";
import { type PhaseCosts, phases } from "./phases.ts";

/** Everything that a run of the bench has measured; what was left out is undefined or empty. */
export interface Measured {
  readonly day: string;
  /** Sentences about the programs. */
  readonly notes: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** What the parts of a build cost, for each of some sizes. */
  readonly phaseCosts: readonly PhaseCosts[];
  /** Builds of the sizes between which growth is measured, in turn. */
  readonly growth: readonly Comparison[];
  readonly checks: CheckTimes | undefined;
  /** Seconds from a save to the changed page. */
  readonly save: number | undefined;
  readonly beginnings: Beginnings;
  readonly weights: readonly PageWeight[];
}

/** The results as Markdown, with the machine's description and without its name. */
export function results(measured: Measured): string {
  return [
    "# What the site weighs and what its builds cost",
    `Measured by \`npm run bench\` on ${measured.day}. ${machine()} ${measured.notes.join(" ")}`,
    "Starlight is given the same texts as pages of documentation, one for each article, claim, person and page, and lists of the rest; it makes a search index, and neither verifies nor compresses what it has built. Its sidebar names the lists alone: by default it would name every page on every page. Eleventy makes the same pages as Hearsay, with the templates in `bench/peers/eleventy/`, which hold a quarter of the HTML; Pagefind's own program makes its search index, and its files are compressed in the usual qualities. Hearsay checks, makes pages, files for machines and the search index, verifies what was built and compresses it. Images for shared links are not drawn (`SHARE_IMAGES=off`): they are kept by their content, and drawn again only where that changes.",
    "Every build is cold: nothing of the content is kept from another, and project and site lie in a new folder, in memory where the system has one (`/dev/shm`), since a disk's CPU sways more than all else. CPU is that of all processes of a build, user and system together; memory the most that one of them held. Builds of one size take turns; numbers are medians.",
    "## Against the budgets",
    budgetTable(measured),
    "## Builds of a made dossier",
    comparisonTable(measured),
    "## Where the CPU of a build goes",
    phaseTable(measured),
    "## From a fresh clone to a served site",
    beginningTable(measured.beginnings),
    "## The heaviest page of each kind",
    weightTable(measured.weights),
    "",
  ].join("\n\n");
}

/** Something measured, and the most that it may be. */
interface Held {
  readonly what: string;
  /** NaN for what was not measured. */
  readonly value: number;
  readonly most: number;
  readonly unit: string;
  /** After the point; 2 unless said. */
  readonly digits?: number;
}

/** What was measured beside the budget that it has, as Markdown. */
export function budgetTable({ comparisons, growth, checks, save, weights }: Measured): string {
  const held: readonly Held[] = [
    ...BUILD_BUDGETS.comparedSizes.flatMap((size) => againstStarlight(comparisons, size)),
    ...ofGrowth(growth),
    { what: "`npm run check` of this repository's content", value: checks?.own, most: BUILD_BUDGETS.check },
    { what: "`npm run check` of 1,000 claims", value: checks?.thousandClaims, most: BUILD_BUDGETS.checkOfThousand },
    { what: "A save under `npm run dev` until the page shows it", value: save, most: BUILD_BUDGETS.save },
    { what: "Pages heavier than their budget", value: tooHeavy(weights), most: 0, unit: "", digits: 0 },
  ].map((one) => ({ unit: " s", ...one, value: one.value ?? Number.NaN }));
  const rows = held.filter(({ value }) => Number.isFinite(value));
  return markdownTable(
    ["what", "measured", "at most", ""],
    rows.map(({ what, value, most, unit, digits = 2 }) => [
      what,
      `${value.toFixed(digits)}${unit}`,
      `${most}${unit}`,
      value <= most ? "met" : "**missed**",
    ]),
  );
}

function costOf(comparisons: readonly Comparison[], name: string, size: number): Comparison["cost"] | undefined {
  return comparisons.find((one) => one.generator === name && one.size === size)?.cost;
}

function againstStarlight(comparisons: readonly Comparison[], size: number): readonly Held[] {
  const own = costOf(comparisons, HEARSAY, size);
  const peer = costOf(comparisons, STARLIGHT, size);
  return (["cpu", "memory"] as const).map((part) => ({
    what: `A build of ${counted(size)} claims: ${part === "cpu" ? "CPU" : "memory"} against Starlight's`,
    value: (own?.[part] ?? Number.NaN) / (peer?.[part] ?? Number.NaN),
    most: BUILD_BUDGETS.timesStarlight,
    unit: "×",
  }));
}

function ofGrowth(growth: readonly Comparison[]): readonly Held[] {
  const [from, to] = BUILD_BUDGETS.growthSizes;
  const largest = growth.find(({ size }) => size === to);
  const cpu = (size: number) => costOf(growth, HEARSAY, size)?.cpu ?? Number.NaN;
  return [
    {
      what: `Exponent of CPU, ${counted(from)} to ${counted(to)} claims`,
      value: Math.log(cpu(to) / cpu(from)) / Math.log(to / from),
      most: BUILD_BUDGETS.growthExponent,
      unit: "",
    },
    {
      what: `Memory with ${counted(to)} claims`,
      value: (largest?.cost.memory ?? Number.NaN) / 1e9,
      most: BUILD_BUDGETS.memory / 1e9,
      unit: " GB",
    },
    {
      what: `Heaviest page with ${counted(to)} claims, as compressed`,
      value: (largest?.heaviest ?? Number.NaN) / 1e3,
      most: BUILD_BUDGETS.heaviestPage / 1e3,
      unit: " kB",
    },
  ];
}

function tooHeavy(weights: readonly PageWeight[]): number | undefined {
  return weights.length === 0 ? undefined : weights.filter(({ weight, most }) => weight > most).length;
}

const counted = (size: number) => size.toLocaleString("en");
const seconds = (value: number) => `${value.toFixed(2)} s`;
const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;

function comparisonTable({ comparisons, growth }: Measured): string {
  const compared = new Set(comparisons.map(({ size }) => size));
  const all = [...comparisons, ...growth.filter(({ size }) => !compared.has(size))];
  const rows = all.map(({ generator, size, pages, runs, cost }) => [
    counted(size),
    generator,
    counted(pages),
    String(runs),
    seconds(cost.cpu),
    seconds(cost.wall),
    megabytes(cost.memory),
  ]);
  return markdownTable(["claims", "generator", "pages", "runs", "CPU", "passed", "memory"], rows);
}

const PHASE_WORDS: Readonly<Record<(typeof phases)[number], string>> = {
  loading: "Node, Astro and the program are loaded",
  checking: "the content is read and checked",
  making: "Astro fills the collections, bundles the program and makes the pages and files",
  finishing: "the site is verified and compressed",
  indexing: "Pagefind makes the index of the search",
};

/** What the parts of a build cost, and what share that is of what Starlight's whole build does. */
function phaseTable({ phaseCosts, comparisons }: Measured): string {
  const rows = phases.map((phase) => [
    PHASE_WORDS[phase],
    ...phaseCosts.map(({ size, costs }) => {
      const share = costs[phase] / (costOf(comparisons, STARLIGHT, size)?.cpu ?? Number.NaN);
      return Number.isFinite(share) ? `${seconds(costs[phase])} (${share.toFixed(2)}×)` : seconds(costs[phase]);
    }),
  ]);
  const table = markdownTable(
    ["what", ...phaseCosts.map(({ size }) => `${counted(size)} claims`)],
    phaseCosts.length > 0 ? rows : [],
  );
  return `${table}\n\nIn brackets as multiples of the CPU that Starlight's whole build takes at that size. Astro's own part makes about twice as many pages as Starlight does, and a file for machines for every claim.`;
}

function beginningTable({ own, starlight }: Beginnings): string {
  const row = (what: string, beginning: Beginning | undefined) =>
    beginning ? [[what, seconds(beginning.seconds), megabytes(beginning.installed)]] : [];
  const table = markdownTable(
    ["what", "passed", "installed"],
    [
      ...row("`git clone` and `npm start`", own),
      ...row("Starlight: `npm ci`, `npm run build` and `npm run preview`", starlight),
    ],
  );
  return `${table}\n\nWith this repository's content and npm's cache warm, until the front page is answered. What is installed here includes the Node that runs it, on Linux.`;
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

/** A table in Markdown; what its cells say is Markdown too. Without rows it says that nothing was measured. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return rows.length === 0 ? "Not measured." : [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
