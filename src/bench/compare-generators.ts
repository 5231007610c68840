import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clean, countPages, type Generator, heaviestPage } from "./generators.ts";
import { madeDossier } from "./made-dossier.ts";
import { type Cost, costsInTurn, measuredRun } from "./measured-run.ts";

/** The medians of several cold builds of one dossier. */
export interface Comparison {
  readonly generator: string;
  readonly size: number;
  readonly pages: number;
  /** The bytes of the largest page as it was compressed with brotli; NaN where none is. */
  readonly heaviest: number;
  readonly runs: number;
  readonly cost: Cost;
}

/** Builds a dossier of so many claims cold and in turn with every generator, `runs` times each. */
export function compareGenerators(
  generators: readonly Generator[],
  size: number,
  runs: number,
  folder: string,
): readonly Comparison[] {
  const files = madeDossier(size);
  const places = generators.map((generator, place) => ({ generator, at: join(folder, `${size}-${place}`) }));
  for (const { generator, at } of places) {
    mkdirSync(at, { recursive: true });
    generator.prepare(at, files);
  }
  const builds = places.map(({ generator, at }) => {
    const build = () => {
      clean(at, generator);
      const { at: cwd, environment } = generator.run(at);
      return measuredRun(generator.command, cwd, environment);
    };
    return [generator, build] as const;
  });
  const costOf = costsInTurn(runs, new Map(builds));
  const comparisons = places.map(({ generator, at }) => ({
    generator: generator.name,
    size,
    pages: countPages(at, generator),
    heaviest: heaviestPage(at, generator),
    runs,
    cost: costOf(generator),
  }));
  for (const { at } of places) rmSync(at, { recursive: true, force: true });
  return comparisons;
}
