import type { Claim, Dossier, Source, TimelineEvent } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import type { Addresses } from "../routes/addresses.ts";

/** Sources that go back to one and the same text. */
interface Origin {
  /** The id of the text that the others copy. */
  readonly id: string;
  /** The original first, where it is among the sources; then its copies in the order given. */
  readonly sources: readonly Source[];
}

/**
 * Groups sources by the text that they go back to, in the order in which each text first appears. A copy of a copy goes
 * back to the first one; `all` holds the sources in between that are not among those to group.
 */
export function originsOf(
  sources: Iterable<Source>,
  all: ReadonlyMap<string, Pick<Source, "copyOf">> = new Map(),
): readonly Origin[] {
  const list = [...sources];
  const known = new Map<string, Pick<Source, "copyOf">>([
    ...all,
    ...list.map((source) => [source.id, source] as const),
  ]);
  const groups = new Map<string, Source[]>();
  for (const source of list) {
    const origin = originOf(source.id, known);
    const group = groups.get(origin) ?? [];
    if (source.id === origin) group.unshift(source);
    else group.push(source);
    groups.set(origin, group);
  }
  return [...groups].map(([id, group]) => ({ id, sources: group }));
}

/** The id at the end of a trail of copies; in a circle of copies the smallest id, so that the whole circle is one text. */
function originOf(id: string, sources: ReadonlyMap<string, Pick<Source, "copyOf">>): string {
  const trail = new Set<string>();
  let current = id;
  for (let next = sources.get(current)?.copyOf; next !== undefined; next = sources.get(current)?.copyOf) {
    trail.add(current);
    if (trail.has(next)) return [...trail].slice([...trail].indexOf(next)).sort()[0] ?? next;
    current = next;
  }
  return current;
}

/** "7 reports, 2 origins": how many texts there are, and how many of them are independent. */
export function countOrigins(origins: readonly Origin[]): string {
  const reports = origins.reduce((sum, { sources }) => sum + sources.length, 0);
  return `${counted(reports, "report", "reports")}, ${counted(origins.length, "origin", "origins")}`;
}

/** A number with its noun: "1 claim", "2 claims". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The most sources that one page of the index lists; copies stay with their original. */
const SOURCES_PER_PAGE = 200;

/** What rests on a source. */
interface Uses {
  /** Claims that cite it as the place of the words, for a hop or as evidence. */
  readonly claims: readonly Claim[];
  readonly events: readonly TimelineEvent[];
}

/** The parts of the index, in its order. */
export type SourcePart = "subject" | "originals" | "reports";

interface SourceGroup {
  readonly part: SourcePart;
  readonly origins: readonly Origin[];
}

interface SourceIndexPage {
  /** Counted from 1. */
  readonly number: number;
  readonly groups: readonly SourceGroup[];
}

interface SourceIndex {
  readonly origins: readonly Origin[];
  /** At least one, even where there are no sources. */
  readonly pages: readonly SourceIndexPage[];
  /** The number of the page on which each source stands. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * The index of all sources, worked out once: the texts that articles read, then what comes from the speakers themselves
 * (recordings, transcripts, statements, documents), then reports; each by publisher and date, copies under their original.
 */
export const sourceIndexOf = once((dossier: Dossier): SourceIndex => makeSourceIndex(dossier));

/** Makes the index; `perPage` is the number of sources after which a page is full. */
export function makeSourceIndex(dossier: Dossier, perPage = SOURCES_PER_PAGE): SourceIndex {
  const { articles, sources } = dossier;
  const subjects = new Set([...articles.values()].map(({ subject }) => subject));
  const sorted = [...sources.values()].sort(byPublisher);
  const origins = originsOf(sorted);
  const parts = (["subject", "originals", "reports"] as const).flatMap((part) =>
    origins.filter(({ id }) => partOf(id, sources.get(id), subjects) === part).map((origin) => ({ part, origin })),
  );
  const pages: { number: number; groups: { part: SourcePart; origins: Origin[] }[] }[] = [{ number: 1, groups: [] }];
  const pageOf = new Map<string, number>();
  let onPage = 0;
  for (const { part, origin } of parts) {
    if (onPage > 0 && onPage + origin.sources.length > perPage) {
      pages.push({ number: pages.length + 1, groups: [] });
      onPage = 0;
    }
    onPage += origin.sources.length;
    for (const { id } of origin.sources) pageOf.set(id, pages.length);
    const groups = pages.at(-1)?.groups ?? [];
    if (groups.at(-1)?.part !== part) groups.push({ part, origins: [] });
    groups.at(-1)?.origins.push(origin);
  }
  return { origins, pages, pageOf };
}

function partOf(id: string, source: Source | undefined, subjects: ReadonlySet<string | undefined>): SourcePart {
  if (subjects.has(id)) return "subject";
  return source?.primary || (source && source.kind !== "report" && source.kind !== "post") ? "originals" : "reports";
}

/** By publisher without regard to case, then by the date's text (undated last), then by id. */
function byPublisher(one: Source, other: Source): number {
  return (
    compare(one.publisher.toLowerCase(), other.publisher.toLowerCase()) ||
    compare(one.published ?? "9", other.published ?? "9") ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What rests on a source, worked out once for all sources. */
export function usesOf({ id }: Pick<Source, "id">, dossier: Dossier): Uses {
  return allUses(dossier).get(id) ?? { claims: [], events: [] };
}

const allUses = once(({ sources, claims, timeline }: Dossier) => {
  const all = new Map([...sources.keys()].map((id) => [id, { claims: [] as Claim[], events: [] as TimelineEvent[] }]));
  for (const claim of claims.values()) for (const id of sourcesOfClaim(claim)) all.get(id)?.claims.push(claim);
  for (const event of timeline.values()) for (const id of new Set(event.sources)) all.get(id)?.events.push(event);
  return all;
});

/** The ids of all sources that a claim cites, each once: of what was said, of its chain, of the evidence and of the reply. */
export function sourcesOfClaim({ said, chain, evidence, reply }: Claim): ReadonlySet<string> {
  const cited = [
    said.in,
    said.via,
    ...(said.also ?? []).map((carrier) => carrier.in),
    said.withdrawn?.in,
    ...chain.flatMap((hop) => [hop.in, hop.via, ...hop.sources]),
    ...evidence.flatMap(({ source, via }) => [source, via]),
    reply?.in,
  ];
  return new Set(cited.filter((id) => id !== undefined));
}

/** Where a reader finds a source: its own address, or its place in the list of sources where it has none on the web. */
export function addressOfSource({ id, url }: Pick<Source, "id" | "url">, addresses: Addresses): string {
  return url ?? addresses.source(id);
}
