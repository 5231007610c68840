import { dateOf, endOf, orderOf, placeOfDate, plainDate, reach, type SingleDate } from "../dossier/dates.ts";
import { withoutIsolation } from "../dossier/direction.ts";
import { type Dossier, entryOf, type Site, type TimelineEvent } from "../dossier/dossier.ts";
import { plainText } from "../dossier/links.ts";
import { displayDate, displayRange, zoneOffset } from "../views/display-date.ts";
import type { Edition } from "../views/edition.ts";
import { lastChanged } from "../views/last-changed.ts";
import { type DatedEvent, eventsInOrder, isDated, type NumberedEvent, whenOf } from "../views/timeline/events.ts";
import { escapeMarkup } from "./output-file.ts";
import { envelopeOf, type Moment, type Slide, type TimelineFile } from "./schemas.ts";

const MINUTE = 60_000;

/** The timeline as TimelineJS reads it. It knows no zones, so that every time is given in the site's. */
export function timelineFileOf(edition: Edition): TimelineFile {
  const { dossier } = edition;
  const { site } = dossier;
  // The format needs numbers, so that what nothing places has no place in it.
  const events = eventsInOrder(dossier).filter(({ place }) => place < Infinity);
  return {
    ...envelopeOf(edition, "timeline-file", lastChanged(dossier)),
    timeZone: site.timeZone,
    scale: "human",
    title: {
      unique_id: "title",
      text: { headline: escapeMarkup(site.question ?? site.title), text: paragraph(site.answer ?? site.tagline) },
    },
    events: events.map((event) => slideOf(event, edition)),
  };
}

function slideOf({ event, place }: NumberedEvent, edition: Edition): Slide {
  return {
    unique_id: event.id,
    ...(isDated(event) ? datesOf(event, edition.dossier) : placeAsDate(event, place, edition.dossier)),
    group: withoutIsolation(edition.dossier.say(`timeline.group.${event.weight}`)),
    text: { headline: escapeMarkup(event.title), text: slideText(event, edition) },
  };
}

type SlideDates = Pick<Slide, "start_date" | "end_date" | "display_date">;

function datesOf(event: DatedEvent, dossier: Dossier): SlideDates {
  const { site } = dossier;
  const { date, end } = event;
  return {
    start_date: momentOf(inSiteZone(date, site.timeZone), momentInWords(date, dossier)),
    ...(end === undefined ? {} : { end_date: momentOf(shownEnd(date, end, site), momentInWords(end, dossier)) }),
    display_date: spanInWords(event, dossier),
  };
}

/** Of what has no date, the day at which its order puts it, and the words that say so. */
function placeAsDate(event: TimelineEvent, place: number, dossier: Dossier): SlideDates {
  const words = withoutIsolation(whenOf(event, dossier));
  return { start_date: momentOf(numbersOf(new Date(place).toISOString().slice(0, 10)), words), display_date: words };
}

/** The numbers of a moment with the words for it. */
function momentOf({ year, month, day, minute }: SingleDate, words: string): Moment {
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(minute === undefined ? {} : { hour: Math.floor(minute / 60), minute: minute % 60 }),
    display_date: words,
  };
}

/**
 * Where an event ends on the axis. TimelineJS takes a month for its first moment, so that an end which is vaguer than the
 * beginning could lie before it: it reaches to its last day or minute instead. Where clocks and calendars still put it
 * before the beginning (a day has no zone, and clocks are put back), it ends as it begins.
 */
function shownEnd(date: string, end: string, { timeZone }: Site): SingleDate {
  const begins = inSiteZone(date, timeZone);
  const ends = inSiteZone(end, timeZone);
  const last = begins.text.length > ends.text.length ? lastMomentOf(ends, begins.text) : ends;
  return orderOf(last) < orderOf(begins) ? begins : last;
}

/** The last moment of a date, written as precisely as another one. */
function lastMomentOf(date: SingleDate, precise: string): SingleDate {
  const moment = `${new Date(endOf(date)).toISOString().slice(0, "2026-11-22T18:00".length)}Z`;
  return numbersOf(moment.slice(0, precise.length));
}

/** A date with a time as a clock in the site's zone shows it; any other date as it is, since a day has no zone. */
function inSiteZone(text: string, timeZone: string): SingleDate {
  const date = numbersOf(text);
  if (date.minute === undefined) return date;
  const instant = reach(date).earliest;
  const shown = new Date(instant + zoneOffset(instant, timeZone) * MINUTE).toISOString();
  return numbersOf(`${shown.slice(0, 16)}Z`);
}

/**
 * The numbers by which TimelineJS, which cannot say that a date is vague, puts an event into its order: the date without
 * the doubt about it; of what spans years, the year in its middle. The words beside them say what is known.
 */
function numbersOf(text: string): SingleDate {
  const date = dateOf(text.replace(/(?:-XX)*[?~%]?$/, ""));
  if (date.precision !== "between" && date.precision !== "decade" && date.precision !== "century") return date;
  return numbersOf(String(new Date(placeOfDate(date)).getUTCFullYear()).padStart(4, "0"));
}

function momentInWords(text: string, { say, site: { timeZone } }: Dossier): string {
  if (!plainDate(text)) return displayDate(text, say);
  const shown = inSiteZone(text, timeZone);
  const day = displayDate(shown.text.slice(0, 10), say);
  return shown.minute === undefined ? day : `${day}, ${shown.text.slice(11, 16)} (${timeZone})`;
}

function spanInWords({ date, end }: DatedEvent, dossier: Dossier): string {
  const { say, site } = dossier;
  if (end === undefined) return momentInWords(date, dossier);
  const start = inSiteZone(date, site.timeZone);
  const until = inSiteZone(end, site.timeZone);
  if (start.minute === undefined && until.minute === undefined) return displayRange(date, end, say);
  const isSameDay = start.text.slice(0, 10) === until.text.slice(0, 10);
  if (!isSameDay || start.minute === undefined || until.minute === undefined)
    return `${momentInWords(date, dossier)} – ${momentInWords(end, dossier)}`;
  // Where clocks are put back in between, the end would stand there as if it came first.
  if (until.text <= start.text) return momentInWords(date, dossier);
  const day = displayDate(start.text.slice(0, 10), say);
  return `${day}, ${start.text.slice(11, 16)}–${until.text.slice(11, 16)} (${site.timeZone})`;
}

function slideText({ id, place, body, sources }: TimelineEvent, { addresses, dossier }: Edition): string {
  const links = sources.map((source) => {
    const { publisher, url } = entryOf(dossier.sources, source);
    return link(url ?? addresses.absolute(addresses.source(source)), publisher);
  });
  return [
    ...(place ? [paragraph(place)] : []),
    paragraph(plainText(body)),
    `<p>${links.join(" · ")}</p>`,
    `<p>${link(addresses.absolute(addresses.event(id)), dossier.site.title)}</p>`,
  ].join("");
}

function paragraph(text: string): string {
  return `<p>${escapeMarkup(text)}</p>`;
}

function link(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(words)}</a>`;
}
