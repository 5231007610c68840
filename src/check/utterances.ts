import type { Collection } from "../dossier/collections.ts";
import { foreignLanguageOf, isSameLanguage, languageName, languageOfSite } from "../dossier/languages.ts";
import { type Manuscript, type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { valueAt } from "../dossier/schema/read.ts";
import { isRecord } from "../dossier/schema/walk.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { article, didYouMean } from "./phrases.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about utterances, their renderings, and whose accounts texts give. */
interface UtteranceFacts {
  "words-or-parts": { readonly has: "neither" | "both" };
  "unknown-part": { readonly id: string; readonly known: readonly string[]; readonly suggestion: string | undefined };
  "repeated-part": { readonly id: string };
  "translated-verbatim": { readonly language: string; readonly original: string };
  "untranslated-words": { readonly key: string; readonly language: string };
  "translation-alone": { readonly key: string };
  "from-itself": { readonly id: string; readonly key: "from" | "relays" };
  "circular-rendering": { readonly id: string };
  "ambiguous-id": { readonly id: string; readonly kinds: readonly [Collection, ...Collection[]] };
}

const rule = rulesOf<UtteranceFacts>();

type WrittenUtterance = ManuscriptEntry<"utterances">;

/** A rendering with the utterance that holds it, and its place among the keys. */
interface PlacedRendering {
  readonly utterance: WrittenUtterance;
  readonly rendering: NonNullable<NonNullable<WrittenUtterance["data"]["renderings"]>[number]>;
  /** The rendering as it is written, acceptable or not. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly place: Path;
}

/** Every rendering of every utterance of which something could be read. */
function* renderingsOf({ entries }: Manuscript): Generator<PlacedRendering> {
  for (const utterance of entries.utterances.values()) {
    for (const [index, rendering] of (utterance.data.renderings ?? []).entries()) {
      const place = ["renderings", index];
      const written = valueAt(utterance.document.frontmatter.value, place);
      if (rendering) yield { utterance, rendering, written: isRecord(written) ? written : {}, place };
    }
  }
}

/** A rendering without words, or with its words twice. */
const wordsOrParts = rule({
  name: "words-or-parts",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, written, place } of renderingsOf(manuscript)) {
      const [hasWords, hasParts] = [Object.hasOwn(written, "words"), Object.hasOwn(written, "parts")];
      if (hasWords !== hasParts) continue;
      const at = hasParts
        ? placeOf(utterance.document, [...place, "parts"], "key")
        : placeOf(utterance.document, place);
      report(utterance.path, at, { has: hasWords ? "both" : "neither" });
    }
  },
  words: ({ has }) =>
    has === "both"
      ? "The rendering gives its words whole and in parts. Keep words or parts."
      : "The rendering gives no words. Write them in words, or part by part in parts.",
});

/** A part of a rendering that the utterance does not have. */
const unknownPart = rule({
  name: "unknown-part",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, rendering, place } of renderingsOf(manuscript)) {
      const known = (utterance.data.parts ?? []).flatMap((part) => part?.id ?? []);
      for (const id of Object.keys(rendering.parts ?? {})) {
        if (known.includes(id)) continue;
        const at = placeOf(utterance.document, [...place, "parts", id], "key");
        report(utterance.path, at, { id, known, suggestion: nearestTo(id, known) });
      }
    }
  },
  words: ({ id, known, suggestion }) => {
    if (known.length === 0)
      return `The utterance has no parts. Define "${id}" in its parts, or give the words of the rendering whole, in words.`;
    const remedy = didYouMean(suggestion) || ` Name one of its parts (${known.join(", ")}), or define it in parts.`;
    return `The utterance has no part "${id}".${remedy}`;
  },
});

