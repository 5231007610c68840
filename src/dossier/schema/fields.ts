import { z } from "zod";
import { type Collection, isIdentifier, LONGEST_IDENTIFIER } from "../collections.ts";
import { meantDate, readDateRange } from "../date-range.ts";
import { DATE_PATTERN, type DateFault, readDate } from "../dates.ts";
import { remembering } from "../once.ts";
import { countWords, mostQuotedWords } from "../words.ts";
import { choices, explained } from "./vocabulary.ts";
import { addressFault, writtenAddress } from "./web-address.ts";

/**
 * The kinds of value that content keys hold. A value that does not fit raises a zod issue whose `params.rule` names the
 * rule that it breaks and whose other `params` are that rule's facts, so that the wording can be written elsewhere.
 */

/**
 * Which collections a field refers to, for every field that holds the id of another entry: where there are several, the
 * first that has the id; and the words that may stand in its place.
 */
export const references = z.registry<{
  readonly collections: readonly [Collection, ...Collection[]];
  readonly words?: readonly string[];
}>();

/** Fields whose plain text a trailing `#` comment would cut unnoticed. */
export const prose = z.registry<{ readonly prose: true }>();

/** Fields that hold an address of the web. */
export const webAddresses = z.registry<{ readonly address: true }>();

/** Text that a reader is shown: not empty, and no line of blanks. */
export const text = (description: string) => sentence(z.string(), description);

/** Text of at most `longest` characters (as Unicode code points). */
export function shortText(longest: number, description: string) {
  const schema = z.string().superRefine((value, context) => {
    const length = [...value].length;
    if (length > longest) context.addIssue({ code: "custom", params: { rule: "too-long", length, longest } });
  });
  return sentence(schema, description, { maxLength: longest });
}

function sentence(schema: z.ZodString, description: string, limits: { readonly maxLength?: number } = {}) {
  const filled = schema.superRefine((value, context) => {
    if (value.trim() === "") context.addIssue({ code: "custom", params: { rule: "empty-text" } });
  });
  return filled.meta({ description, pattern: "\\S", ...limits }).register(prose, { prose: true });
}

const IDENTIFIER_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** Exact words of somebody, at most 25. */
export function quotation(description: string) {
  const schema = z.string().superRefine((value, context) => {
    const words = countWords(value);
    const most = mostQuotedWords(value);
    if (words > most) context.addIssue({ code: "custom", params: { rule: "long-quotation", words, most } });
  });
  return sentence(schema, description);
}

/** A date as precisely as it is known. */
export function date(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = readDate(value);
      if (typeof found === "string") context.addIssue(dateIssue(value, found));
    })
    .meta({ description, pattern: DATE_PATTERN, format: "hearsay-date" });
}

/** Fields that hold the date of something that has been done, which cannot lie in the future. */
export const pastDates = z.registry<{ readonly past: true }>();

/** The date of something that has been done. */
export const pastDate = (description: string) => date(description).register(pastDates, { past: true });

/** The form of a day, with or without a time, likewise. */
export const RELEASE_PATTERN = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2}))?$";

/** The day, or the day with its time, from which something may be published. A month would leave open when. */
export function releaseDate(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = readDate(value);
      if (typeof found === "string") context.addIssue(dateIssue(value, found));
      else if (!new RegExp(RELEASE_PATTERN).test(value))
        context.addIssue({ code: "custom", params: { rule: "day-needed", value } });
    })
    .meta({ description, pattern: RELEASE_PATTERN });
}

/** The form of a date with a time of day, likewise. */
export const DATE_TIME_PATTERN = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$";

/** The date of something that has been done, with a time of day. */
export function pastDateTime(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      const found = readDate(value);
      if (typeof found === "string") context.addIssue(dateIssue(value, found, true));
      else if (found.precision !== "minute")
        context.addIssue({ code: "custom", params: { rule: "time-needed", value } });
    })
    .meta({ description, pattern: DATE_TIME_PATTERN })
    .register(pastDates, { past: true });
}

