import type { Collection, LinkKind } from "../collections.ts";
import type { RelationKind } from "../schema/vocabulary.ts";

/** Rules about what entries name, and about what must not be there twice. */
export interface ReferenceFacts {
  "dangling-reference": {
    readonly id: string;
    readonly collection: Collection;
    readonly suggestion: string | undefined;
    readonly elsewhere: Collection | undefined;
  };
  "reference-to-draft": { readonly id: string; readonly collection: Collection };
  "dangling-link": {
    readonly id: string;
    readonly collection: Collection;
    readonly suggestion: string | undefined;
    readonly elsewhere: LinkKind | undefined;
  };
  "link-to-draft": { readonly id: string; readonly collection: Collection };
  "same-title": { readonly key: string; readonly collection: Collection; readonly other: string };
  "second-lead": { readonly other: string };
  "repeated-item": { readonly key: string; readonly item: string | undefined; readonly first: number };
  "repeated-position": { readonly question: string; readonly who: string };
  "self-relation": { readonly id: string };
  "mutual-relation": { readonly claim: string; readonly as: RelationKind };
  "circular-copy": { readonly id: string; readonly copyOf: string };
  "unused-claim": { readonly id: string };
  "unused-source": { readonly id: string };
}
