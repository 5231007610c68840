import { endOf, isSurelyBefore, orderOf, readDate } from "../dossier/dates.ts";
import { type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { type RulesOf, rulesOf } from "./rule.ts";

/** Rules about what follows on a claim: an answer, a withdrawal, an event that shows it. */
interface SequenceFacts {
  "early-answer": { readonly key: "answered" | "by"; readonly date: string; readonly asked: string };
  "unanswered-words": { readonly key: "words" | "in" };
  "early-withdrawal": { readonly withdrawn: string; readonly said: string };
  "early-event": { readonly claim: string; readonly date: string; readonly said: string };
}

const rule = rulesOf<SequenceFacts>();

/** An answer that came, or was asked for, before the question. */
const earlyAnswer = rule({
  name: "early-answer",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      for (const key of ["answered", "by"] as const) {
        const [asked, date] = [data.reply?.asked, data.reply?.[key]];
        if (asked === undefined || date === undefined || !isSurelyBefore(date, asked)) continue;
        report(path, placeOf(document, ["reply", key]), { key, date, asked });
      }
    }
  },
  words: ({ key, date, asked }) =>
    key === "answered"
      ? `The reply came (answered: ${date}) before we asked for it (asked: ${asked}). Correct one of the two dates.`
      : `The reply was due (by: ${date}) before we asked for it (asked: ${asked}). Correct one of the two dates.`,
});

/** Words of a reply, or the source that holds it, where none has come. An answer by mail stands in no source. */
const unansweredWords = rule({
  name: "unanswered-words",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data, isWhole } of entries.claims.values()) {
      const { reply } = data;
      if (!isWhole || !reply || reply.answered !== undefined) continue;
      for (const key of ["words", "in"] as const)
        if (reply[key] !== undefined) report(path, placeOf(document, ["reply", key], "key"), { key });
    }
  },
  words: ({ key }) =>
    `The reply has ${key === "words" ? "words" : "a source in"}, and no day on which it came. Give the day in answered, or remove ${key}.`,
});

/** A claim that was withdrawn before it was made. */
const earlyWithdrawal = rule({
  name: "early-withdrawal",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const [withdrawn, said] = [data.said?.withdrawn?.on, data.said?.on];
      if (withdrawn === undefined || said === undefined || !isSurelyBefore(withdrawn, said)) continue;
      report(path, placeOf(document, ["said", "withdrawn", "on"]), { withdrawn, said });
    }
  },
  words: ({ withdrawn, said }) =>
    `The claim was taken back (withdrawn.on: ${withdrawn}) before it was made (said.on: ${said}). Correct one of the two dates.`,
});

/** How long (milliseconds) before a claim an event may lie that is the only one to show it: a year. */
const LONGEST_AHEAD = 366 * 24 * 3_600_000;

/**
 * An event that shows a claim which was made long after it, while none nearer does: on the timeline the claim would stand
 * where nobody had made it yet.
 */
const earlyEvent = rule({
  name: "early-event",
  severity: "warning",
  find({ entries }, report) {
    const shown = new Set<string>();
    const early: { event: ManuscriptEntry<"timeline">; index: number; claim: string; date: string; said: string }[] =
      [];
    for (const event of entries.timeline.values()) {
      const date = event.data.end ?? event.data.date;
      for (const [index, claim] of (event.data.claims ?? []).entries()) {
        const said = claim === undefined ? undefined : entries.claims.get(claim)?.data.said?.on;
        if (claim === undefined || date === undefined || said === undefined) continue;
        if (isLongBefore(date, said)) early.push({ event, index, claim, date, said });
        else shown.add(claim);
      }
    }
    for (const { event, index, ...facts } of early)
      if (!shown.has(facts.claim)) report(event.path, placeOf(event.document, ["claims", index]), facts);
  },
  words: ({ claim, date, said }) =>
    `The event (${date}) lies more than a year before the claim "${claim}" (${said}), and no nearer one shows it. Name the claim in the event at which it was made, or correct a date.`,
});

function isLongBefore(one: string, other: string): boolean {
  const [first, second] = [readDate(one), readDate(other)];
  if (typeof first === "string" || typeof second === "string") return false;
  return orderOf(second) - endOf(first) > LONGEST_AHEAD;
}

export const sequenceRules: RulesOf<SequenceFacts> = {
  "early-answer": earlyAnswer,
  "unanswered-words": unansweredWords,
  "early-withdrawal": earlyWithdrawal,
  "early-event": earlyEvent,
};
