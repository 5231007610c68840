import { byDate } from "../dossier/dates.ts";
import type { Article, Dossier, Source } from "../dossier/dossier.ts";
import { nodesOf, readTypedLink } from "../dossier/links.ts";
import { once } from "../dossier/once.ts";
import { type Attribution, attributions, type Substance, substances } from "../dossier/schema/vocabulary.ts";
import { attributionTone, substanceTone } from "./verdict.ts";

/** The text that an article reads and the sources that it links to, in the order of the text, each once. */
export function namedSources(
  { subject, body }: Pick<Article, "subject" | "body">,
  { sources }: Dossier,
): readonly Source[] {
  const linked = [...nodesOf(body, "link", "definition")].map(({ url }) => readTypedLink(url));
  const ids = [subject, ...linked.map((target) => (target?.collection === "sources" ? target.id : undefined))];
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (sources.get(id) ?? [])));
}

/** All articles: the lead first, then the newest first. */
export const articlesInOrder = once(({ articles }: Pick<Dossier, "articles">): readonly Article[] =>
  [...articles.values()].sort(
    (one, other) => Number(other.lead) - Number(one.lead) || byDate(other.published, one.published),
  ),
);

/** The marks of a page that a legend shows as examples: at most one round and one square mark of each sort. */
interface LegendMarks {
  readonly sound: readonly string[];
  readonly fault: readonly string[];
  readonly open: readonly string[];
}

/** Chooses the examples among the verdicts that a page shows anyway. */
export function legendMarks(used: Iterable<string>): LegendMarks {
  const shown = new Set(used);
  const round = (Object.keys(attributions) as Attribution[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: attributionTone(name) }));
  const square = (Object.keys(substances) as Substance[])
    .filter((verdict) => shown.has(verdict))
    .map((name) => ({ name, tone: substanceTone(name) }));
  const ofTone = (tone: string) =>
    [round, square].flatMap((marks) => marks.findLast((mark) => mark.tone === tone)?.name ?? []);
  return {
    sound: ofTone("ok"),
    fault: ofTone("bad").length > 0 ? ofTone("bad") : ofTone("warn"),
    open: ofTone("open"),
  };
}
