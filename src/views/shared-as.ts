import { plainDate } from "../dossier/dates.ts";
import type { Article, Claim, Dossier, Person } from "../dossier/dossier.ts";
import { once } from "../dossier/once.ts";
import { linesOf } from "../record/read.ts";
import { lastChangedOfArticle, lastChangedOfClaim } from "./last-changed.ts";

/** What a page is to those who show links to it (https://ogp.me/#types), with the dates that are known without doubt. */
export interface SharedAs {
  readonly type: "website" | "article" | "profile";
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
}

export function articleShared(article: Article, dossier: Dossier): SharedAs {
  return {
    type: "article",
    published: plainDate(article.published),
    modified: plainDate(lastChangedOfArticle(article, dossier)),
  };
}

/** The date of a verdict is not that of a publication: only the record knows that. */
export function claimShared(claim: Claim, dossier: Dossier): SharedAs {
  return {
    type: "article",
    published: firstRecorded(dossier).get(`claims/${claim.id}`),
    modified: plainDate(lastChangedOfClaim(claim, dossier)),
  };
}

/** A profile is that of a human being; outlets, offices and sayings have none. */
export function personShared({ kind }: Pick<Person, "kind">): SharedAs {
  return { type: kind === "person" ? "profile" : "website" };
}

const firstRecorded = once(
  ({ record }: Dossier): ReadonlyMap<string, string> =>
    new Map([...linesOf(record)].toReversed().map(({ id, on }) => [id, on])),
);
