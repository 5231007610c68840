import type { DateFacts } from "../facts/dates.ts";
import type { Wording } from "./phrases.ts";

export const dateWording: Wording<DateFacts> = {
  "early-end": ({ end, ends, beginning, begins }) =>
    `"${end}" (${ends}) is before "${beginning}" (${begins}). Correct one of the two.`,
  "undated-source": ({ fault }) =>
    fault === "both"
      ? "The source has a date in published and is called undated. Remove one of the two."
      : "The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
  "late-publication": ({ published, accessed }) =>
    `The source was published (${published}) after we read it (accessed: ${accessed}). Correct one of the two dates.`,
  "late-hop": ({ date, other, by }) =>
    `The hop (${date}) is later than the words${by === undefined ? "" : ` of "${by}"`} (${other}), which rest on it. Correct one of the two dates.`,
  "early-verdict": ({ verdict, said }) =>
    `The verdict (${verdict}) is earlier than the words that it judges (said.on: ${said}). Correct one of the two dates.`,
  "late-words": ({ words, source, date, isCapture }) =>
    isCapture
      ? `The words (${words}) are later than the capture of "${source}", which shows them (${date}). Correct the date, or name another capture or source.`
      : `The words (${words}) are later than the day on which we read "${source}", which shows them (accessed: ${date}). Correct one of the two dates, or name another source.`,
  "early-reply": ({ as, claim, own, other }) =>
    `This claim (${own}) cannot be said to ${as === "answers" ? "answer" : "supersede"} "${claim}", which is later (${other}). Correct a date or the relation.`,
  "future-date": ({ key, date, today, isCapture }) => {
    const lies = `lies in the future: nowhere is it later than ${today}`;
    if (key === undefined)
      return `The day on which this line was recorded (${date}) ${lies}. Put back record.jsonl as it was published or last committed, and run npm run record on a machine whose clock is right.`;
    return isCapture
      ? `The day of the capture in "${key}" (${date}) ${lies}. Copy its address again.`
      : `"${key}" (${date}) ${lies}. Correct the date of what has been done.`;
  },
  "correction-order": ({ date, above }) =>
    `This correction (${date}) is older than the one above it (${above}). Put the oldest first.`,
  "early-correction": ({ date, key, since }) =>
    `The correction (${date}) is earlier than what it corrects (${key}: ${since}). Correct one of the two dates.`,
};