function dateIssue(value: string, fault: DateFault, needsTime = false) {
  const meant = fault === "form" && !needsTime ? meantDate(value) : undefined;
  const range = fault === "form" && meant === undefined ? readDateRange(value) : undefined;
  const params = { rule: "invalid-date", value, fault: range ? "range" : fault, range, meant, needsTime };
  return { code: "custom", params } as const;
}

/** A name that other keys of the same entry use, in the form of an id. */
export function identifier(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (!isIdentifier(value)) context.addIssue({ code: "custom", params: { rule: "invalid-id", value } });
    })
    .meta({ description, pattern: IDENTIFIER_PATTERN, maxLength: LONGEST_IDENTIFIER });
}

/** Values by names that the entry itself defines. Whether there is such a name is for the check to say. */
export function byName<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value);
}

/**
 * The id of an entry of another collection, or of one of several collections; `words` are what may stand there instead of
 * an id.
 */
export function reference(
  among: Collection | readonly [Collection, ...Collection[]],
  description: string,
  words: readonly string[] = [],
) {
  const all: readonly [Collection, ...Collection[]] = typeof among === "string" ? [among] : among;
  return identifier(description).register(references, { collections: all, words });
}

/** One value, or a list of them: what is written as one stays one, so that a list costs no entry its digest. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.union([item, z.array(item).min(1)]).meta({ description: item.description });
}

/** Whether a schema is one that `oneOrMore` has made. */
export function itemOfOneOrMore(schema: z.ZodType): z.ZodType | undefined {
  const { type, options } = schema.def as unknown as { readonly type: string; readonly options?: readonly z.ZodType[] };
  return type === "union" ? options?.[0] : undefined;
}

/** An absolute web address, `https` or `http`, without user name or password; given in the form in which it is published. */
export function address(description: string, protocols: readonly string[] = ["https:", "http:"]) {
  return z
    .string()
    .superRefine((value, context) => {
      const fault = addressFault(value, protocols);
      if (fault) context.addIssue({ code: "custom", params: { rule: "invalid-address", value, fault } });
    })
    .overwrite(writtenAddress)
    .meta({ description, format: "uri" })
    .register(webAddresses, { address: true });
}

/** The form of a language tag, likewise. */
export const LANGUAGE_PATTERN = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/** A language tag in the form of BCP 47 (RFC 5646). */
export function language(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (!isLanguage(value)) context.addIssue({ code: "custom", params: { rule: "invalid-language", value } });
    })
    .meta({ description, pattern: LANGUAGE_PATTERN });
}

/** Whether a text is a well-formed tag of a language that has a name (so that `english` and `xx` are not). */
export const isLanguage: (value: string) => boolean = remembering(1_000, hasLanguage);

function hasLanguage(value: string): boolean {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value)) return false;
  try {
    const locale = new Intl.Locale(value);
    const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(locale.language);
    return name !== undefined;
  } catch {
    return false;
  }
}

/** What each word of a closed list means, for every field that holds one of its words. */
export const meanings = z.registry<{ readonly list: Readonly<Record<string, string>> }>();

/** One of the words of a list, which says what each of them means. */
export function oneOf<Word extends string>(list: Readonly<Record<Word, string>>, opening: string) {
  return z
    .enum(choices(list))
    .meta({ description: explained(opening, list) })
    .register(meanings, { list });
}

/** `true` or `false`. */
export const yesOrNo = (description: string) => z.boolean().meta({ description });

/** A whole number. The frontmatter keeps numbers as texts, so it is read from one. */
export function wholeNumber(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (!/^-?\d{1,6}$/.test(value)) context.addIssue({ code: "custom", params: { rule: "not-a-number", value } });
    })
    .transform(Number)
    .meta({ description, type: "integer" });
}

/** The key that every entry may carry. */
export const draft = z
  .boolean()
  .default(false)
  .meta({ description: "true: not ready. The entry is checked like the rest and is not published." });
