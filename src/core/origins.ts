import type { Source } from "./dossier.ts";

/** Sources that go back to one and the same text. */
export interface Origin {
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
