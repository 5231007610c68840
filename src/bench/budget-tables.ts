import { BUILD_BUDGETS } from "../core/budgets.ts";
import type { Comparison } from "./compare-generators.ts";
import { hearsayPages, hearsayWhole, WITH_THE_REST } from "./generators.ts";
import { exponent, type Growth } from "./growth.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Measured } from "./measured.ts";
import type { OwnCosts } from "./own-costs.ts";

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

const PEERS = ["Eleventy", "Hugo"] as const;

/** What was measured beside the budget that it has, as Markdown. */
export function budgetTable({ comparisons, growth, own, save, weights }: Measured): string {
  const held: readonly Held[] = [
    ...[...againstPeers(comparisons, hearsayPages.name, "")].map(([peer, value]) => ({
      what: `Check and pages, ${largestCompared(comparisons)} claims: CPU against ${peer}'s`,
      value,
      most: peer === "Eleventy" ? BUILD_BUDGETS.timesEleventy : BUILD_BUDGETS.timesHugo,
      unit: "×",
    })),
    ...[hearsayPages.name, hearsayWhole.name].flatMap((name) => ofLargest(comparisons, growth, name)),
    ...(own ? ofOwn(own) : []),
    {
      what: "A save under `npm run dev` until the page shows it",
      value: save ?? Number.NaN,
      most: BUILD_BUDGETS.save,
      unit: " s",
    },
    ...(weights.length > 0
      ? [{ what: "Pages heavier than their budget", value: tooHeavy(weights), most: 0, unit: "", digits: 0 }]
      : []),
  ];
  return markdownTable(["what", "measured", "at most", ""], held.filter(wasMeasured).map(heldRow));
}

/** What was measured and has no budget, most of it since it does more than what it stands beside, as Markdown. */
export function unbudgetedTable({ comparisons, own }: Measured): string {
  const rows = [WITH_THE_REST, ""].flatMap((addition) =>
    [...againstPeers(comparisons, hearsayWhole.name, addition)].map(([peer, value]) => ({
      what: `Everything, ${largestCompared(comparisons)} claims: CPU against ${addition ? `that of ${peer} ${addition}` : `${peer}'s for pages alone`}`,
      value,
      unit: "×",
    })),
  );
  const beside = own
    ? [
        {
          what: "The first build of this repository's content after the program has changed: CPU against an empty Astro project's",
          value: own.first.cpu / own.empty.cpu,
          unit: "×",
        },
        { what: "`npm run check` of this repository's content: CPU", value: own.check.cpu, unit: " s" },
      ]
    : [];
  const measured = [...rows, ...beside].filter(wasMeasured);
  return markdownTable(
    ["what", "measured"],
    measured.map(({ what, value, unit }) => [what, `${value.toFixed(2)}${unit}`]),
  );
}

function wasMeasured({ value }: { readonly value: number }): boolean {
  return Number.isFinite(value);
}

function heldRow({ what, value, most, unit, digits = 2 }: Held): string[] {
  return [what, `${value.toFixed(digits)}${unit}`, `${most}${unit}`, value <= most ? "met" : "**missed**"];
}

/** The largest number of claims of which others have built a site too; NaN where none have. */
function largestCompared(comparisons: readonly Comparison[]): number {
  const sizes = comparisons.filter(({ generator }) => PEERS.some((peer) => peer === generator)).map(({ size }) => size);
  return sizes.length > 0 ? Math.max(...sizes) : Number.NaN;
}

/** What a generator costs as a multiple of what each peer does, as it is or with an addition to its name. */
function againstPeers(comparisons: readonly Comparison[], name: string, addition: string): Map<string, number> {
  const size = largestCompared(comparisons);
  const cpuOf = (generator: string) =>
    comparisons.find((one) => one.generator === generator && one.size === size)?.cost.cpu ?? Number.NaN;
  return new Map(PEERS.map((peer) => [peer, cpuOf(name) / cpuOf(`${peer} ${addition}`.trim())]));
}

/** How the costs of a generator grow between the two largest sizes, and what the largest takes. */
function ofLargest(comparisons: readonly Comparison[], growth: readonly Comparison[], name: string): readonly Held[] {
  const own = comparisons.filter(({ generator }) => generator === name);
  const sizes = own.map(({ size }) => size).sort((one, other) => one - other);
  const [from = Number.NaN, to = Number.NaN] = sizes.slice(-2);
  const largest = own.find(({ size }) => size === to);
  return [
    {
      what: `${name}: exponent of CPU, ${from} to ${to} claims`,
      value: exponent(cpuBySize(growth, name), from, to),
      most: BUILD_BUDGETS.growthExponent,
      unit: "",
    },
    {
      what: `${name}: memory with ${to} claims`,
      value: (largest?.cost.memory ?? Number.NaN) / 1e9,
      most: BUILD_BUDGETS.memory / 1e9,
      unit: " GB",
    },
    {
      what: `Heaviest page with ${to} claims, as compressed`,
      value: (largest?.heaviest ?? Number.NaN) / 1e3,
      most: BUILD_BUDGETS.heaviestPage / 1e3,
      unit: " kB",
    },
  ];
}

/** What builds with one generator have cost, by the number of claims. */
function cpuBySize(comparisons: readonly Comparison[], name: string): Growth {
  return new Map(comparisons.filter(({ generator }) => generator === name).map(({ size, cost }) => [size, cost.cpu]));
}

function ofOwn({ build, pages, empty, check }: OwnCosts): readonly Held[] {
  const most = BUILD_BUDGETS.timesAnEmptyProject;
  return [
    {
      what: "Check and pages of this repository's content: CPU against an empty Astro project's",
      value: pages.cpu / empty.cpu,
      most,
      unit: "×",
    },
    {
      what: "Build of this repository's content: CPU against an empty Astro project's",
      value: build.cpu / empty.cpu,
      most,
      unit: "×",
    },
    {
      what: "`npm run check` of this repository's content: until it has answered",
      value: check.wall,
      most: BUILD_BUDGETS.check,
      unit: " s",
    },
  ];
}

function tooHeavy(weights: Measured["weights"]): number {
  return weights.filter(({ weight, most }) => weight > most).length;
}
