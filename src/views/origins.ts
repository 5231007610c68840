import type { Source } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import type { Say } from "../language/say.ts";

/** A number of which only the bounds are known. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/** As much of a source as says whose account it gives. */
export type Account = Pick<Source, "id" | "copyOf" | "relays" | "primary">;

/** Where accounts come from, as far as the texts say. */
interface Descent {
  readonly sources: ReadonlyMap<string, Account>;
  /** By their ids: all that counts is who is there. */
  readonly people: ReadonlyMap<string, unknown>;
}

/**
 * How many independent origins a set of sources has. A text that copies another, or passes on somebody's account, is no
 * origin of its own but goes back to theirs, over as many texts as it takes. Somebody whose account is passed on is one
 * origin, and so are texts that name each other in a circle.
 *
 * A text that does not say whose account it gives may be an origin or not: it counts in `atMost`. In `atLeast` count
 * those that are known to be one, since they are the thing itself (`primary`); and as something was at the beginning, one.
 * Both only grow with the set. Ids without an entry are passed over.
 */
export function independentOrigins(ids: Iterable<string>, dossier: Descent): Bounds {
  const roots = rootsIn(dossier);
  const origins = new Map<string, Root>();
  for (const id of ids) for (const root of roots(id)) origins.set(root.key, root);
  const known = [...origins.values()].filter(({ isKnown }) => isKnown).length;
  return { atLeast: Math.max(known, Math.min(1, origins.size)), atMost: origins.size };
}

/** What is known of a number, which decides on the message about it. */
export function boundedness({ atLeast, atMost }: Bounds): "exactly" | "atMost" | "between" {
  return atLeast === atMost ? "exactly" : atLeast <= 1 ? "atMost" : "between";
}

/** The independent origins of a set of sources in words: "at most 3 independent origins". */
export function originsInWords(bounds: Bounds, say: Say): string {
  return say(`origins.${boundedness(bounds)}`, { least: bounds.atLeast, most: bounds.atMost });
}

/** Something to which accounts go back and from which nothing leads on: a text, a person, or a circle of texts. */
interface Root {
  readonly key: string;
  /** Whether it is surely an origin of its own. */
  readonly isKnown: boolean;
}

const rootsIn = once(rootFinder);

function rootFinder(descent: Descent): (id: string) => readonly Root[] {
  const found = new Map<string, readonly Root[]>();
  return (id) => {
    const known = found.get(id) ?? (descent.sources.has(id) ? rootsOf(id, descent) : []);
    found.set(id, known);
    return known;
  };
}

function rootsOf(id: string, descent: Descent): readonly Root[] {
  const reached = reachedFrom(id, descent);
  const roots = new Map<string, Root>();
  for (const one of reached) {
    const from = reachedFrom(one, descent);
    const circle = [...from].filter((other) => reachedFrom(other, descent).has(one));
    if (circle.length < from.size) continue;
    const key = circle.toSorted()[0] ?? one;
    const isKnown = circle.length === 1 && descent.sources.get(one)?.primary === true;
    roots.set(key, { key, isKnown });
  }
  return [...roots.values()];
}

/** Whatever an account goes back to, itself included. */
function reachedFrom(id: string, descent: Descent): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const next of nextOf(one, descent)) reached.add(next);
  return reached;
}

/** An id that is both a source and a person is the source, as everywhere. */
function nextOf(id: string, { sources, people }: Descent): readonly string[] {
  const { copyOf, relays = [] } = sources.get(id) ?? {};
  return [...(copyOf === undefined ? [] : [copyOf]), ...relays].filter((one) => sources.has(one) || people.has(one));
}
