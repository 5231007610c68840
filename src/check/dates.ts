import { captureDate } from "../dossier/captures.ts";
import { collections } from "../dossier/collections.ts";
import { endOf, isSurelyBefore, orderOf, readDate } from "../dossier/dates.ts";
import { OPENING_LINE } from "../dossier/document.ts";
import { circlesOf, contradictionsOf, type Placeable, type Precedence } from "../dossier/event-order.ts";
import { allEntries, type Manuscript, type ManuscriptEntry, placeOf } from "../dossier/manuscript.ts";
import { listOf } from "../dossier/one-or-more.ts";
import { RECORD_FILE } from "../dossier/placement.ts";
import { schemas } from "../dossier/schema/entries.ts";
import { pastDates } from "../dossier/schema/fields.ts";
import { valueAt } from "../dossier/schema/read.ts";
import { fieldsOf, isRecord, valuesAt } from "../dossier/schema/walk.ts";
import type { Path } from "../dossier/yaml/collected-keys.ts";
import { comparisonOf } from "../record/comparison.ts";
import { type Circumstances, type RulesOf, rulesOf } from "./rule.ts";

/** Rules about dates that cannot both be right. */
interface DateFacts {
  "early-end": { readonly end: string; readonly ends: string; readonly beginning: string; readonly begins: string };
  "undated-source": { readonly fault: "both" | "neither" };
  "undated-words": { readonly fault: "both" | "neither" };
  "undated-event": { readonly hasEnd: boolean };
  /** The events of the circle, each named by what it is said to have followed; the finding stands at the first step. */
  "circular-order": { readonly key: "after" | "before"; readonly ids: readonly string[] };
  "order-against-dates": {
    readonly key: "after" | "before";
    /** The event that the key names. */
    readonly named: string;
    readonly date: string;
    /** What is said to have come before and is later, and whether other events come between. */
    readonly earlier: string;
    readonly earlierDate: string;
    readonly isDirect: boolean;
  };
  "late-publication": { readonly published: string; readonly accessed: string };
  "late-hop": { readonly date: string; readonly other: string; readonly by: string | undefined };
  "early-verdict": { readonly verdict: string; readonly said: string };
  "late-words": { readonly words: string; readonly source: string; readonly date: string; readonly isCapture: boolean };
  "early-reply": {
    readonly as: "answers" | "supersedes";
    readonly claim: string;
    readonly own: string;
    readonly other: string;
  };
  "correction-order": { readonly date: string; readonly above: string };
  "early-correction": { readonly date: string; readonly key: string; readonly since: string };
  "future-date": {
    /** The key with the keys above it, `verdict.on`; undefined for a line of the record. */
    readonly key: string | undefined;
    readonly date: string;
    readonly today: string;
    /** Whether it is the date in the address of a capture. */
    readonly isCapture: boolean;
  };
}

const rule = rulesOf<DateFacts>();

interface Stretch {
  readonly place: Path;
  readonly beginning: string;
  readonly begins: string | undefined;
  readonly end: string;
  readonly ends: string | undefined;
}

/** An end that is surely before its beginning: of an event, of somebody's time in office, of an article's first version. */
const earlyEnd = rule({
  name: "early-end",
  severity: "error",
  find(manuscript, report) {
    for (const entry of allEntries(manuscript)) {
      for (const { place, beginning, begins, end, ends } of stretchesOf(entry)) {
        if (begins === undefined || ends === undefined || !isSurelyBefore(ends, begins)) continue;
        report(entry.path, placeOf(entry.document, [...place, end]), { end, ends, beginning, begins });
      }
    }
  },
  words: ({ end, ends, beginning, begins }) =>
    `"${end}" (${ends}) is before "${beginning}" (${begins}). Correct one of the two.`,
});

function stretchesOf({ collection, data }: ManuscriptEntry): Stretch[] {
  if (collection === "timeline")
    return [{ place: [], beginning: "date", begins: data.date, end: "end", ends: data.end }];
  if (collection === "articles") {
    return [{ place: [], beginning: "published", begins: data.published, end: "updated", ends: data.updated }];
  }
  if (collection !== "people") return [];
  return (data.roles ?? []).map((role, index) => ({
    place: ["roles", index],
    beginning: "from",
    begins: role?.from,
    end: "to",
    ends: role?.to,
  }));
}

