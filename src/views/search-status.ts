import { withoutIsolation } from "../dossier/direction.ts";
import type { MessageKey, Say } from "../language/say.ts";

/** What stands in a sentence for the words that were asked for, and for the number of pages found, until both are known. */
export const ASKED = "{asked}";
export const COUNT = "{count}";

/** Numbers among which each form of every language's plural has one: what a form is for is known by an example. */
const NUMBERS = [...Array.from({ length: 200 }, (_, number) => number + 1), 1_000_000];

/**
 * What the script of the search page says, as attributes of its form: the browser fills in what was asked (`{asked}`) and
 * how many pages were found (`{count}`), for which there is a sentence for each form of the plural, as JSON.
 */
export function searchStatus(say: Say): Readonly<Record<string, string>> {
  return {
    "data-failed": withoutIsolation(say("search.failed")),
    "data-nothing": withoutIsolation(say("search.nothing", { asked: ASKED })),
    "data-found": JSON.stringify(foundInWords(say)),
    "data-plurals": languageOf("search.found", say),
  };
}

function foundInWords(say: Say): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(languageOf("search.found", say));
  const examples = new Map(NUMBERS.toReversed().map((number) => [rules.select(number), number]));
  return Object.fromEntries(
    [...examples].map(([form, count]) => {
      const words = withoutIsolation(say("search.found", { count, asked: ASKED }));
      return [form, words.replace(say.number(count), COUNT)];
    }),
  );
}

/** The language in which a message is said. */
function languageOf(key: MessageKey, { language, wording }: Say): string {
  return wording.english.has(key) ? "en" : language;
}
