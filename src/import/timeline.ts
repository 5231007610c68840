import { readDate } from "../dossier/dates.ts";
import { nodesOf } from "../dossier/links.ts";
import { LONGEST_BODY } from "../dossier/parser-limits.ts";
import { addressFault, writtenAddress } from "../dossier/schema/web-address.ts";
import { plainText } from "../entries/plain-text.ts";
import { type SourceFacts, sourceFile } from "../entries/source-file.ts";
import { zoneOffset } from "../views/display-date.ts";
import { cleanTree } from "./clean-tree.ts";
import { entryFile, hasBlanks } from "./entry-file.ts";
import { treeOfHtml } from "./html-tree.ts";
import { eventKey, type Known } from "./known.ts";
import { Collected, type Given, type Place, type Reading } from "./reading.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** A moment as TimelineJS has it, each part as it is written there. */
export interface TimelineMoment {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  /** `13:45`, `1:45 PM`. */
  readonly time?: string | undefined;
}

/** A slide of TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html); its texts are HTML. */
export interface TimelineSlide {
  readonly place: Place;
  readonly id?: string | undefined;
  readonly headline: string;
  readonly text: string;
  readonly start: TimelineMoment;
  readonly end: TimelineMoment;
  /** The date as readers see it. */
  readonly display?: string | undefined;
  readonly media?: string | undefined;
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
  readonly group?: string | undefined;
}

/** The events that slides make, and the sources that their media are. Events of which there is one already are passed. */
export function eventsOf(slides: readonly TimelineSlide[], known: Known, given: Given): Reading {
  const read = new Collected();
  for (const slide of slides) readSlide(slide, known, given, read);
  return read;
}

function readSlide(slide: TimelineSlide, known: Known, given: Given, read: Collected): void {
  const { place, text } = slide;
  const title = plainText(slide.headline);
  if (title === "") {
    read.refuse(place, "It has no headline, and an event needs one. Write one, and import again.");
    return;
  }
  if (text.length > LONGEST_BODY) {
    read.refuse(place, "Its text is longer than 200,000 characters. An event needs one to three sentences.");
    return;
  }
  const start = dateOfMoment(slide.start, given.timeZone);
  const end = dateOfMoment(slide.end, given.timeZone);
  const there = known.events.get(eventKey(title, start.date));
  if (there !== undefined) {
    read.pass(place, `event:${there}`);
    return;
  }
  const body = bodyOf(text, place, known, read);
  const fromMedia = mediaSource(slide, known, given, read);
  const sources = [...new Set([...(fromMedia.id ? [fromMedia.id] : []), ...body.sources])];
  const data = {
    title,
    date: start.date ?? null,
    ...(end.date ? { end: end.date } : {}),
    sources: sources.length > 0 ? sources : null,
  };
  const at = { ...remark("date", start.remark, slide.display), ...(end.remark ? { end: [end.remark] } : {}) };
  const shown = end.remark && !end.date ? { ...data, end: null } : data;
  const below = [
    ...(slide.group ? [`Its group in the timeline: ${plainText(slide.group)}.`] : []),
    ...fromMedia.remarks,
  ];
  const id = known.ids.next(
    "timeline",
    slide.id ?? title,
    `event-${start.date ?? 1}`.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  );
  known.events.set(eventKey(title, start.date), id);
  const isDraft = hasBlanks(shown) || Object.keys(at).length > 0 || body.markdown === "";
  const fileText = (draft: boolean) =>
    entryFile(
      "timeline",
      draft ? { ...shown, draft } : shown,
      { at, below },
      body.markdown === "" ? "" : `\n${body.markdown}`,
    );
  read.add({ collection: "timeline", id, place, isDraft, fileText });
}

function remark(key: string, found: string | undefined, display: string | undefined) {
  const words = found && display ? [found, `The timeline shows it as "${plainText(display)}".`] : found ? [found] : [];
  return words.length > 0 ? { [key]: words } : {};
}

