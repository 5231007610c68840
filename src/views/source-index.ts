import type { Claim, Dossier, Source, TimelineEvent, Utterance } from "../dossier/dossier.ts";
import { sourceOfHop } from "../dossier/languages.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import type { Addresses } from "../routes/addresses.ts";

/** A text with the sources that copy it. */
interface CopyGroup {
  /** The id of the text that the others copy. */
  readonly id: string;
  /** The text itself first, where it is among the sources; then its copies in the order given. */
  readonly sources: readonly Source[];
}

/**
 * Groups sources by the text that they copy, in the order in which each text first appears. A copy of a copy stands with the
 * first one; in a circle of copies the smallest id counts as the first.
 */
function copyGroupsOf(sources: readonly Source[]): readonly CopyGroup[] {
  const known = new Map(sources.map((source) => [source.id, source] as const));
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const first = firstOf(source.id, known);
    const group = groups.get(first) ?? [];
    if (source.id === first) group.unshift(source);
    else group.push(source);
    groups.set(first, group);
  }
  return [...groups].map(([id, group]) => ({ id, sources: group }));
}

/** The id at the end of a trail of copies; in a circle of copies the smallest id, so that the whole circle is one text. */
function firstOf(id: string, sources: ReadonlyMap<string, Pick<Source, "copyOf">>): string {
  const trail = new Set<string>();
  let current = id;
  for (let next = sources.get(current)?.copyOf; next !== undefined; next = sources.get(current)?.copyOf) {
    trail.add(current);
    if (trail.has(next)) return [...trail].slice([...trail].indexOf(next)).sort()[0] ?? next;
    current = next;
  }
  return current;
}

/** The most sources that one page of the index lists; copies stay with their original. */
const SOURCES_PER_PAGE = 80;

/** What rests on a source. */
interface Uses {
  /** Claims that cite it as the place of the words, for a hop or as evidence. */
  readonly claims: readonly Claim[];
  /** Utterances of which it holds the original or a rendering. */
  readonly utterances: readonly Utterance[];
  readonly events: readonly TimelineEvent[];
}

type MutableUses = { claims: Claim[]; utterances: Utterance[]; events: TimelineEvent[] };

/** The parts of the index, in its order. */
export type SourcePart = "subject" | "originals" | "reports";

interface SourceGroup {
  readonly part: SourcePart;
  readonly texts: readonly CopyGroup[];
}

interface SourceIndexPage {
  /** Counted from 1. */
  readonly number: number;
  readonly groups: readonly SourceGroup[];
}

interface SourceIndex {
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
  const texts = copyGroupsOf(sorted);
  const parts = (["subject", "originals", "reports"] as const).flatMap((part) =>
    texts.filter(({ id }) => partOf(id, sources.get(id), subjects) === part).map((text) => ({ part, text })),
  );
  const pages: { number: number; groups: { part: SourcePart; texts: CopyGroup[] }[] }[] = [{ number: 1, groups: [] }];
  const pageOf = new Map<string, number>();
  let onPage = 0;
  for (const { part, text } of parts) {
    if (onPage > 0 && onPage + text.sources.length > perPage) {
      pages.push({ number: pages.length + 1, groups: [] });
      onPage = 0;
    }
    onPage += text.sources.length;
    for (const { id } of text.sources) pageOf.set(id, pages.length);
    const groups = pages.at(-1)?.groups ?? [];
    if (groups.at(-1)?.part !== part) groups.push({ part, texts: [] });
    groups.at(-1)?.texts.push(text);
  }
  return { pages, pageOf };
}

/** Kinds of sources that give an account of something, unless they are the thing itself. */
const REPORTS: ReadonlySet<Source["kind"]> = new Set(["report", "post", "book", "newspaper", "broadcast"]);

function partOf(id: string, source: Source | undefined, subjects: ReadonlySet<string | undefined>): SourcePart {
  if (subjects.has(id)) return "subject";
  return source?.primary || (source && !REPORTS.has(source.kind)) ? "originals" : "reports";
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
  return allUses(dossier).get(id) ?? noUses();
}

function noUses(): MutableUses {
  return { claims: [], utterances: [], events: [] };
}

const allUses = once(({ sources, claims, utterances, timeline }: Dossier) => {
  const all = new Map([...sources.keys()].map((id) => [id, noUses()]));
  for (const claim of claims.values()) for (const id of sourcesOfClaim(claim)) all.get(id)?.claims.push(claim);
  for (const utterance of utterances.values())
    for (const id of sourcesOfUtterance(utterance)) all.get(id)?.utterances.push(utterance);
  for (const event of timeline.values()) for (const id of new Set(event.sources)) all.get(id)?.events.push(event);
  return all;
});

/** The sources through which words of a source are known here, in the order of their ids: where we did not see it, or not all of it. */
export function knownThrough({ id }: Pick<Source, "id">, dossier: Dossier): readonly Source[] {
  return [...(allThrough(dossier).get(id) ?? [])].sort().flatMap((via) => dossier.sources.get(via) ?? []);
}

const allThrough = once(({ claims, utterances }: Dossier): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  const note = (id: string | undefined, via: string | undefined) => {
    if (id !== undefined && via !== undefined) all.set(id, (all.get(id) ?? new Set()).add(via));
  };
  for (const { said, chain, evidence } of claims.values()) {
    note(said.in, said.via);
    for (const hop of chain) note(sourceOfHop(hop), hop.via);
    for (const { source, via } of evidence) note(source, via);
  }
  for (const { renderings } of utterances.values()) for (const one of renderings) note(one.in, one.via);
  return all;
});

/** The ids of all sources that hold an utterance or a rendering of it, or through which we know one, each once. */
export function sourcesOfUtterance({ in: holder, renderings }: Utterance): ReadonlySet<string> {
  return new Set([...listOf(holder), ...renderings.flatMap((one) => [one.in, ...listOf(one.via)])]);
}

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
