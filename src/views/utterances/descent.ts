import { byDate } from "../../dossier/dates.ts";
import { type Dossier, entryOf, type Source, type Utterance } from "../../dossier/dossier.ts";
import { once } from "../../dossier/once.ts";
import { listOf } from "../../dossier/one-or-more.ts";
import type { Bounds } from "../origins.ts";

/** One text's rendering of an utterance. */
export interface Rendering {
  readonly written: Utterance["renderings"][number];
  /** Its place in the list of the utterance's file, counted from 1. */
  readonly number: number;
  readonly source: Source;
  /** When it was given: its own date, or that of its source; undefined where neither is known. */
  readonly on: string | undefined;
}

/**
 * Somebody or something that the words went through: whoever said them (`origin`), a text that gives them (`text`), or what
 * a text has them from without being one of the renderings: a source, a person, another utterance.
 */
export interface Giver {
  readonly kind: "origin" | "text" | "source" | "person" | "utterance";
  /** The id of the source, person or utterance; of the origin, that of the utterance itself. */
  readonly id: string;
  /** The renderings that it gives: of a source by the same people, most often one. */
  readonly renderings: readonly Rendering[];
  /** From whom it has the words, in the order in which it names them; nobody where that is not known. */
  readonly from: readonly Giver[];
  /** Whether it is known to have the words from whoever said them, or from the original itself. */
  readonly isFirstHand: boolean;
}

/** How an utterance came down. */
export interface Descent {
  /** Whoever said it, or the text that holds the original; undefined where neither is known. */
  readonly origin: Giver | undefined;
  /** Everybody else, each after all that it has the words from; of equals the earlier first. */
  readonly givers: readonly Giver[];
}

/** A giver while the descent is worked out. */
interface Draft {
  readonly kind: Giver["kind"];
  readonly id: string;
  readonly renderings: Rendering[];
  readonly from: Draft[];
  isFirstHand: boolean;
}

const descents = once((_dossier: Dossier) => new Map<string, Descent>());

/**
 * How an utterance came down, worked out once: what each rendering says in `from`, and where it says nothing, what its source
 * says in `copyOf` and `relays`. Where neither says anything it is not known, and nothing is guessed.
 */
export function descentOf(utterance: Utterance, dossier: Dossier): Descent {
  const known = descents(dossier).get(utterance.id) ?? new Drawing(utterance, dossier).descent();
  descents(dossier).set(utterance.id, known);
  return known;
}

/** The renderings of an utterance as they are written. */
export function renderingsOf({ renderings }: Utterance, { sources }: Dossier): readonly Rendering[] {
  return renderings.map((written, index) => {
    const source = entryOf(sources, written.in);
    return { written, number: index + 1, source, on: written.on ?? source.published };
  });
}

/** Works out one descent. */
class Drawing {
  private readonly utterance: Utterance;
  private readonly dossier: Dossier;
  private readonly origin: Draft;
  private readonly texts: Draft[] = [];
  private readonly others = new Map<string, Draft>();

  constructor(utterance: Utterance, dossier: Dossier) {
    this.utterance = utterance;
    this.dossier = dossier;
    this.origin = { kind: "origin", id: utterance.id, renderings: [], from: [], isFirstHand: true };
  }

  descent(): Descent {
    for (const rendering of renderingsOf(this.utterance, this.dossier))
      this.textOf(rendering).renderings.push(rendering);
    for (const text of this.texts) for (const rendering of text.renderings) this.trace(text, rendering);
    const all = [...this.texts, ...this.others.values()];
    for (const one of all) one.isFirstHand = one.from.includes(this.origin);
    const { by, in: holder } = this.utterance;
    const isKnown = by !== undefined || holder !== undefined || all.some(({ isFirstHand }) => isFirstHand);
    return { origin: isKnown ? this.origin : undefined, givers: inOrder(this.origin, all) };
  }

  /** The text of a rendering: a source may hold those of several people. */
  private textOf({ written }: Rendering): Draft {
    const by = listOf(written.by).join();
    const isSame = ({ id, renderings: [first] }: Draft) => id === written.in && listOf(first?.written.by).join() === by;
    const known = this.texts.find(isSame);
    if (known) return known;
    const text: Draft = { kind: "text", id: written.in, renderings: [], from: [], isFirstHand: false };
    this.texts.push(text);
    return text;
  }

  private trace(text: Draft, { written, source }: Rendering): void {
    const named = written.from ?? namedBy(source);
    if (named.length > 0) for (const id of named) this.link(text, this.giverOf(id));
    else if (this.isOriginal(written, source)) this.link(text, this.origin);
  }

  private link(one: Draft, from: Draft): void {
    if (one !== from && !one.from.includes(from)) one.from.push(from);
  }