/** A source with a date that is also called undated, or with neither. */
const undatedSource = rule({
  name: "undated-source",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, isWhole } of entries.sources.values()) {
      if (!isWhole) continue;
      const undated = valueAt(document.frontmatter.value, ["undated"]);
      const isDated = valueAt(document.frontmatter.value, ["published"]) !== undefined;
      if (isDated && undated === true) report(path, placeOf(document, ["undated"]), { fault: "both" });
      else if (!isDated && undated === false) report(path, placeOf(document, ["undated"]), { fault: "neither" });
      else if (!isDated && undated === undefined) report(path, OPENING_LINE, { fault: "neither" });
    }
  },
  words: ({ fault }) =>
    fault === "both"
      ? "The source has a date in published and is called undated. Remove one of the two."
      : "The source has no date. Give the one that it shows in published; if it shows none, write undated: true.",
});

/** Words with a date that are also called undated, or with neither. */
const undatedWords = rule({
  name: "undated-words",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, isWhole } of entries.claims.values()) {
      const said = valueAt(document.frontmatter.value, ["said"]);
      // Programs that take on for a yes write it as true; unknown-key says so.
      if (!isWhole || !isRecord(said) || said["true"] !== undefined) continue;
      const isDated = said["on"] !== undefined;
      const undated = placeOf(document, ["said", "undated"]);
      if (isDated && said["undated"] === true) report(path, undated, { fault: "both" });
      else if (!isDated && said["undated"] === false) report(path, undated, { fault: "neither" });
      else if (!isDated && said["undated"] === undefined)
        report(path, placeOf(document, ["said"], "key"), { fault: "neither" });
    }
  },
  words: ({ fault }) =>
    fault === "both"
      ? "The words have a date in on and are called undated. Remove one of the two."
      : "The words have no date. Give it in on, as precisely as it is known; if nothing is known of it, write undated: true.",
});

/** An event that nothing puts in its place: neither a date, nor another event before or after it. */
const undatedEvent = rule({
  name: "undated-event",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, isWhole } of entries.timeline.values()) {
      const { date, after, before, end } = (document.frontmatter.value ?? {}) as Readonly<Record<string, unknown>>;
      if (!isWhole || date !== undefined || (end === undefined && (after !== undefined || before !== undefined)))
        continue;
      report(path, end === undefined ? OPENING_LINE : placeOf(document, ["end"], "key"), { hasEnd: end !== undefined });
    }
  },
  words: ({ hasEnd }) =>
    hasEnd
      ? "The event has an end and no date. Give in date when it began, or remove end."
      : "The event has no date. Give it in date, as precisely as it is known; or name in after or before the event that it followed or preceded.",
});

function placeableEvents({ entries }: Manuscript): readonly Placeable[] {
  const idsOf = (value: unknown) => listOf(value as string | readonly string[] | undefined).map((id) => id ?? "");
  return [...entries.timeline].map(([id, { data }]) => ({
    ...{ id, date: data.date, after: idsOf(data.after), before: idsOf(data.before) },
  }));
}

/** Where an event says that another one came before or after it. */
function saidIn({ entries }: Manuscript, { earlier, later, key, index }: Precedence) {
  const entry = entries.timeline.get(key === "after" ? later : earlier);
  if (!entry) return undefined;
  const place = Array.isArray(entry.data[key]) ? [key, index] : [key];
  return { path: entry.path, at: placeOf(entry.document, place) };
}

/** Events that are said to come before each other in a circle. */
const circularOrder = rule({
  name: "circular-order",
  severity: "error",
  find(manuscript, report) {
    for (const circle of circlesOf(placeableEvents(manuscript))) {
      const [first] = circle;
      const place = first && saidIn(manuscript, first);
      if (!first || !place) continue;
      report(place.path, place.at, { key: first.key, ids: circle.map(({ later }) => later) });
    }
  },
  words: ({ key, ids: [first = "", ...others] }) => {
    if (others.length === 0)
      return `The event is said to have come ${key} itself. Name another event in ${key}, or remove it.`;
    const shown = others.slice(0, MOST_OF_A_CIRCLE).map((id) => `"${id}"`);
    const left = others.length - shown.length;
    const way = [...shown, ...(left > 0 ? [`${left} more`] : []), `"${first}" itself`].join(", that after ");
    return `The order runs in a circle: "${first}" came after ${way}. Remove one of these steps from after or before.`;
  },
});

