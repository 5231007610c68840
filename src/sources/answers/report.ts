import { type Manuscript, placeOf } from "../../dossier/manuscript.ts";
import type { Position } from "../../dossier/position.ts";
import type { Path } from "../../dossier/yaml/collected-keys.ts";
import { type Obstacle, obstacles } from "./obstacle.ts";
import type { Judgement, Standing } from "./standing.ts";

/** Words of which the content says that they stand in a source. */
export interface Quotation {
  readonly words: string;
  /** Ids of the sources, in at least one of which the words must stand. */
  readonly sources: readonly string[];
  /** The file of the claim, relative to the content folder. */
  readonly path: string;
  readonly at: Position;
}

/** Every quotation in the claims, drafts included: of the appearance, of the hops that name sources, of the evidence. */
export function quotationsIn(manuscript: Manuscript): readonly Quotation[] {
  return [...manuscript.entries.claims.values()].flatMap(({ path, document, data }) => {
    const quotation = (words: string | undefined, sources: readonly (string | undefined)[], place: Path) => {
      const named = sources.filter((source) => source !== undefined);
      if (words === undefined || words.trim() === "" || named.length === 0) return [];
      return [{ words, sources: named, path, at: document.locate(placeOf(document, place).start) }];
    };
    return [
      ...quotation(data.said?.words, [data.said?.in], ["said", "words"]),
      ...(data.chain ?? []).flatMap((hop, index) =>
        quotation(hop?.words, hop?.sources ?? [], ["chain", index, "words"]),
      ),
      ...(data.evidence ?? []).flatMap((item, index) =>
        quotation(item?.quote, [item?.source], ["evidence", index, "quote"]),
      ),
    ];
  });
}

/** What asking one source has given. */
export interface AskedSource extends Judgement {
  readonly id: string;
  /** The source's file, relative to the content folder, and where its address stands in it. */
  readonly path: string;
  readonly at: Position;
  readonly address: string;
  /** Whether there was text to look in, so that words which were not found are not there. */
  readonly isReadable: boolean;
  /** What keeps it from showing that words are missing, where something does. */
  readonly obstacle?: Obstacle;
  /** The quotations that were found. */
  readonly found: readonly string[];
  /** The address of a capture that the source's file does not name yet. */
  readonly capture?: string;
}

type Finding = "FOUND" | "NOT FOUND" | "UNREADABLE";

interface LookedUpQuotation extends Quotation {
  readonly result: Finding;
}

export interface SourcesReport {
  readonly sources: readonly AskedSource[];
  readonly quotations: readonly LookedUpQuotation[];
}

/** Puts together what the sources have given, in the order of files and lines. */
export function reportOf(sources: readonly AskedSource[], quotations: readonly Quotation[]): SourcesReport {
  const asked = new Map(sources.map((source) => [source.id, source]));
  return {
    sources: [...sources].sort(byPlace),
    quotations: quotations.map((quotation) => ({ ...quotation, result: resultOf(quotation, asked) })),
  };
}

function byPlace(one: AskedSource, other: AskedSource): number {
  return one.path < other.path ? -1 : 1;
}

function resultOf({ words, sources }: Quotation, asked: ReadonlyMap<string, AskedSource>): Finding {
  if (sources.some((id) => asked.get(id)?.found.includes(words))) return "FOUND";
  return sources.every((id) => asked.get(id)?.isReadable) ? "NOT FOUND" : "UNREADABLE";
}

/** Whether an editor has something to mend: a page that is gone or has moved, or words that are not there. */
export function needsAttention({ sources, quotations }: SourcesReport): boolean {
  return (
    sources.some(({ standing }) => standing === "dead" || standing === "moved") ||
    quotations.some(({ result }) => result === "NOT FOUND")
  );
}

/** The report for people: a line for each thing that is not as it should be, then the counts. `folder` names the content. */
export function reportText(report: SourcesReport, folder: string): string {
  const place = (path: string, { line, column }: Position) => `${folder}/${path}:${line}:${column}`;
  const missed = new Set(report.quotations.flatMap(({ result, sources }) => (result === "UNREADABLE" ? sources : [])));
  const sources = report.sources.flatMap(({ id, path, at, standing, message, address, isSlow, obstacle }) => {
    const isThere = standing === "answers" || standing === "moved";
    const why = isThere && obstacle && missed.has(id) ? obstacles[obstacle] : "";
    const word = standing !== "answers" ? standing : why ? "unreadable" : isSlow ? "slow" : undefined;
    return word ? [`${place(path, at)}  ${word}  ${[message, why, address].filter(Boolean).join(" ")}`] : [];
  });
  const quotations = report.quotations
    .filter(({ result }) => result !== "FOUND")
    .map(
      ({ path, at, result, words, sources: ids }) => `${place(path, at)}  ${result}  “${words}” (${ids.join(", ")})`,
    );
  const captures = report.sources.flatMap(({ path, capture }) =>
    capture ? [`${folder}/${path}  capture  ${capture}`] : [],
  );
  const lines = [...sources, ...quotations, ...captures, ...summary(report)];
  // Nothing that somebody else has written may control the terminal.
  return lines.map((line) => line.replace(/\p{Cc}/gu, "\uFFFD")).join("\n");
}

function summary({ sources, quotations }: SourcesReport): string[] {
  const order: readonly Standing[] = ["answers", "moved", "dead", "silent", "barred", "paywalled"];
  const standings = order.map((word) => [word, sources.filter(({ standing }) => standing === word).length] as const);
  const results = (["FOUND", "NOT FOUND", "UNREADABLE"] as const).map(
    (word) => [word, quotations.filter(({ result }) => result === word).length] as const,
  );
  const list = (counts: readonly (readonly [string, number])[]) =>
    counts.flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ") || "none";
  return [
    "",
    `Sources (${sources.length}): ${list(standings)}.`,
    `Quotations (${quotations.length}): ${list(results)}.`,
    `Captures found for sources that name none: ${sources.filter(({ capture }) => capture).length}.`,
  ];
}
