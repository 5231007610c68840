import { endOf, orderOf, readDate } from "../dossier/dates.ts";
import { foreignLanguageOf } from "../dossier/languages.ts";
import { type Manuscript, type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { once } from "../dossier/once.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { valueAt } from "../dossier/schema/read.ts";
import type { HopStatus, Substance } from "../dossier/schema/vocabulary.ts";
import { isRecord } from "../dossier/schema/walk.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about the parts of a claim: its chain, its evidence and the words that it quotes. */
interface ClaimFacts {
  "missing-instead": { readonly by: string | undefined };
  "needless-instead": { readonly status: HopStatus };
  "same-instead": { readonly by: string };
  "unsourced-hop": { readonly by: string | undefined; readonly status: HopStatus };
  "chain-repeats-said": { readonly by: string };
  "told-oneself": { readonly by: string };
  "repeated-speaker": { readonly by: string };
  "missing-evidence": { readonly substance: Substance };
  "missing-translation": { readonly key: string; readonly language: string; readonly isOwn: boolean };
  "lone-translation": { readonly lone: "language" | "translation"; readonly key: string };
}

const rule = rulesOf<ClaimFacts>();

type ManuscriptClaim = ManuscriptEntry<"claims">;

/** A hop of a chain with the claim that holds it and its place among the keys. */
interface PlacedHop {
  readonly claim: ManuscriptClaim;
  readonly hop: NonNullable<ManuscriptClaim["data"]["chain"]>[number];
  readonly index: number;
  readonly place: Path;
}

/** Every hop of every claim of which something could be read. */
function* hopsOf({ entries }: Manuscript): Generator<PlacedHop> {
  for (const claim of entries.claims.values()) {
    for (const [index, hop] of (claim.data.chain ?? []).entries()) {
      if (hop) yield { claim, hop, index, place: ["chain", index] };
    }
  }
}

/** Quoted words as a claim holds them: in `said` and below it, in a hop, in a piece of evidence, in a reply. */
interface PlacedQuotation {
  readonly claim: ManuscriptEntry<"claims">;
  /** Where the map stands that holds them. */
  readonly place: Path;
  /** That map as it is written, acceptable or not. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly key: "words" | "quote";
  readonly language: string | undefined;
  /** The id of the source that they are from; of a hop that names none, the first that shows it. */
  readonly source: string | undefined;
}

/** Every place of every claim where words may be quoted, also where none are. */
const quotationsOf: (manuscript: Manuscript) => readonly PlacedQuotation[] = once(({ entries }: Manuscript) =>
  [...entries.claims.values()].flatMap(quotationsIn),
);

function quotationsIn(claim: ManuscriptEntry<"claims">): PlacedQuotation[] {
  const { said, chain, evidence, reply } = claim.data;
  const quotations: PlacedQuotation[] = [];
  const add = (place: Path, key: PlacedQuotation["key"], language: string | undefined, source: string | undefined) => {
    const written = valueAt(claim.document.frontmatter.value, place);
    quotations.push({ claim, place, written: isRecord(written) ? written : {}, key, language, source });
  };
  if (said) add(["said"], "words", said.language, said.in);
  for (const [index, carrier] of (said?.also ?? []).entries()) {
    if (carrier) add(["said", "also", index], "words", carrier.language, carrier.in);
  }
  if (said?.withdrawn) add(["said", "withdrawn"], "words", said.withdrawn.language, said.withdrawn.in);
  for (const [index, hop] of (chain ?? []).entries()) {
    if (hop) add(["chain", index], "words", hop.language, hop.in ?? hop.sources?.[0]);
  }
  for (const [index, item] of (evidence ?? []).entries()) {
    if (item) add(["evidence", index], "quote", item.language, item.source);
  }
  if (reply) add(["reply"], "words", reply.language, reply.in);
  return quotations;
}

/** A hop that names the wrong person and not the right one. */
const missingInstead = rule({
  name: "missing-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status !== "misattributed") continue;
      if (valueAt(claim.document.frontmatter.value, [...place, "instead"]) !== undefined) continue;
      report(claim.path, placeOf(claim.document, place), { by: inWords(hop.by) ?? "" });
    }
  },
  words: ({ by }) =>
    `The hop says that the text names the wrong person${by === undefined ? "" : `, "${by}"`}. Name the right one with instead, or correct status.`,
});

/** A hop that names a right person although its status does not say that the text names a wrong one. */
const needlessInstead = rule({
  name: "needless-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status === undefined || hop.status === "misattributed") continue;
      if (valueAt(claim.document.frontmatter.value, [...place, "instead"]) === undefined) continue;
      report(claim.path, placeOf(claim.document, [...place, "instead"], "key"), { status: hop.status });
    }
  },
  words: ({ status }) =>
    `"instead" belongs to a hop with the status misattributed; this one is ${status}. Remove instead, or correct status.`,
});

/** A hop whose right person is the very one that it calls wrong. */
const sameInstead = rule({
  name: "same-instead",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.instead === undefined || hop.instead !== hop.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "instead"]), { by: inWords(hop.by) ?? "" });
    }
  },
  words: ({ by }) =>
    `"instead" names "${by}", whom the hop calls the wrong person. Name the right one, or correct status.`,
});

