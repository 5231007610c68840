import { linkAddresses } from "../dossier/body-addresses.ts";
import {
  type Collection,
  collections,
  isIdentifier,
  type LinkKind,
  linkKinds,
  singular,
} from "../dossier/collections.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import {
  type Appearance,
  allEntries,
  appearsBefore,
  filesWithKeys,
  isEverPublished,
  type Manuscript,
  type ManuscriptEntry,
  type ManuscriptFile,
  placeOf,
} from "../dossier/manuscript.ts";
import { once } from "../dossier/once.ts";
import { schemas } from "../dossier/schema/entries.ts";
import type { RelationKind } from "../dossier/schema/vocabulary.ts";
import { referenceFields, valuesAt } from "../dossier/schema/walk.ts";
import { suggesterAmong } from "../dossier/suggestion.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { article, didYouMean } from "./phrases.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what entries name. */
interface ReferenceFacts {
  "dangling-reference": {
    readonly id: string;
    /** Where it was looked for, in the order in which it counts. */
    readonly collections: readonly [Collection, ...Collection[]];
    readonly suggestion: string | undefined;
    readonly elsewhere: Collection | undefined;
  };
  "reference-to-draft": Unpublished;
  "dangling-link": {
    readonly id: string;
    readonly collection: Collection;
    readonly suggestion: string | undefined;
    readonly elsewhere: LinkKind | undefined;
  };
  "link-to-draft": Unpublished;
  "self-relation": { readonly id: string };
  "mutual-relation": { readonly claim: string; readonly as: RelationKind };
  "circular-copy": { readonly id: string; readonly copyOf: string };
  "unused-claim": { readonly id: string };
  "unused-source": { readonly id: string };
}

/** An entry that is not published when the one that names it is. */
interface Unpublished {
  readonly id: string;
  readonly collection: Collection;
  /** Until when it is held back; undefined where it is a draft. */
  readonly heldUntil: string | undefined;
  /** Until when the one that names it is held back itself. */
  readonly ownHeldUntil: string | undefined;
}

const rule = rulesOf<ReferenceFacts>();

const fields = Object.fromEntries(collections.map((kind) => [kind, referenceFields(schemas[kind])]));

/** A value of the frontmatter where the id of an entry belongs, and the collections among which it names one. */
interface WrittenReference {
  readonly path: Path;
  readonly value: unknown;
  readonly collections: readonly [Collection, ...Collection[]];
}

/** Every value of a file's frontmatter that should name an entry, whether it does or not. The site's own names none. */
function referencesOf(
  entry: Pick<ManuscriptFile<unknown>, "document"> & { readonly collection: Collection | "site" },
): readonly WrittenReference[] {
  const references: WrittenReference[] = [];
  for (const { path: place, collections, words } of fields[entry.collection] ?? []) {
    for (const { path, value } of valuesAt(entry.document.frontmatter.value, place))
      if (!words.includes(String(value))) references.push({ path, value, collections });
  }
  return references;
}

/** For each file (by its path), the entries that its keys and its text name. */
export const namedEntries: (manuscript: Manuscript) => ReadonlyMap<string, readonly ManuscriptEntry[]> = once(
  (manuscript: Manuscript) => {
    const named = new Map<string, ManuscriptEntry[]>();
    const add = ({ path }: { readonly path: string }, among: readonly Collection[], id: unknown) => {
      const entry = among.flatMap((kind): ManuscriptEntry[] => {
        const found = manuscript.entries[kind].get(String(id));
        return found ? [found] : [];
      })[0];
      if (entry) named.set(path, [...(named.get(path) ?? []), entry]);
    };
    for (const subject of filesWithKeys(manuscript))
      for (const { value, collections: among } of referencesOf(subject)) add(subject, among, value);
    for (const { subject, address } of linkAddresses(manuscript))
      if (address.kind === "entry") add(subject, [address.link.collection], address.link.id);
    return named;
  },
);

/** For each collection, the id of an entry that a reader most likely meant by another one. */
function suggestersOf({ entries }: Manuscript): Readonly<Record<Collection, (id: string) => string | undefined>> {
  return Object.fromEntries(
    collections.map((collection) => [collection, suggesterAmong(entries[collection].keys())]),
  ) as Record<Collection, (id: string) => string | undefined>;
}

