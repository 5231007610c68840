import type { Root } from "mdast";
import { english } from "../language/english.ts";
import type { Say } from "../language/say.ts";
import { type Alternate, alternatesOf } from "./alternates.ts";
import { type Collection, collections } from "./collections.ts";
import type { Manuscript, ManuscriptFile } from "./manuscript.ts";
import type { DataOf } from "./schema/entries.ts";
import type { SiteData } from "./schema/site.ts";

interface Written {
  readonly body: Root;
  /** The body as it was written. */
  readonly markdown: string;
}

/** A published entry: its data, its id and its Markdown. */
export type Entry<Kind extends Collection> = DataOf<Kind> & Written & { readonly id: string };
export type Article = Entry<"articles">;
export type Claim = Entry<"claims">;
export type Utterance = Entry<"utterances">;
export type TimelineEvent = Entry<"timeline">;
export type Source = Entry<"sources">;
export type Person = Entry<"people">;
export type Question = Entry<"questions">;
export type Page = Entry<"pages">;
export type Site = SiteData & Written;

/** What is published: everything that is no draft, all of it checked. Entries stand in the order of their ids. */
export interface Dossier {
  readonly site: Site;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly utterances: ReadonlyMap<string, Utterance>;
  readonly timeline: ReadonlyMap<string, TimelineEvent>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly pages: ReadonlyMap<string, Page>;
  readonly record: string | undefined;
  /** The same dossier in other languages, elsewhere. */
  readonly alternates: readonly Alternate[];
  /** Says what the interface says, in the language of the site. */
  readonly say: Say;
}

export interface DossierOptions {
  /** Whether drafts stand among the rest, as at an editor's desk. */
  readonly withDrafts?: boolean;
  /** What says the words of the interface; without it they are English. */
  readonly say?: Say;
}

/** The published part of a manuscript. Throws an Error where the manuscript has not passed the check. */
export function dossierOf(manuscript: Manuscript, { withDrafts = false, say = english }: DossierOptions = {}): Dossier {
  const { site } = manuscript;
  if (!site?.accepted) throw new Error("content/site.md has not passed the check");
  const kinds = collections.map((kind) => {
    const published = [...manuscript.entries[kind].values()].filter(({ isDraft }) => withDrafts || !isDraft);
    return [kind, new Map(published.map((entry) => [entry.id, publish(entry)]))] as const;
  });
  return {
    ...(Object.fromEntries(kinds) as unknown as Pick<Dossier, Collection>),
    site: withBody({ ...site.accepted, markdown: site.document.body }, () => site.body),
    record: manuscript.record,
    alternates: alternatesOf(site.accepted, manuscript.sitemaps),
    say,
  };
}

function publish({ id, path, accepted, body, document }: ManuscriptFile<object>) {
  if (!accepted) throw new Error(`content/${path} has not passed the check`);
  return withBody({ ...accepted, id, markdown: document.body }, () => body);
}

/**
 * What is written, with the tree of its body, which is made when it is first asked for. The tree is not among the keys, so
 * that whoever copies an entry or writes it down does not ask for it.
 */
export function withBody<Data extends object>(written: Data, parse: () => Root): Data & { readonly body: Root } {
  let tree: Root | undefined;
  const body = () => {
    tree ??= parse();
    return tree;
  };
  return Object.defineProperty(written, "body", { get: body }) as Data & { readonly body: Root };
}

/** The entry of an id, which the check has found to exist. Throws a RangeError where it does not. */
export function entryOf<Value>(entries: ReadonlyMap<string, Value>, id: string): Value {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`there is no entry "${id}"`);
  return entry;
}