/** More events of a circle than this are not named one by one. */
const MOST_OF_A_CIRCLE = 5;

/** An event whose date is surely earlier than that of an event which it is said to have followed. */
const orderAgainstDates = rule({
  name: "order-against-dates",
  severity: "error",
  find(manuscript, report) {
    for (const { precedence, date, earlier, earlierDate } of contradictionsOf(placeableEvents(manuscript))) {
      const place = saidIn(manuscript, precedence);
      if (!place) continue;
      const { key } = precedence;
      const named = key === "after" ? precedence.earlier : precedence.later;
      const isDirect = precedence.earlier === earlier;
      report(place.path, place.at, { key, named, date, earlier, earlierDate, isDirect });
    }
  },
  words: ({ key, named, date, earlier, earlierDate, isDirect }) => {
    const by = isDirect ? "" : `, and so after "${earlier}"`;
    const said =
      key === "after"
        ? `The event (${date}) is said to have come after "${named}"${by}, which is later (${earlierDate}).`
        : isDirect
          ? `The event (${earlierDate}) is said to have come before "${named}", which is earlier (${date}).`
          : `The event is said to have come before "${named}" (${date}) and after "${earlier}", which is later (${earlierDate}).`;
    return `${said} Correct one of the two dates, or the order.`;
  },
});

/** A source that was published after we read it. */
const latePublication = rule({
  name: "late-publication",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.sources.values()) {
      const { published, accessed } = data;
      if (published === undefined || accessed === undefined || !isSurelyBefore(accessed, published)) continue;
      report(path, placeOf(document, ["published"]), { published, accessed });
    }
  },
  words: ({ published, accessed }) =>
    `The source was published (${published}) after we read it (accessed: ${accessed}). Correct one of the two dates.`,
});

/** A hop that is surely later than what rests on it: the words of the claim, or a hop nearer to them. */
const lateHop = rule({
  name: "late-hop",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      for (const [index, hop] of (data.chain ?? []).entries()) {
        const date = hop?.on;
        const earlier = date === undefined ? undefined : nearer(data, index).find(({ on }) => isSurelyBefore(on, date));
        if (date === undefined || earlier?.on === undefined) continue;
        report(path, placeOf(document, ["chain", index, "on"]), {
          date,
          other: earlier.on,
          by: listOf(earlier.by).join(", ") || undefined,
        });
      }
    }
  },
  words: ({ date, other, by }) =>
    `The hop (${date}) is later than the words${by === undefined ? "" : ` of "${by}"`} (${other}), which rest on it. Correct one of the two dates.`,
});

/** What stands nearer to the text than a hop: the hops before it, the nearest first, and whoever asserts the claim. */
function nearer({ said, chain }: ManuscriptEntry<"claims">["data"], index: number) {
  const hops = (chain ?? []).slice(0, index).toReversed();
  return [...hops, said].map((step) => ({ by: step?.by, on: step?.on }));
}

/** A verdict that is surely earlier than the words that it judges. */
const earlyVerdict = rule({
  name: "early-verdict",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      const verdict = data.verdict?.on;
      const said = data.said?.on;
      if (verdict === undefined || said === undefined || !isSurelyBefore(verdict, said)) continue;
      report(path, placeOf(document, ["verdict", "on"]), { verdict, said });
    }
  },
  words: ({ verdict, said }) =>
    `The verdict (${verdict}) is earlier than the words that it judges (said.on: ${said}). Correct one of the two dates.`,
});

interface DatedWords {
  readonly place: Path;
  readonly on: string | undefined;
  readonly sources: readonly (string | undefined)[];
}

