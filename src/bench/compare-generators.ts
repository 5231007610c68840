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

/** Builds dossiers of so many claims cold and in turn with every generator, `runs` times each. */
export function compareGenerators(
  generators: readonly Generator[],
  sizes: readonly number[],
  runs: number,
  folder: string,
): readonly Comparison[] {
  const places = sizes.flatMap((size) => {
    const files = madeDossier(size);
    return generators.map((generator, place) => {
      const at = join(folder, `${size}-${place}`);
      mkdirSync(at, { recursive: true });
      generator.prepare(at, files);
      return { generator, size, at };
    });
  });
  const builds = places.map(({ generator, at }) => {
    const build = () => {
      clean(at, generator);
      const { at: cwd, environment } = generator.run(at);
      return measuredRun(generator.command, cwd, environment);
    };
    return [at, build] as const;
  });
  const costOf = costsInTurn(runs, new Map(builds));
  const comparisons = places.map(({ generator, size, at }) => ({
    generator: generator.name,
    size,
    pages: countPages(at, generator),
    heaviest: heaviestPage(at, generator),
    runs,
    cost: costOf(at),
  }));
  for (const { at } of places) rmSync(at, { recursive: true, force: true });
  return comparisons;
}