/** A key names an entry that does not exist. */
const danglingReference = rule({
  name: "dangling-reference",
  severity: "error",
  find(manuscript, report) {
    const suggest = suggestersOf(manuscript);
    for (const entry of allEntries(manuscript)) {
      for (const { path, value, collections: among } of referencesOf(entry)) {
        if (typeof value !== "string" || !isIdentifier(value)) continue;
        if (among.some((collection) => manuscript.entries[collection].has(value))) continue;
        report(entry.path, placeOf(entry.document, path), {
          id: value,
          collections: among,
          suggestion: among.map((collection) => suggest[collection](value)).find((found) => found !== undefined),
          elsewhere: collections.find((other) => manuscript.entries[other].has(value)),
        });
      }
    }
  },
  words: ({ id, collections: [first, ...others], suggestion, elsewhere }) => {
    const wanted = [first, ...others];
    const missing = `There is no ${wanted.map((kind) => singular[kind]).join(" or ")} "${id}".`;
    if (elsewhere) return `${missing} "${id}" is ${article(elsewhere)}; name ${wanted.map(article).join(" or ")} here.`;
    return `${missing}${didYouMean(suggestion) || ` Create content/${first}/${id}.md, or name another.`}`;
  },
});

/** A published entry names a draft, or something that is held back longer, which readers will not find. */
const referenceToDraft = rule({
  name: "reference-to-draft",
  severity: "error",
  find(manuscript, report) {
    const entries = allEntries(manuscript);
    if (entries.every(({ isDraft }) => !isDraft)) return;
    for (const entry of entries) {
      for (const { path, value, collections: among } of referencesOf(entry)) {
        if (typeof value !== "string") continue;
        const collection = among.find((kind) => manuscript.entries[kind].has(value));
        const named = collection && manuscript.entries[collection].get(value);
        if (named && appearsBefore(entry, named))
          report(entry.path, placeOf(entry.document, path), unpublished(named, entry));
      }
    }
  },
  words: wordsOfDraft,
});

function unpublished({ id, collection, heldUntil }: ManuscriptEntry, subject: Appearance): Unpublished {
  return { id, collection, heldUntil, ownHeldUntil: subject.heldUntil };
}

function wordsOfDraft({ id, collection, heldUntil, ownHeldUntil }: Unpublished): string {
  const it = `The ${singular[collection]} "${id}"`;
  if (heldUntil === undefined)
    return `${it} is a draft, so readers will not find it. Publish it, or do not name it here.`;
  return ownHeldUntil === undefined
    ? `${it} is held back until ${heldUntil}, so readers will not find it. Do not name it here before, or hold this back as well: publishFrom: ${heldUntil}.`
    : `${it} is held back until ${heldUntil}, and this is published from ${ownHeldUntil} on, so readers will not find it. Give both the same publishFrom.`;
}

const KINDS = Object.keys(linkKinds) as LinkKind[];

/** A link in a text that names an entry which does not exist. */
const danglingLink = rule({
  name: "dangling-link",
  severity: "error",
  find(manuscript, report) {
    const { entries } = manuscript;
    const suggest = suggestersOf(manuscript);
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "entry" || entries[address.link.collection].has(address.link.id)) continue;
      const { collection, id } = address.link;
      report(subject.path, at(), {
        id,
        collection,
        suggestion: suggest[collection](id),
        elsewhere: KINDS.find((kind) => entries[linkKinds[kind]].has(id)),
      });
    }
  },
  words: ({ id, collection, suggestion, elsewhere }) => {
    if (id === "") return `"${singular[collection]}:" names no entry. Write its id behind the colon.`;
    const missing = `There is no ${singular[collection]} "${id}"`;
    if (elsewhere) return `${missing}, but ${article(linkKinds[elsewhere])} of that name. Write ${elsewhere}:${id}.`;
    return `${missing}.${didYouMean(suggestion) || ` Create content/${collection}/${id}.md, or name another.`}`;
  },
});

/** A link in a published text that names a draft, or something that is held back longer, which readers will not find. */
const linkToDraft = rule({
  name: "link-to-draft",
  severity: "error",
  find(manuscript, report) {
    for (const { subject, address, at } of linkAddresses(manuscript)) {
      if (address.kind !== "entry") continue;
      const { collection, id } = address.link;
      const named = manuscript.entries[collection].get(id);
      if (named && appearsBefore(subject, named)) report(subject.path, at(), unpublished(named, subject));
    }
  },
  words: wordsOfDraft,
});

/** A claim that is related to itself. */
const selfRelation = rule({
  name: "self-relation",
  severity: "error",
  find({ entries }, report) {
    for (const { id, path, document, data } of entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (relation?.claim === id) report(path, placeOf(document, ["relations", index, "claim"]), { id });
      }
    }
  },
  words: ({ id }) => `The claim is related to itself. Name another claim than "${id}", or remove the relation.`,
});