/** Words that are surely later than the day on which we read the source that shows them, or than its capture. */
const lateWords = rule({
  name: "late-words",
  severity: "error",
  find(manuscript, report) {
    for (const claim of manuscript.entries.claims.values()) {
      for (const { place, on, sources } of wordsOf(claim)) {
        if (on === undefined) continue;
        const seen = sources
          .flatMap((source) => sightsOf(manuscript, source))
          .find(({ date }) => isSurelyBefore(date, on));
        if (seen) report(claim.path, placeOf(claim.document, place), { words: on, ...seen });
      }
    }
  },
  words: ({ words, source, date, isCapture }) =>
    isCapture
      ? `The words (${words}) are later than the capture of "${source}", which shows them (${date}). Correct the date, or name another capture or source.`
      : `The words (${words}) are later than the day on which we read "${source}", which shows them (accessed: ${date}). Correct one of the two dates, or name another source.`,
});

function wordsOf({ data: { said, chain } }: ManuscriptEntry<"claims">): DatedWords[] {
  return [
    { place: ["said", "on"], on: said?.on, sources: [said?.in] },
    ...(chain ?? []).map((hop, index) => ({ place: ["chain", index, "on"], on: hop?.on, sources: hop?.sources ?? [] })),
  ];
}

/** When a source was seen: read by us, and captured for good. */
function sightsOf({ entries }: Manuscript, source: string | undefined) {
  const data = source === undefined ? undefined : entries.sources.get(source)?.data;
  if (source === undefined || !data) return [];
  const captures = [data.archived, data.url].map((address) =>
    address === undefined ? undefined : captureDate(address),
  );
  return [
    ...(data.accessed === undefined ? [] : [{ source, date: data.accessed, isCapture: false }]),
    ...captures.flatMap((date) => (date === undefined ? [] : [{ source, date, isCapture: true }])),
  ];
}

/** A claim that answers or supersedes another one although it was surely said before it. */
const earlyReply = rule({
  name: "early-reply",
  severity: "error",
  find({ entries }, report) {
    for (const { path, document, data } of entries.claims.values()) {
      for (const [index, relation] of (data.relations ?? []).entries()) {
        if (!relation?.claim || (relation.as !== "answers" && relation.as !== "supersedes")) continue;
        const [own, other] = [data.said?.on, entries.claims.get(relation.claim)?.data.said?.on];
        if (own === undefined || other === undefined || !isSurelyBefore(own, other)) continue;
        report(path, placeOf(document, ["relations", index, "as"]), {
          as: relation.as,
          claim: relation.claim,
          own,
          other,
        });
      }
    }
  },
  words: ({ as, claim, own, other }) =>
    `This claim (${own}) cannot be said to ${as === "answers" ? "answer" : "supersede"} "${claim}", which is later (${other}). Correct a date or the relation.`,
});

/** A correction that is surely earlier than the one above it: the oldest stands first. */
const correctionOrder = rule({
  name: "correction-order",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, data } of corrected(manuscript)) {
      const dates = (data.corrections ?? []).map((correction) => correction?.on);
      for (const [index, date] of dates.entries()) {
        const above = dates.slice(0, index).findLast((other) => other !== undefined);
        if (date === undefined || above === undefined || !isSurelyBefore(date, above)) continue;
        report(path, placeOf(document, ["corrections", index, "on"]), { date, above });
      }
    }
  },
  words: ({ date, above }) =>
    `This correction (${date}) is older than the one above it (${above}). Put the oldest first.`,
});

/** The entries that carry corrections: articles and claims. */
function* corrected({ entries }: Manuscript): Generator<ManuscriptEntry<"articles" | "claims">> {
  yield* entries.articles.values();
  yield* entries.claims.values();
}

/** A correction that is surely earlier than what it corrects: the publication of an article, the words of a claim. */
const earlyCorrection = rule({
  name: "early-correction",
  severity: "error",
  find(manuscript, report) {
    for (const entry of corrected(manuscript)) {
      const { key, since } = beginningOf(entry);
      for (const [index, correction] of (entry.data.corrections ?? []).entries()) {
        const date = correction?.on;
        if (date === undefined || since === undefined || !isSurelyBefore(date, since)) continue;
        report(entry.path, placeOf(entry.document, ["corrections", index, "on"]), { date, key, since });
      }
    }
  },
  words: ({ date, key, since }) =>
    `The correction (${date}) is earlier than what it corrects (${key}: ${since}). Correct one of the two dates.`,
});

function beginningOf({ collection, data }: ManuscriptEntry<"articles" | "claims">) {
  if (collection === "articles") return { key: "published", since: data.published };
  return { key: "said.on", since: data.said?.on };
}