function bodyOf(html: string, place: Place, known: Known, read: Collected) {
  const tree = treeOfHtml(/<[a-z/!]/i.test(html) ? html : `<p>${html.replaceAll("<", "&lt;")}</p>`);
  for (const { reason } of cleanTree(tree, known.sources, false)) read.refuse(place, reason);
  const sources = [...nodesOf(tree, "link")].flatMap(({ url }) => /^source:(.+)$/.exec(url)?.[1] ?? []);
  return { markdown: writeMarkdown(tree).trim() === "" ? "" : writeMarkdown(tree), sources };
}

/** A moment as a date, as precisely as it can be written; what could not is a remark. */
function dateOfMoment(
  { year, month, day, time }: TimelineMoment,
  zone: string | undefined,
): { readonly date?: string; readonly remark?: string } {
  const parts = [year, month, day].map((part) => part?.trim() ?? "");
  const written = parts.filter((part) => part !== "").join("-");
  if (written === "") return time ? { remark: `The timeline gives nothing but a time, ${time}.` } : {};
  const [y = "", ...rest] = parts.map((part) => part.replace(/\.0+$/, ""));
  const last = rest.indexOf("");
  const known = [
    y.padStart(4, "0"),
    ...(last === -1 ? rest : rest.slice(0, last)).map((part) => part.padStart(2, "0")),
  ];
  const date = known.join("-");
  if (!/^\d+$/.test(y) || typeof readDate(date) === "string")
    return { remark: `The timeline says "${written}", which is no date here.` };
  if (!time) return { date };
  const clock = known.length === 3 ? clockTime(time) : undefined;
  if (clock === undefined) return { date, remark: `The timeline adds the time "${time}".` };
  if (zone === undefined) return { date, remark: `The timeline gives ${clock}, and not in which zone.` };
  return { date: inZone(date, clock, zone) };
}

function clockTime(time: string): string | undefined {
  const [, hours = "", minutes = "00", half] =
    /^\s*(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*$/i.exec(time) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hours === "" || hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

const MINUTE = 60_000;

/** A time by the clocks of a zone, with the offset that they have then. */
function inZone(date: string, clock: string, zone: string): string {
  const local = Date.parse(`${date}T${clock}Z`);
  const guess = zoneOffset(local, zone);
  const offset = zoneOffset(local - guess * MINUTE, zone);
  if (offset === 0) return `${date}T${clock}Z`;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${date}T${clock}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

/** The source that a slide's medium is: there already or new. Of a medium without an address a remark is left. */
function mediaSource(
  { place, media, credit, caption }: TimelineSlide,
  known: Known,
  given: Given,
  read: Collected,
): { readonly id?: string; readonly remarks: readonly string[] } {
  const publisher = plainText(credit ?? "");
  // Where a page's code for embedding stands, its address is in it.
  const [address = ""] = /https?:\/\/[^\s"'<>]+/i.exec(media ?? "") ?? [];
  if (address === "" || addressFault(address) !== undefined)
    return { remarks: publisher === "" ? [] : [`Its media credit in the timeline: ${publisher}.`] };
  const url = writtenAddress(address.replaceAll("&amp;", "&"));
  const found = known.sources.find({ url });
  if (found) return { id: found.id, remarks: [] };
  const kind = kindOfMedia(url) ?? (given.kind as SourceFacts["kind"]);
  const facts: SourceFacts = {
    ...(publisher === "" ? {} : { publisher }),
    url,
    ...(given.accessed ? { accessed: given.accessed } : {}),
    ...(kind ? { kind } : {}),
  };
  const words = plainText(caption ?? "");
  const remarks = words === "" ? {} : { at: { title: [`Its caption in the timeline: ${words}`] } };
  const id = known.sourceIds.next(facts);
  known.sources.add(id, { url });
  const fileText = () => sourceFile({ ...facts, draft: true }, remarks);
  read.add({ collection: "sources", id, place, isDraft: true, fileText });
  return { id, remarks: [] };
}

function kindOfMedia(url: string): SourceFacts["kind"] {
  const { hostname, pathname } = new URL(url);
  if (/\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(pathname)) return "image";
  const host = hostname.replace(/^(?:www|m|mobile)\./, "");
  if (/^(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com)$/.test(host)) return "recording";
  return /^(?:twitter|x|facebook|instagram|threads|bsky|t)\.(?:com|net|app|me)$/.test(host) ? "post" : undefined;
}
