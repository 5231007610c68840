import type { Collection } from "../collections.ts";

/** Rules about what entries name. */
export interface ReferenceFacts {
  "dangling-reference": {
    readonly id: string;
    readonly collection: Collection;
    readonly suggestion: string | undefined;
    readonly elsewhere: Collection | undefined;
  };
  "reference-to-draft": { readonly id: string; readonly collection: Collection };
}