/** Two parts of an utterance with one id. */
const repeatedPart = rule({
  name: "repeated-part",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.utterances.values()) {
      const ids = (data.parts ?? []).map((part) => part?.id);
      for (const [index, id] of ids.entries())
        if (id !== undefined && ids.indexOf(id) < index)
          report(path, placeOf(document, ["parts", index, "id"]), { id });
    }
  },
  words: ({ id }) => `An earlier part has the id "${id}" already. Give each part an id of its own.`,
});

/** Words that are said to be those that were spoken, in another language than was spoken. */
const translatedVerbatim = rule({
  name: "translated-verbatim",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, rendering, place } of renderingsOf(manuscript)) {
      if (rendering.manner !== "verbatim") continue;
      const original = languageOf(utterance.data, manuscript);
      const language = languageOf(rendering, manuscript);
      if (original === undefined || language === undefined || isSameLanguage(language, original)) continue;
      report(utterance.path, placeOf(utterance.document, [...place, "manner"]), { language, original });
    }
  },
  words: ({ language, original }) =>
    `The words are in ${nameOf(language)} and the original is in ${nameOf(original)}, so they are not verbatim. Write manner: translated, or correct the language.`,
});

/** The language of what has one of its own or that of its source; undefined where neither is there to tell. */
function languageOf(
  { language, in: holder }: { readonly language?: string | undefined; readonly in?: string | undefined },
  manuscript: Manuscript,
): string | undefined {
  if (language !== undefined) return language;
  const source = holder === undefined ? undefined : manuscript.entries.sources.get(holder);
  return source && (source.data.language ?? languageOfSite(manuscript));
}

function nameOf(tag: string): string {
  return languageName(new Intl.Locale(tag).language, "en");
}

/** Words in another language than the site's, without a translation. One translation serves all parts of a rendering. */
const untranslatedWords = rule({
  name: "untranslated-words",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, rendering, written, place } of renderingsOf(manuscript)) {
      if (written["translation"] !== undefined) continue;
      const key = rendering.words !== undefined ? "words" : rendering.parts !== undefined ? "parts" : undefined;
      const language = foreignLanguageOf(manuscript, rendering.language, rendering.in);
      if (key && language)
        report(utterance.path, placeOf(utterance.document, [...place, key], "key"), { key, language });
    }
    for (const { path, document, data } of manuscript.entries.utterances.values()) {
      const original = languageOf(data, manuscript);
      if (original === undefined || isSameLanguage(original, languageOfSite(manuscript))) continue;
      for (const { place, words, translation } of originalsOf(data))
        if (words !== undefined && translation === undefined)
          report(path, placeOf(document, [...place, "words"], "key"), { key: "words", language: original });
    }
  },
  words: ({ key, language }) =>
    `The words in "${key}" are in ${nameOf(language)} and have no translation. Add translation, in the site's language${key === "parts" ? ": one for all parts" : ""}.`,
});

/** A translation of original words that are not there. */
const translationAlone = rule({
  name: "translation-alone",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.utterances.values())
      for (const { place, translation } of originalsOf(data))
        if (translation !== undefined && valueAt(document.frontmatter.value, [...place, "words"]) === undefined)
          report(path, placeOf(document, [...place, "translation"], "key"), { key: "translation" });
  },
  words: ({ key }) => `"${key}" stands without "words". Give the original words, or remove it.`,
});

interface PlacedOriginal {
  readonly place: Path;
  readonly words?: string | undefined;
  readonly translation?: string | undefined;
}

/** The places where an utterance holds original words: its own, and those of its parts. */
function originalsOf({ words, translation, parts }: WrittenUtterance["data"]): readonly PlacedOriginal[] {
  const inParts = (parts ?? []).map((part, index) => ({ ...part, place: ["parts", index] }));
  return [{ place: [], words, translation }, ...inParts];
}

