import type { SchemaFacts } from "../facts/schema.ts";
import { article, didYouMean, nameOf, type Wording } from "./phrases.ts";

export const schemaWording: Wording<SchemaFacts> = {
  "unknown-key": ({ key, owner, suggestion }) =>
    `"${key}" is not a key of ${article(owner)}.${didYouMean(suggestion) || " Remove it."}`,
  "missing-key": ({ key, owner }) => `"${key}" is missing. Every ${nameOf(owner)} needs it.`,
  "wrong-type": ({ key, expected, found }) =>
    `"${key}" holds ${typeNames[found] ?? found}. Give ${typeNames[expected] ?? expected}${found === "nothing" ? ", or remove the key" : ""}${expected === "string" && found === "boolean" ? ", or put the word in quotation marks" : ""}.`,
  "unknown-value": ({ key, value, allowed, suggestion }) =>
    `${value === "" ? `"${key}" holds nothing.` : `"${value}" is no value of "${key}".`}${didYouMean(suggestion)} Use one of: ${allowed.join(", ")}.`,
  "empty-text": ({ key }) => `"${key}" is empty. Write something, or remove the key if it may be missing.`,
  "too-long": ({ key, length, longest }) => `"${key}" has ${length} characters. Shorten it to ${longest} at most.`,
  "wrong-count": ({ key, least, most }) =>
    least !== undefined
      ? `"${key}" has too few items. Give at least ${least}.`
      : `"${key}" has too many items. Keep at most ${most}.`,
  "long-quotation": ({ words }) => `The quotation has ${words} words. Quote 25 at most.`,
  "invalid-date": ({ value, fault }) =>
    ({
      form: `"${value}" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.`,
      "no-such-day": `"${value}" is not in the calendar. Correct the day or the month.`,
      "no-such-time": `"${value}" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.`,
      "no-offset": `"${value}" has a time without an offset. Add one, such as Z or -05:00.`,
      seconds: `"${value}" has seconds. Leave them out: 2025-02-24T13:16-05:00.`,
      "negative-zero": `"${value}" ends in -00:00. Write Z.`,
    })[fault],
  "time-needed": ({ value }) => `"${value}" has no time of day. Write it in full, such as 2026-11-22T18:00Z.`,
  "invalid-id": ({ value }) =>
    `"${value}" cannot be an id. Use lower-case letters a to z, digits and single hyphens, 80 at most.`,
  "invalid-address": ({ value, fault }) =>
    ({
      form: `"${value}" is no web address. Write it in full, such as https://example.org/page.`,
      protocol: `"${value}" is no web page. Give an address that begins with https:// or http://.`,
      credentials: `"${value}" holds a user name or password. Remove it.`,
      blank: `"${value}" holds a blank or a sign that addresses cannot hold. Copy the address again from the browser.`,
    })[fault],
  "invalid-language": ({ value }) => `"${value}" is no language tag. Write a short one, such as en, ru or pt-BR.`,
  "invalid-origin": ({ value }) =>
    `"${value}" is no address of a site. Write https:// and the host, without a path: https://example.org.`,
  "invalid-time-zone": ({ value }) => `"${value}" is no time zone. Write one such as Europe/Berlin or UTC.`,
  "invalid-email": ({ value }) => `"${value}" is no e-mail address. Write one such as corrections@example.org.`,
  "not-a-number": ({ value }) => `"${value}" is no whole number. Write digits only, such as 2.`,
};

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  number: "a number",
  array: "a list",
  list: "a list",
  object: "keys of its own",
  nothing: "nothing",
};
