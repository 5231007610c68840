import { singular } from "./collections.ts";
import type { Facts, Owner, RuleName } from "./facts.ts";

/** Puts what a rule has found into one or two sentences: what was found, and what to do. */
export function wordingOf<Name extends RuleName>(rule: Name, facts: Facts[Name]): string {
  return wording[rule](facts);
}

const wording: { readonly [Name in RuleName]: (facts: Facts[Name]) => string } = {
  frontmatter: ({ fault }) =>
    ({
      "no-frontmatter":
        "The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      "unclosed-frontmatter": "The keys have no end. Close them with a line of --- before the text.",
      "blank-first-line": "The first line is blank. Let the file begin with the line of ---.",
    })[fault],
  yaml: ({ fault, what }) =>
    ({
      syntax: `The keys cannot be read here (${what}). Check quotation marks, colons and indents; put a text that holds ": " or begins with a sign in quotation marks.`,
      alias: `"${what}" is an anchor or alias of YAML. Write the value out; or put it in quotation marks if it begins with & or *.`,
      tag: `"${what}" is a tag of YAML. Remove it; or put the value in quotation marks if it begins with !.`,
      "not-a-map": "The keys are not written as keys. Write one key to a line: name: value.",
      "odd-key": "A key is missing or is not plain text. Write name: value.",
      "too-deep":
        "The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
    })[fault],
  "duplicate-key": ({ key }) => `"${key}" is written twice. Keep one of them.`,
  "unknown-key": ({ key, owner, suggestion }) =>
    `"${key}" is not a key of ${article(owner)}.${didYouMean(suggestion) || " Remove it."}`,
  "missing-key": ({ key, owner }) => `"${key}" is missing. Every ${nameOf(owner)} needs it.`,
  "wrong-type": ({ key, expected, found }) =>
    `"${key}" holds ${typeNames[found] ?? found}. Give ${typeNames[expected] ?? expected}${found === "nothing" ? ", or remove the key" : ""}${expected === "string" && found === "boolean" ? ", or put the word in quotation marks" : ""}.`,
  "unknown-value": ({ key, value, allowed, suggestion }) =>
    `"${value}" is no value of "${key}".${didYouMean(suggestion)} Use one of: ${allowed.join(", ")}.`,
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
      "no-such-time": `"${value}" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets to 14:00.`,
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
  "dangling-reference": ({ id, collection, suggestion, elsewhere }) =>
    `There is no ${singular[collection]} "${id}".${elsewhere ? ` "${id}" is ${article(elsewhere)}; name ${article(collection)} here.` : didYouMean(suggestion) || ` Create content/${collection}/${id}.md, or name another.`}`,
  "reference-to-draft": ({ id, collection }) =>
    `The ${singular[collection]} "${id}" is a draft, so readers will not find it. Publish it, or do not name it here.`,
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

function nameOf(owner: Owner): string {
  return (singular as Readonly<Record<string, string>>)[owner] ?? `"${owner}"`;
}

function article(owner: Owner): string {
  const name = nameOf(owner);
  return name === "site" ? "the site" : `${/^"?[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean "${suggestion}"?`;
}