/** A text that is said to have its words, or its account, from itself. */
const fromItself = rule({
  name: "from-itself",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, rendering, place } of renderingsOf(manuscript))
      for (const [index, id] of (rendering.from ?? []).entries())
        if (id !== undefined && id === rendering.in)
          report(utterance.path, placeOf(utterance.document, [...place, "from", index]), { id, key: "from" });
    for (const { id, path, document, data } of manuscript.entries.sources.values())
      for (const [index, named] of (data.relays ?? []).entries())
        if (named === id) report(path, placeOf(document, ["relays", index]), { id, key: "relays" });
  },
  words: ({ id, key }) =>
    `"${id}" is named as having ${key === "from" ? "its words" : "its account"} from itself. Name the one before it, or leave it out of ${key}.`,
});

/** Texts that have their words from each other, so that none of them was first. */
const circularRendering = rule({
  name: "circular-rendering",
  severity: "error",
  find(manuscript, report) {
    for (const { utterance, rendering, place } of renderingsOf(manuscript)) {
      const from = stepsBack(utterance, manuscript);
      for (const [index, id] of (rendering.from ?? []).entries()) {
        if (id === undefined || rendering.in === undefined || id === rendering.in) continue;
        if (leadsTo(id, rendering.in, from))
          report(utterance.path, placeOf(utterance.document, [...place, "from", index]), { id });
      }
    }
  },
  words: ({ id }) =>
    `"${id}" has the words from this text, and this text from it, so neither was first. Remove from in the one that was there first.`,
});

/** From whom each source has the words; somebody who gives them in one text alone has them as that text has. */
function stepsBack({ data }: WrittenUtterance, { entries }: Manuscript): (id: string) => readonly string[] {
  const renderings = data.renderings ?? [];
  return (id) => {
    if (entries.sources.has(id))
      return renderings.flatMap((one) =>
        one?.in === id ? (one.from ?? []).filter((named) => named !== undefined) : [],
      );
    const texts = renderings.flatMap((one) => (one?.in !== undefined && listOf(one.by).includes(id) ? [one.in] : []));
    return texts.length === 1 ? texts : [];
  };
}

function leadsTo(start: string, end: string, steps: (id: string) => readonly string[]): boolean {
  const passed = new Set([start]);
  for (const id of passed) for (const next of steps(id)) passed.add(next);
  return passed.has(end);
}

/** In the order in which they count where a key takes ids of each. */
const GIVERS = ["sources", "people", "utterances"] as const;

/** An id that is a source and a person, where either may be named. */
const ambiguousId = rule({
  name: "ambiguous-id",
  severity: "warning",
  find(manuscript, report) {
    const kindsOf = (id: string) => GIVERS.filter((kind) => manuscript.entries[kind].has(id));
    const tell = (
      path: string,
      document: WrittenUtterance["document"],
      place: Path,
      ids: readonly (string | undefined)[],
    ) => {
      for (const [index, id] of ids.entries()) {
        const [first, ...others] = id === undefined ? [] : kindsOf(id);
        if (id !== undefined && first && others.length > 0)
          report(path, placeOf(document, [...place, index]), { id, kinds: [first, ...others] });
      }
    };
    for (const { utterance, rendering, place } of renderingsOf(manuscript))
      tell(utterance.path, utterance.document, [...place, "from"], rendering.from ?? []);
    for (const { path, document, data } of manuscript.entries.sources.values())
      tell(path, document, ["relays"], data.relays ?? []);
  },
  words: ({ id, kinds: [first, ...others] }) =>
    `"${id}" is the id of ${[first, ...others].map(article).join(" and of ")}; here it means the ${article(first).replace(/^an? /, "")}. If the other is meant, give it an id of its own.`,
});

export const utteranceRules: RulesOf<UtteranceFacts> = {
  "words-or-parts": wordsOrParts,
  "unknown-part": unknownPart,
  "repeated-part": repeatedPart,
  "translated-verbatim": translatedVerbatim,
  "untranslated-words": untranslatedWords,
  "translation-alone": translationAlone,
  "from-itself": fromItself,
  "circular-rendering": circularRendering,
  "ambiguous-id": ambiguousId,
};
