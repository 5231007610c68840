import { isIdentifier } from "../dossier/collections.ts";
import { fieldAt, referenceAt } from "../dossier/schema/field-at.ts";
import { isLanguage } from "../dossier/schema/fields.ts";
import { valueAt } from "../dossier/schema/read.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import { trimmed } from "./mending.ts";
import { didYouMean, shown } from "./phrases.ts";
import type { RulesOf } from "./rule.ts";
import { lastKey, refinementRulesOf, schemaRulesOf } from "./schema-rule.ts";

/** Rules about single values: words of a list, numbers, lengths, ids, languages. */
interface ValueFacts {
  "unknown-value": {
    readonly key: string;
    /** Empty where nothing is written, undefined where a list or keys are. */
    readonly value: string | undefined;
    readonly allowed: readonly string[];
    readonly suggestion: string | undefined;
  };
  "wrong-count": {
    readonly key: string;
    readonly least: number | undefined;
    readonly most: number | undefined;
    readonly isOptional: boolean;
  };
  "too-long": { readonly key: string; readonly length: number; readonly longest: number };
  "long-quotation": { readonly words: number; readonly most: number };
  "not-a-number": { readonly value: string };
  "invalid-id": { readonly value: string; readonly suggestion: string | undefined };
  "invalid-language": { readonly value: string };
  "invalid-time-zone": { readonly value: string };
}

const schemaRule = schemaRulesOf<ValueFacts>();
const refinementRule = refinementRulesOf<ValueFacts>();

/** A word that is not on the key's list, or a blank in its place. */
const unknownValue = schemaRule(
  "unknown-value",
  ({ code, path, facts }, subject) => {
    if (code !== "invalid_value") return undefined;
    const value = valueAt(subject.document.frontmatter.value, path);
    const isBlank = value === null || value === undefined;
    const allowed = (facts["values"] as readonly unknown[]).map(String);
    return {
      key: lastKey(path),
      value: typeof value === "object" && value !== null ? undefined : isBlank ? "" : String(value),
      allowed,
      suggestion: isBlank ? undefined : nearestTo(String(value), allowed),
    };
  },
  ({ key, value, allowed, suggestion }) =>
    `${unfit(key, value)}${didYouMean(suggestion)} Use one of: ${allowed.join(", ")}.`,
  ({ value = "", allowed }, at, file) => trimmed(file, at, value, (text) => allowed.includes(text)),
);

function unfit(key: string, value: string | undefined): string {
  if (value === undefined) return `"${key}" holds more than one word.`;
  return value === "" ? `"${key}" holds nothing.` : `"${shown(value)}" is no value of "${key}".`;
}

/** A list with too few or too many items. */
const wrongCount = schemaRule(
  "wrong-count",
  ({ code, path, facts }, { collection }) => {
    const key = lastKey(path);
    const isOptional = fieldAt(collection, path)?.isOptional ?? false;
    if (code === "too_small") return { key, least: Number(facts["minimum"]), most: undefined, isOptional };
    if (code === "too_big") return { key, least: undefined, most: Number(facts["maximum"]), isOptional };
    return undefined;
  },
  ({ key, least, most, isOptional }) =>
    least !== undefined
      ? `"${key}" has too few items. Give at least ${least}${isOptional ? ", or remove the key" : ""}.`
      : `"${key}" has too many items. Keep at most ${most}.`,
);

/** A text with more characters than the key takes. */
const tooLong = refinementRule(
  "too-long",
  ({ key, length, longest }) => `"${key}" has ${length} characters. Shorten it to ${longest} at most.`,
);

/** A quotation in a key with more words than may be quoted in one place. */
const longQuotation = refinementRule(
  "long-quotation",
  ({ words, most }) => `The quotation has ${words} words. Quote ${most} at most.`,
);

/** A text where a whole number belongs. */
const notANumber = refinementRule(
  "not-a-number",
  ({ value }) => `"${shown(value)}" is no whole number. Write digits only, such as 2.`,
  ({ value }, at, file) => trimmed(file, at, value, (text) => /^\d{1,6}$/.test(text)),
);

/** A text that cannot be the id of an entry. */
const invalidId = schemaRule(
  "invalid-id",
  ({ code, facts, path }, subject, { entries }) => {
    if (code !== "custom" || facts["rule"] !== "invalid-id") return undefined;
    const value = String(facts["value"]);
    const candidates = referenceAt(subject.collection, path).flatMap((kind) => [...entries[kind].keys()]);
    const suggestion = candidates.includes(idLike(value)) ? idLike(value) : nearestTo(value, candidates);
    return { value, suggestion };
  },
  ({ value, suggestion }) =>
    `"${shown(value)}" cannot be an id.${didYouMean(suggestion) || " Use lower-case letters a to z, digits and single hyphens, 80 at most."}`,
  ({ value }, at, file) => trimmed(file, at, value, isIdentifier),
);

/** What is left of a path, a file name, a typed link or a title once it is written as an id. */
function idLike(text: string): string {
  return text
    .trim()
    .replace(/^.*[/:]|\.md$/g, "")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** A text that is no language tag. */
const invalidLanguage = refinementRule(
  "invalid-language",
  ({ value }) => `"${shown(value)}" is no language tag. Write a short one, such as en, ru or pt-BR.`,
  ({ value }, at, file) => trimmed(file, at, value, isLanguage),
);

/** A time zone that is not known. */
const invalidTimeZone = refinementRule(
  "invalid-time-zone",
  ({ value }) => `"${shown(value)}" is no time zone. Write one such as Europe/Berlin or UTC.`,
);

export const valueRules: RulesOf<ValueFacts> = {
  "unknown-value": unknownValue,
  "wrong-count": wrongCount,
  "too-long": tooLong,
  "long-quotation": longQuotation,
  "not-a-number": notANumber,
  "invalid-id": invalidId,
  "invalid-language": invalidLanguage,
  "invalid-time-zone": invalidTimeZone,
};
