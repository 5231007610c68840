import type { DateRange } from "../dossier/date-range.ts";
import { type DateFault, readDate } from "../dossier/dates.ts";
import { fieldAt } from "../dossier/schema/field-at.ts";
import { replaced, trimmed } from "./mending.ts";
import { shown } from "./phrases.ts";
import type { RulesOf } from "./rule.ts";
import { lastKey, refinementOf, refinementRulesOf, schemaRulesOf } from "./schema-rule.ts";

/** Rules about how a date is written. */
interface WrittenDateFacts {
  "invalid-date": {
    readonly key: string;
    readonly value: string;
    readonly fault: DateFault | "range";
    /** The two dates, where one text names two; each is undefined where it is not sure. */
    readonly range: DateRange | undefined;
    /** How the vague date is written that the text seems to mean. */
    readonly meant: string | undefined;
    /** Whether the key takes nothing but a date with a time. */
    readonly needsTime: boolean;
    /** The key beside it that takes the last of two dates. */
    readonly endKey: string | undefined;
  };
  "time-needed": { readonly value: string };
}

const schemaRule = schemaRulesOf<WrittenDateFacts>();
const refinementRule = refinementRulesOf<WrittenDateFacts>();

/** The keys that take the last of two dates, each beside the one that takes the first. */
const ENDS: Readonly<Record<string, string>> = { date: "end", from: "to" };

/** A text that is no date, or a day that is not in the calendar. */
const invalidDate = schemaRule(
  "invalid-date",
  (issue, { collection }) => {
    const facts = refinementOf<WrittenDateFacts["invalid-date"]>("invalid-date", issue);
    if (!facts) return undefined;
    const end = ENDS[lastKey(issue.path)];
    const siblings = fieldAt(collection, issue.path.slice(0, -1))?.keys ?? [];
    return { ...facts, endKey: end !== undefined && siblings.includes(end) ? end : undefined };
  },
  ({ value, fault, key, range, meant, needsTime, endKey }) =>
    ({
      range: `"${shown(value)}" names two dates. ${insteadOfRange(key, range, endKey, needsTime)}`,
      form: `"${shown(value)}" is no date. Write ${meant ? `"${meant}"` : "2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00"}.`,
      "no-such-day": `"${shown(value)}" is not in the calendar. Correct the day or the month.`,
      "no-such-time": `"${shown(value)}" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.`,
      "no-offset": `"${shown(value)}" has a time without an offset. Add one, such as Z or -05:00.`,
      seconds: /T00:00:00(?:\.0+)?(?:Z|\+00:00)$/.test(value)
        ? `"${shown(value)}" has seconds, as programs write a day. Write ${value.slice(0, 10)}, if no time is known.`
        : `"${shown(value)}" has seconds. Leave them out: 2025-02-24T13:16-05:00.`,
      "vague-time": `"${shown(value)}" has a time that is not sure. Write the day without it: ${value.slice(0, 10)}${value.slice(-1)}.`,
      reversed: `"${shown(value)}" runs backwards. Write the earlier date first: ${value.split("/").toReversed().join("/")}.`,
      "negative-zero": `"${shown(value)}" ends in -00:00. Write Z.`,
    })[fault],
  ({ value, fault }, at, file) => {
    if (fault === "negative-zero") return replaced(file, at, value, value.replace(/-00:00$/, "Z"));
    const isMidnight = /T00:00:00/.test(value);
    if (fault === "seconds" && !isMidnight)
      return replaced(file, at, value, value.replace(/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/, "$1"));
    return trimmed(file, at, value, (text) => typeof readDate(text) !== "string");
  },
);

function insteadOfRange(
  key: string,
  { first, last }: DateRange = { first: undefined, last: undefined },
  endKey: string | undefined,
  needsTime: boolean,
): string {
  // A time stands alone: no vague date is made of it.
  const isBetween = first !== undefined && last !== undefined && !needsTime && !`${first}${last}`.includes("T");
  const between = isBetween ? ` If it was at some time in between, write ${first}/${last}.` : "";
  if (endKey === undefined) return `Write the one that counts, such as ${first ?? "2025-02-24"}.${between}`;
  return first && last
    ? `Write ${key}: ${first} and ${endKey}: ${last}.${between}`
    : `Write the first as "${key}" and the last as "${endKey}", each such as 2025-02-24.`;
}

/** A date without the time of day that the key needs. */
const timeNeeded = refinementRule(
  "time-needed",
  ({ value }) => `"${shown(value)}" has no time of day. Write it in full, such as 2026-11-22T18:00Z.`,
);

export const writtenDateRules: RulesOf<WrittenDateFacts> = {
  "invalid-date": invalidDate,
  "time-needed": timeNeeded,
};
