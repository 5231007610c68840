import type { Article, Claim, Dossier, TimelineEvent } from "./dossier.ts";
import { once } from "./once.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { RelationKind } from "./schema/vocabulary.ts";

/** A passage of an article, as a claim sees it. */
export interface Use {
  readonly article: Article;
  readonly passage: Passage;
}

/** A relation to another claim; `isInverse` where the other one states it. */
export interface Related {
  readonly claim: Claim;
  readonly as: RelationKind;
  readonly isInverse: boolean;
}

/** What the rest of the dossier has to do with a claim. */
export interface ClaimContext {
  /** Where articles annotate it, in the order of articles and of their texts. */
  readonly uses: readonly Use[];
  /** Its own relations, then those that others state to it. */
  readonly relations: readonly Related[];
  readonly events: readonly TimelineEvent[];
}

type Mutable = { uses: Use[]; relations: Related[]; events: TimelineEvent[] };

/** What the rest of the dossier has to do with a claim, worked out once for all claims. */
export function contextOf(claim: Pick<Claim, "id">, dossier: Dossier): ClaimContext {
  return contextsOf(dossier).get(claim.id) ?? { uses: [], relations: [], events: [] };
}

const contextsOf = once(({ articles, claims, timeline }: Dossier): ReadonlyMap<string, ClaimContext> => {
  const all = new Map<string, Mutable>([...claims.keys()].map((id) => [id, { uses: [], relations: [], events: [] }]));
  for (const article of articles.values())
    for (const passage of passagesOf(article)) all.get(passage.claim)?.uses.push({ article, passage });
  for (const claim of claims.values())
    for (const { claim: id, as } of claim.relations) {
      const other = claims.get(id);
      if (other) all.get(claim.id)?.relations.push({ claim: other, as, isInverse: false });
    }
  for (const claim of claims.values())
    for (const { claim: id, as } of claim.relations) all.get(id)?.relations.push({ claim, as, isInverse: true });
  for (const event of timeline.values()) for (const id of event.claims) all.get(id)?.events.push(event);
  return all;
});
