import { appendFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/** Names the file, in the environment, to which the clock writes. */
export const CLOCK_FILE = "PHASE_CLOCK";

/** How far a build has come. */
export type Moment = "begun" | "checked" | "made" | "finished";

/** What the process of a build has cost until a moment, in seconds of CPU. The clock's file has one a line, as JSON. */
export interface Reading {
  readonly moment: Moment;
  readonly cpu: number;
}

/**
 * Integrations that note what a build has cost: the one belongs before all others, the other behind them, in a copy of the
 * project that is measured. Astro asks the integrations in their order.
 */
export const phaseClock: { readonly before: AstroIntegration; readonly behind: AstroIntegration } = {
  before: {
    name: "phase-clock-before",
    hooks: { "astro:config:setup": () => note("begun"), "astro:build:done": () => note("made") },
  },
  behind: {
    name: "phase-clock-behind",
    hooks: { "astro:config:setup": () => note("checked"), "astro:build:done": () => note("finished") },
  },
};

function note(moment: Moment): void {
  const { user, system } = process.cpuUsage();
  const reading: Reading = { moment, cpu: (user + system) / 1e6 };
  appendFileSync(process.env[CLOCK_FILE] ?? "", `${JSON.stringify(reading)}\n`);
}
