import type { DateRange } from "../date-range.ts";
import type { SchemaFacts } from "../facts/schema.ts";
import { article, didYouMean, nameOf, shown, type Wording } from "./phrases.ts";
import { emptyText, wrongType } from "./wrong-type.ts";

export const schemaWording: Wording<SchemaFacts> = {
  "unknown-key": ({ key, owner, suggestion, isBoolean, within }) =>
    isBoolean
      ? `"${key}" is not a key of ${article(owner)}.${didYouMean(suggestion)} Some programs read on as yes, and write it as true.`
      : within
        ? `"${key}" is not a key of ${article(owner)}, but of "${within}". Indent it under "${within}".`
        : `"${shown(key)}" is not a key of ${article(owner)}.${didYouMean(suggestion) || " Remove it."}`,
  "missing-key": ({ key, owner }) =>
    `"${key}" is missing. ${owner === "site" ? "The site" : /^"/.test(nameOf(owner)) ? `The key ${nameOf(owner)}` : `Every ${nameOf(owner)}`} needs it.`,
  "wrong-type": (facts) => wrongType(facts),
  "unknown-value": ({ key, value, allowed, suggestion }) =>
    `${unfit(key, value)}${didYouMean(suggestion)} Use one of: ${allowed.join(", ")}.`,
  "empty-text": (facts) => emptyText(facts),
  "too-long": ({ key, length, longest }) => `"${key}" has ${length} characters. Shorten it to ${longest} at most.`,
  "wrong-count": ({ key, least, most, isOptional }) =>
    least !== undefined
      ? `"${key}" has too few items. Give at least ${least}${isOptional ? ", or remove the key" : ""}.`
      : `"${key}" has too many items. Keep at most ${most}.`,
  "long-quotation": ({ words, most }) => `The quotation has ${words} words. Quote ${most} at most.`,
  "invalid-date": ({ value, fault, key, range, endKey }) =>
    ({
      range: `"${shown(value)}" names two dates. ${insteadOfRange(key, range, endKey)}`,
      form: `"${shown(value)}" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.`,
      "no-such-day": `"${shown(value)}" is not in the calendar. Correct the day or the month.`,
      "no-such-time": `"${shown(value)}" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.`,
      "no-offset": `"${shown(value)}" has a time without an offset. Add one, such as Z or -05:00.`,
      seconds: /T00:00:00(?:\.0+)?(?:Z|\+00:00)$/.test(value)
        ? `"${shown(value)}" has seconds, as programs write a day. Write ${value.slice(0, 10)}, if no time is known.`
        : `"${shown(value)}" has seconds. Leave them out: 2025-02-24T13:16-05:00.`,
      "negative-zero": `"${shown(value)}" ends in -00:00. Write Z.`,
    })[fault],
  "time-needed": ({ value }) => `"${shown(value)}" has no time of day. Write it in full, such as 2026-11-22T18:00Z.`,
  "invalid-id": ({ value, suggestion }) =>
    `"${shown(value)}" cannot be an id.${didYouMean(suggestion) || " Use lower-case letters a to z, digits and single hyphens, 80 at most."}`,
  "invalid-address": ({ value, fault }) =>
    ({
      form: `"${shown(value)}" is no web address. Write it in full, such as https://example.org/page.`,
      protocol: `"${shown(value)}" is no web page. Give an address that begins with https:// or http://.`,
      credentials: `"${shown(value)}" holds a user name or password. Remove it.`,
      two: `"${shown(value)}" holds two addresses. Keep one.`,
    })[fault],
  "odd-address": ({ value, oddity, written }) =>
    oddity === "signs"
      ? `"${shown(value)}" holds a blank or a sign that addresses encode. Write ${written}.`
      : `"${shown(value)}" ends with words that a browser marks (#:~:text=…). Write ${written}; links to a quotation mark its own words.`,
  "invalid-language": ({ value }) =>
    `"${shown(value)}" is no language tag. Write a short one, such as en, ru or pt-BR.`,
  "invalid-origin": ({ value }) =>
    `"${shown(value)}" is no address of a site. Write https:// and the host, without a path: https://example.org.`,
  "invalid-time-zone": ({ value }) => `"${shown(value)}" is no time zone. Write one such as Europe/Berlin or UTC.`,
  "invalid-email": ({ value }) => `"${shown(value)}" is no e-mail address. Write one such as corrections@example.org.`,
  "not-a-number": ({ value }) => `"${shown(value)}" is no whole number. Write digits only, such as 2.`,
};

function insteadOfRange(key: string, range: DateRange | undefined, endKey: string | undefined): string {
  const { first, last } = range ?? {};
  if (endKey === undefined) return `Write the one that counts, such as ${first ?? "2025-02-24"}.`;
  return first && last
    ? `Write ${key}: ${first} and ${endKey}: ${last}.`
    : `Write the first as "${key}" and the last as "${endKey}", each such as 2025-02-24.`;
}

function unfit(key: string, value: string | undefined): string {
  if (value === undefined) return `"${key}" holds more than one word.`;
  return value === "" ? `"${key}" holds nothing.` : `"${shown(value)}" is no value of "${key}".`;
}