/** The places of each collection that hold the date of something that has been done. */
const placesIn = Object.fromEntries(
  collections.map((collection) => [
    collection,
    [...fieldsOf(schemas[collection])].flatMap(({ path, schema }) => (pastDates.has(schema) ? [path] : [])),
  ]),
);

/**
 * Something that has been done is dated later than any clock on Earth shows: a verdict, a correction, the reading of a
 * source, a line of the record. Events may lie ahead, and so may the words of a forecast, what comes of them, and the day
 * on which a draft is to appear.
 */
const futureDate = rule({
  name: "future-date",
  severity: ({ isPublishing }) => (isPublishing ? "error" : "warning"),
  find(manuscript, report, circumstances) {
    const { today } = circumstances;
    for (const entry of allEntries(manuscript)) {
      for (const { path, date, isCapture } of datesIn(entry)) {
        if (!isAhead(date, today)) continue;
        const key = path.filter((step) => typeof step === "string").join(".");
        report(entry.path, placeOf(entry.document, path), { key, date, today, isCapture });
      }
    }
    for (const { date, start, end } of recordedDays(manuscript, circumstances)) {
      if (isAhead(date, today)) report(RECORD_FILE, { start, end }, { key: undefined, date, today, isCapture: false });
    }
  },
  words: ({ key, date, today, isCapture }) => {
    const lies = `lies in the future: nowhere is it later than ${today}`;
    if (key === undefined)
      return `The day on which this line was recorded (${date}) ${lies}. Put back record.jsonl as it was published or last committed, and run npm run record on a machine whose clock is right.`;
    return isCapture
      ? `The day of the capture in "${key}" (${date}) ${lies}. Copy its address again.`
      : `"${key}" (${date}) ${lies}. Correct the date of what has been done.`;
  },
});

interface PlacedDate {
  readonly path: Path;
  readonly date: string;
  readonly isCapture: boolean;
}

function datesIn(entry: ManuscriptEntry): PlacedDate[] {
  if (entry.collection === "articles" && entry.isDraft) return [];
  const isForecast = entry.collection === "claims" && entry.data.kind === "forecast";
  const dates = (placesIn[entry.collection] ?? [])
    .filter(([first]) => !isForecast || first === "verdict" || first === "corrections")
    .flatMap((place) => valuesAt(entry.data, place))
    .map(({ path, value }) => ({ path, date: String(value), isCapture: false }));
  return entry.collection === "sources" ? [...dates, ...captureDates(entry.data)] : dates;
}

function captureDates({ archived, url }: ManuscriptEntry<"sources">["data"]): PlacedDate[] {
  return Object.entries({ archived, url }).flatMap(([key, address]) => {
    const date = address === undefined ? undefined : captureDate(address);
    return date === undefined ? [] : [{ path: [key], date, isCapture: true }];
  });
}

function recordedDays(manuscript: Manuscript, { sha256 }: Circumstances) {
  const lines = comparisonOf(manuscript, sha256)?.record.lines ?? [];
  return lines.map(({ on, start, text }) => ({
    date: on,
    start: start + text.indexOf('"on"'),
    end: start + text.length,
  }));
}

/**
 * Whether the calendar that a date was written by shows a later day than the last one that has begun anywhere. A vague
 * date is ahead where all that is written lies ahead: `2030~`, `203X`, `2030/..`, and not `../2030`.
 */
function isAhead(text: string, today: string): boolean {
  const [date, day] = [readDate(text.includes("T") ? text.slice(0, "2026-11-22".length) : text), readDate(today)];
  if (typeof date === "string" || typeof day === "string") return false;
  const isOpen = date.precision === "between" && !date.first;
  return !isOpen && orderOf(date) > endOf(day);
}

export const dateRules: RulesOf<DateFacts> = {
  "early-end": earlyEnd,
  "undated-source": undatedSource,
  "undated-words": undatedWords,
  "undated-event": undatedEvent,
  "circular-order": circularOrder,
  "order-against-dates": orderAgainstDates,
  "late-publication": latePublication,
  "late-hop": lateHop,
  "early-verdict": earlyVerdict,
  "late-words": lateWords,
  "early-reply": earlyReply,
  "correction-order": correctionOrder,
  "early-correction": earlyCorrection,
  "future-date": futureDate,
};