/** A relation that both claims write. Its other direction is worked out, so one of the two is too many. Each is told. */
const mutualRelation = rule({
  name: "mutual-relation",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path, document, data } of manuscript.entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (!relation?.claim || !relation.as || relation.claim === id) continue;
        if (!isRelated(manuscript, relation.claim, relation.as, id)) continue;
        report(path, placeOf(document, ["relations", index, "claim"]), { claim: relation.claim, as: relation.as });
      }
    }
  },
  words: ({ claim, as }) =>
    `"${claim}" already says that it ${as} this claim. Write the relation in one of the two: the other direction is worked out.`,
});

function isRelated({ entries }: Manuscript, one: string, as: RelationKind, other: string): boolean {
  const relations = entries.claims.get(one)?.data.relations ?? [];
  return relations.some((relation) => relation?.claim === other && relation.as === as);
}

/** A source that is a copy of itself, directly or by way of others, so that none of them is the origin. */
const circularCopy = rule({
  name: "circular-copy",
  severity: "error",
  find(manuscript, report) {
    for (const { id, path, document, data } of manuscript.entries.sources.values()) {
      if (data.copyOf === undefined || !leadsBack(manuscript, id)) continue;
      report(path, placeOf(document, ["copyOf"]), { id, copyOf: data.copyOf });
    }
  },
  words: ({ id, copyOf }) =>
    id === copyOf
      ? "The source is given as a copy of itself. Name the page that was copied, or remove copyOf."
      : `"${copyOf}" is itself a copy of this source, so neither is the origin. Remove copyOf from the one that was there first.`,
});

function leadsBack({ entries }: Manuscript, id: string): boolean {
  const passed = new Set<string>();
  let origin = entries.sources.get(id)?.data.copyOf;
  while (origin !== undefined && origin !== id && !passed.has(origin)) {
    passed.add(origin);
    origin = entries.sources.get(origin)?.data.copyOf;
  }
  return origin === id;
}

/** A published claim that no published article annotates or puts on the front page. */
const unusedClaim = rule({
  name: "unused-claim",
  severity: "warning",
  find(manuscript, report) {
    const { entries, isWhole } = manuscript;
    if (!isWhole) return;
    const used = new Set<string | undefined>();
    for (const article of entries.articles.values()) {
      if (isEverPublished(article)) used.add(article.data.central);
    }
    for (const { subject, address } of linkAddresses(manuscript)) {
      if (subject.collection !== "articles" || !isEverPublished(subject) || address.kind !== "entry") continue;
      if (address.link.collection === "claims") used.add(address.link.id);
    }
    for (const { id, path, isDraft } of entries.claims.values()) {
      if (!isDraft && !used.has(id)) report(path, OPENING_LINE, { id });
    }
  },
  words: ({ id }) =>
    `No article uses the claim "${id}". Link to it where an article makes the claim: [words](claim:${id}).`,
});

/** A published source that no published entry names. */
const unusedSource = rule({
  name: "unused-source",
  severity: "warning",
  find(manuscript, report) {
    if (!manuscript.isWhole) return;
    const used = new Set(namedSources(manuscript));
    for (const { id, path, isDraft } of manuscript.entries.sources.values()) {
      if (!isDraft && !used.has(id)) report(path, OPENING_LINE, { id });
    }
  },
  words: ({ id }) => `Nothing uses the source "${id}". Name it where it shows something, or remove the file.`,
});

function* namedSources(manuscript: Manuscript): Generator<unknown> {
  for (const subject of filesWithKeys(manuscript)) {
    if (!isEverPublished(subject)) continue;
    for (const { value, collections: among } of referencesOf(subject)) {
      if (among.includes("sources") && value !== subject.id) yield value;
    }
  }
  for (const { subject, address } of linkAddresses(manuscript)) {
    if (!isEverPublished(subject) || address.kind !== "entry") continue;
    if (address.link.collection === "sources" && address.link.id !== subject.id) yield address.link.id;
  }
}

export const referenceRules: RulesOf<ReferenceFacts> = {
  "dangling-reference": danglingReference,
  "reference-to-draft": referenceToDraft,
  "dangling-link": danglingLink,
  "link-to-draft": linkToDraft,
  "self-relation": selfRelation,
  "mutual-relation": mutualRelation,
  "circular-copy": circularCopy,
  "unused-claim": unusedClaim,
  "unused-source": unusedSource,
};
