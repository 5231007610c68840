import type { ClaimFacts } from "../facts/claims.ts";
import type { Wording } from "./phrases.ts";

export const claimWording: Wording<ClaimFacts> = {
  "missing-instead": ({ by }) =>
    `The hop says that the text names the wrong person${by === undefined ? "" : `, "${by}"`}. Name the right one with instead, or correct status.`,
  "needless-instead": ({ status }) =>
    `"instead" belongs to a hop with the status misattributed; this one is ${status}. Remove instead, or correct status.`,
  "same-instead": ({ by }) =>
    `"instead" names "${by}", whom the hop calls the wrong person. Name the right one, or correct status.`,
  "unsourced-hop": ({ by, status }) =>
    `The hop${by === undefined ? "" : ` of "${by}"`} is ${status} and has no source. Name one in sources, or correct status.`,
  "chain-repeats-said": ({ by }) =>
    `"${by}" asserts the claim in said already. Begin the chain with the one whom "${by}" relies on.`,
  "told-oneself": ({ by }) => `The hop lets "${by}" speak to "${by}". Name the one who was told, or remove to.`,
  "repeated-speaker": ({ by }) =>
    `"${by}" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.`,
  "missing-evidence": ({ substance }) =>
    `The substance is judged ${substance}, and there is no evidence. Give at least one piece, or judge it not-checkable.`,
  "missing-translation": ({ key, language, isOwn }) =>
    isOwn
      ? `The words in "${key}" are in ${languageName(language)} and have no translation. Add translation, in the site's language.`
      : `The words in "${key}" are in ${languageName(language)}, the language of their source, and have no translation. Add translation; or add language, if they are in another.`,
  "lone-translation": ({ lone, key }) => `"${lone}" stands without "${key}". Quote the words, or remove it.`,
};

function languageName(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(new Intl.Locale(tag).language) ?? tag;
}