  /** Whether a rendering that names nobody is the speaker's own, or the original itself. */
  private isOriginal({ by, in: holder }: Rendering["written"], { primary }: Source): boolean {
    const speakers = listOf(this.utterance.by);
    return listOf(by).some((id) => speakers.includes(id)) || (holder === this.utterance.in && primary);
  }

  /** Whom an id means: a source before a person before an utterance; the text that it gives, where it gives one. */
  private giverOf(id: string): Draft {
    const { sources, people } = this.dossier;
    if (sources.has(id)) return this.textOr("source", id, (text) => text.id === id);
    if (!people.has(id)) return id === this.utterance.id ? this.origin : this.other("utterance", id);
    if (listOf(this.utterance.by).includes(id)) return this.origin;
    const isTheirs = ({ renderings }: Draft) => renderings.some(({ written }) => listOf(written.by).includes(id));
    return this.textOr("person", id, isTheirs);
  }

  /** The one text that fits; where there are several, somebody who has the words from one of them. */
  private textOr(kind: "source" | "person", id: string, fits: (text: Draft) => boolean): Draft {
    // Whoever repeats themselves has the words from what they said before.
    const fitting = this.texts.filter(
      (text) => fits(text) && !text.renderings.some(({ written }) => names(written, id)),
    );
    const [text, ...more] = fitting;
    if (text && more.length === 0) return text;
    const isNew = !this.others.has(`${kind}:${id}`);
    const giver = this.other(kind, id);
    if (!isNew) return giver;
    for (const one of fitting) this.link(giver, one);
    if (!text && kind === "source")
      for (const named of namedBy(this.dossier.sources.get(id))) this.link(giver, this.giverOf(named));
    return giver;
  }

  private other(kind: Giver["kind"], id: string): Draft {
    const key = `${kind}:${id}`;
    const giver = this.others.get(key) ?? { kind, id, renderings: [], from: [], isFirstHand: false };
    this.others.set(key, giver);
    return giver;
  }
}

function names({ from }: Rendering["written"], id: string): boolean {
  return from?.includes(id) ?? false;
}

/** Whose account a source says that it gives. */
function namedBy(source: Pick<Source, "copyOf" | "relays"> | undefined): readonly string[] {
  return [...listOf(source?.copyOf), ...(source?.relays ?? [])];
}

/**
 * Givers so that each follows all that it has the words from, what hangs together stands together, and those known to come
 * from the origin stand first; the rest by date. Of a circle, which the check refuses, the earliest is taken for its beginning.
 */
function inOrder(origin: Draft, all: readonly Draft[]): readonly Giver[] {
  const placed = new Set<Draft>([origin]);
  const dates = new Map(all.map((giver) => [giver, firstDate(giver, all)]));
  const waiting = all.toSorted((one, other) => byDate(dates.get(one), dates.get(other)));
  const place = (giver: Draft) => {
    if (placed.has(giver) || giver.from.some((one) => !placed.has(one))) return;
    placed.add(giver);
    const following = waiting.filter(({ from }) => from.includes(giver));
    for (const next of following) place(next);
    // What has the words from others as well stands here too, after them.
    for (const next of following) for (const other of next.from) place(other);
  };
  for (const giver of waiting) if (giver.isFirstHand) place(giver);
  for (const giver of waiting) if (giver.from.length === 0) place(giver);
  for (const giver of waiting) {
    if (placed.has(giver)) continue;
    giver.from.splice(0, Number.POSITIVE_INFINITY, ...giver.from.filter((one) => placed.has(one)));
    place(giver);
  }
  return [...placed].slice(1);
}

/** The date of the first rendering; of whoever gives none, that of the first who has the words from them. */
function firstDate(giver: Draft, all: readonly Draft[]): string | undefined {
  const { renderings } = giver;
  const first =
    renderings.length > 0 ? renderings : all.flatMap((one) => (one.from.includes(giver) ? one.renderings : []));
  return first.map(({ on }) => on).toSorted(byDate)[0];
}

/** Those to whom a giver goes back and who go back to nobody known but the origin: itself, where it does. */
export function rootsOf(giver: Giver): ReadonlySet<Giver> {
  const roots = new Set<Giver>();
  const passed = new Set<Giver>([giver]);
  for (const one of passed) {
    if (one.isFirstHand || one.from.length === 0) roots.add(one);
    for (const next of one.from) if (next.kind !== "origin") passed.add(next);
  }
  return roots;
}

/** How many independent origins the renderings have: those who are known to have the words at first hand, and those of whom nothing is known. */
export function originsOfRenderings({ givers }: Descent): Bounds {
  const roots = new Set(givers.flatMap((giver) => [...rootsOf(giver)]));
  const known = [...roots].filter(({ isFirstHand }) => isFirstHand).length;
  return { atLeast: Math.max(known, Math.min(1, roots.size)), atMost: roots.size };
}
