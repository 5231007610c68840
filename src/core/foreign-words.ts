import type { Dossier } from "./dossier.ts";
import { isSameLanguage, type QuotedWords, quotedWords } from "./languages.ts";
import { once } from "./once.ts";

/**
 * The quotations of a dossier that are not in the site's language, each with its language (BCP 47), so that a text which
 * repeats them can say what language they are in. Worked out once.
 */
export const foreignWords = once(({ claims, sources, site }: Dossier): ReadonlyMap<string, string> => {
  const quotations = [...claims.values()].flatMap(({ said, chain, evidence }) => [
    quotedWords(said, sources.get(said.in), site),
    ...chain.map((hop) => quotedWords(hop, sources.get(hop.sources[0] ?? ""), site)),
    ...evidence.map((item) => quotedWords({ ...item, words: item.quote }, sources.get(item.source), site)),
  ]);
  const isForeign = (words: QuotedWords | undefined): words is QuotedWords =>
    words !== undefined && !isSameLanguage(words.language, site.language);
  return new Map(quotations.filter(isForeign).map(({ text, language }) => [text, language]));
});