/** A hop that is on record or reported, without a source that shows it. */
const unsourcedHop = rule({
  name: "unsourced-hop",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.status !== "on-record" && hop.status !== "reported") continue;
      const sources = valueAt(claim.document.frontmatter.value, [...place, "sources"]);
      if (sources !== undefined && !(Array.isArray(sources) && sources.length === 0)) continue;
      const at = sources === undefined ? place : [...place, "sources"];
      report(claim.path, placeOf(claim.document, at), { by: inWords(hop.by), status: hop.status });
    }
  },
  words: ({ by, status }) =>
    `The hop${by === undefined ? "" : ` of "${by}"`} is ${status} and has no source. Name one in sources, or correct status.`,
});

/** A hop of whoever asserts the claim: `said` is the first step already, and the chain begins behind it. */
const chainRepeatsSaid = rule({
  name: "chain-repeats-said",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.by === undefined || hop.by !== claim.data.said?.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "by"]), { by: inWords(hop.by) ?? "" });
    }
  },
  words: ({ by }) => `"${by}" asserts the claim in said already. Begin the chain with the one whom "${by}" relies on.`,
});

/** A hop in which somebody says something to themselves. */
const toldOneself = rule({
  name: "told-oneself",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, place } of hopsOf(manuscript)) {
      if (hop.to === undefined || hop.to !== hop.by) continue;
      report(claim.path, placeOf(claim.document, [...place, "to"]), { by: inWords(hop.by) ?? "" });
    }
  },
  words: ({ by }) => `The hop lets "${by}" speak to "${by}". Name the one who was told, or remove to.`,
});

/**
 * Two hops in a row of the same person that nothing tells apart, so that nothing was passed on between them. Whoever told
 * one person that they had told another, or said later what they had said before, stands there twice rightly.
 */
const repeatedSpeaker = rule({
  name: "repeated-speaker",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, hop, index, place } of hopsOf(manuscript)) {
      const before = claim.data.chain?.[index - 1];
      if (hop.by === undefined || hop.by !== before?.by || hop.by === claim.data.said?.by) continue;
      if (hop.to !== before.to || areDifferentDates(hop.on, before.on)) continue;
      report(claim.path, placeOf(claim.document, [...place, "by"]), { by: inWords(hop.by) ?? "" });
    }
  },
  words: ({ by }) =>
    `"${by}" stands in two hops in a row, and nothing tells them apart. Join them, name the one between them, or give each its to or its on.`,
});

/** Whether two dates are known and do not mean the same. A day is not the month that it lies in. */
function areDifferentDates(one: PlacedHop["hop"]["on"], other: PlacedHop["hop"]["on"]): boolean {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [readDate(one), readDate(other)];
  if (typeof first === "string" || typeof second === "string") return false;
  return orderOf(first) !== orderOf(second) || endOf(first) !== endOf(second);
}

/** A claim that is judged checkable, without evidence. */
const missingEvidence = rule({
  name: "missing-evidence",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const substance = data.verdict?.substance;
      const evidence = valueAt(document.frontmatter.value, ["evidence"]);
      if (!Array.isArray(evidence) || evidence.length > 0) continue;
      if (substance === undefined || substance === "not-checkable") continue;
      report(path, placeOf(document, ["evidence"]), { substance });
    }
  },
  words: ({ substance }) =>
    `The substance is judged ${substance}, and there is no evidence. Give at least one piece, or judge it not-checkable.`,
});

/** Words in another language than the site's, without a translation. */
const missingTranslation = rule({
  name: "missing-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, written, key, language, source } of quotationsOf(manuscript)) {
      if (typeof written[key] !== "string" || written["translation"] !== undefined) continue;
      const foreign = foreignLanguageOf(manuscript, language, source);
      if (foreign !== undefined)
        report(claim.path, placeOf(claim.document, [...place, key]), {
          key,
          language: foreign,
          isOwn: language !== undefined,
        });
    }
  },
  words: ({ key, language, isOwn }) =>
    isOwn
      ? `The words in "${key}" are in ${languageName(language)} and have no translation. Add translation, in the site's language.`
      : `The words in "${key}" are in ${languageName(language)}, the language of their source, and have no translation. Add translation; or add language, if they are in another.`,
});

function languageName(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(new Intl.Locale(tag).language) ?? tag;
}

/** A translation of words, or their language, where no words stand. */
const loneTranslation = rule({
  name: "lone-translation",
  severity: "error",
  find(manuscript, report) {
    for (const { claim, place, written, key } of quotationsOf(manuscript)) {
      if (written[key] !== undefined) continue;
      for (const lone of ["language", "translation"] as const) {
        if (written[lone] === undefined) continue;
        report(claim.path, placeOf(claim.document, [...place, lone], "key"), { lone, key });
      }
    }
  },
  words: ({ lone, key }) => `"${lone}" stands without "${key}". Quote the words, or remove it.`,
});

export const claimRules: RulesOf<ClaimFacts> = {
  "missing-instead": missingInstead,
  "needless-instead": needlessInstead,
  "same-instead": sameInstead,
  "unsourced-hop": unsourcedHop,
  "chain-repeats-said": chainRepeatsSaid,
  "told-oneself": toldOneself,
  "repeated-speaker": repeatedSpeaker,
  "missing-evidence": missingEvidence,
  "missing-translation": missingTranslation,
  "lone-translation": loneTranslation,
};

/** The ids that stand in a key as one text; undefined where there is none. */
function inWords(by: string | readonly (string | undefined)[] | undefined): string | undefined {
  return by === undefined ? undefined : listOf(by).join('" and "');
}
