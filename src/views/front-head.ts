import { byDate, dateOf, endOf } from "../dossier/dates.ts";
import type { Article, Dossier, Person, Source } from "../dossier/dossier.ts";
import type { Say } from "../language/say.ts";
import { displayDate, displayRange } from "./display-date.ts";
import { centralClaim } from "./front.ts";
import { verdictName, verdictsShown } from "./verdict.ts";

/** A line of the front page, with the label before it. */
export interface LabelledLine {
  readonly label: string;
  readonly text: string;
  /** Whether the text is a sentence that we make, and none of the editors. */
  readonly isOurs: boolean;
}

/** The words at the top of the front page. */
export interface FrontHead {
  /** The question, or else the name of the site. */
  readonly title: string;
  /** What the site is, above a question. */
  readonly above: string | undefined;
  /** The question answered in one line; missing where nothing is asked. */
  readonly answer: LabelledLine | undefined;
  /** What stands below it; missing where the line has said it all. */
  readonly deck: string | undefined;
  /** Whether the site has summed the story up itself, so that the article need not do it here. */
  readonly isSummedUp: boolean;
}

/** Puts together what stands at the top of the front page above the article that opens it, so that nothing is said twice. */
export function frontHead(dossier: Dossier, opening: Article | undefined): FrontHead {
  const { site, say } = dossier;
  const { title, tagline, question, shortAnswer, answer } = site;
  const isSummedUp = shortAnswer !== undefined || answer !== undefined;
  if (question === undefined)
    return { title, above: undefined, answer: undefined, deck: answer ?? shortAnswer ?? tagline, isSummedUp };
  const line = shortAnswer ?? answer;
  return {
    title: question,
    above: tagline,
    answer:
      line === undefined
        ? { label: say("front.notAnswered"), text: ratedInWords(dossier, opening), isOurs: true }
        : { label: say(shortAnswer === undefined ? "front.answer" : "front.shortAnswer"), text: line, isOurs: false },
    deck: shortAnswer === undefined ? undefined : answer,
    isSummedUp,
  };
}

/** What is known without an answer: how the claim at the centre is rated. */
function ratedInWords(dossier: Dossier, opening: Article | undefined): string {
  const { say } = dossier;
  const claim = centralClaim(dossier, opening);
  if (!claim) return say("front.notRated");
  const [first = "", second] = verdictsShown(claim.verdict).map((one) => verdictName(one, say));
  return second === undefined
    ? say("front.rated", { verdict: first })
    : say("front.ratedTwice", { attribution: first, substance: second });
}

/** The text that an article reads, and who published it. */
export interface Subject {
  readonly source: Source;
  /** The outlet or body of the publisher's name; undefined where the dossier has none, or several. */
  readonly publisher: Person | undefined;
  /** What it is today: "News website". */
  readonly role: string | undefined;
}

/** What the front page says of the text that an article reads; undefined of an article that reads none. */
export function subjectOf({ subject }: Pick<Article, "subject">, { sources, people }: Dossier): Subject | undefined {
  const source = subject === undefined ? undefined : sources.get(subject);
  if (!source) return undefined;
  const [publisher, ...others] = [...people.values()].filter(
    ({ name, kind }) => name === source.publisher && (kind === "outlet" || kind === "organisation"),
  );
  const known = others.length === 0 ? publisher : undefined;
  return { source, publisher: known, role: known?.roles.findLast(({ to }) => to === undefined)?.title };
}

/** When things were last checked: "Verdicts given and sources read 22–30 November 2026"; undefined where there is nothing to check. */
export function checkedInWords({ claims, sources, say }: Dossier): string | undefined {
  const judged = [...claims.values()].map(({ verdict }) => verdict.on);
  const read = [...sources.values()].map(({ accessed }) => accessed);
  const verdicts = judged.length > 0 ? daysInWords(judged, say) : undefined;
  const readings = read.length > 0 ? daysInWords(read, say) : undefined;
  if (verdicts === undefined) return readings === undefined ? undefined : say("front.read", { days: readings });
  if (readings === undefined) return say("front.judged", { days: verdicts });
  if (readings === verdicts) return say("front.checked", { days: verdicts });
  return say("front.checkedApart", { judged: verdicts, read: readings });
}

function daysInWords(days: readonly string[], say: Say): string {
  const ordered = days.toSorted(byDate);
  return displayRange(ordered[0] ?? "", ordered.at(-1), say);
}

/**
 * How new the newest source is: "24 February 2026; 56 sources show no date", and how many may be later that show only a
 * month, say. Undefined where none shows a date.
 */
export function newestSourceInWords({ sources, say }: Pick<Dossier, "sources" | "say">): string | undefined {
  const dates = [...sources.values()].flatMap(({ published }) => published ?? []);
  const newest = dates.toSorted(byDate).at(-1);
  if (newest === undefined) return undefined;
  const undated = sources.size - dates.length;
  const end = endOf(dateOf(newest));
  const later = dates.filter((date) => endOf(dateOf(date)) > end).length;
  const shown = displayDate(newest, say);
  const withUndated = undated > 0 ? say("front.undatedSources", { newest: shown, count: undated }) : shown;
  return later > 0 ? say("front.vagueSources", { newest: withUndated, count: later }) : withUndated;
}
