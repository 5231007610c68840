import { isLateEnough } from "../dossier/captures.ts";
import { languageOfSite } from "../dossier/languages.ts";
import { type Manuscript, type ManuscriptEntry, placeOf as placeOfKey } from "../dossier/manuscript.ts";
import { addressFault } from "../dossier/schema/web-address.ts";
import { findQuotation, normaliseForSearch } from "./answers/find-quotation.ts";
import { type Obstacle, obstacleOfAddress } from "./answers/obstacle.ts";
import { type AskedSource, type Quotation, quotationsIn, reportOf, type SourcesReport } from "./answers/report.ts";
import { type Judgement, judge, plainAnswer } from "./answers/standing.ts";
import { type Archive, findCapture, internetArchive, takeCapture } from "./archive.ts";
import type { Manners } from "./request.ts";
import { UnfinishedRun } from "./unfinished-run.ts";
import { Visitor } from "./visitor.ts";

export interface SourcesOptions {
  readonly manners: Manners;
  /** The absolute path of the content, by which an unfinished run is known again. */
  readonly contentFolder: string;
  /** Where an unfinished run is kept. */
  readonly stateFile: string;
  /** The ids of the sources to be asked; all where undefined. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Whether a capture is taken where there is none. */
  readonly takesCaptures?: boolean;
  /** Whether an unfinished run is forgotten. */
  readonly beginsAnew?: boolean;
  readonly archive?: Archive;
  /** Calls the run off. */
  readonly signal?: AbortSignal;
  /** Is told, before anything is asked, why an unfinished run cannot be kept. */
  readonly onUnkept?: (why: string) => void;
  /** Is told of each source that has been asked. */
  readonly onAsked?: (asked: AskedSource, done: number, total: number) => void;
}

/**
 * Asks every source's address, looks for each quotation in what comes, and asks the archive where a source names no
 * capture. What an earlier run that was broken off has asked is not asked again. Rejects only where the signal calls it off.
 */
export async function checkSources(manuscript: Manuscript, options: SourcesOptions): Promise<SourcesReport> {
  const { stateFile, only, signal = new AbortController().signal, onAsked } = options;
  const isAsked = (id: string) => only === undefined || only.has(id);
  const quotations = quotationsIn(manuscript).filter(({ sources }) => sources.some(isAsked));
  const sources = [...manuscript.entries.sources.values()].filter(({ id }) => isAsked(id)).filter(hasAddress);
  const survey = new Survey(new Visitor(options.manners, signal), options, languageOfSite(manuscript), quotations);
  const run = new UnfinishedRun(stateFile, options.contentFolder, options.beginsAnew ?? false);
  if (run.unkept !== undefined) options.onUnkept?.(run.unkept);
  let done = 0;
  try {
    const asked = await Promise.all(
      sources.map(async (source) => {
        const question = survey.questionOf(source);
        const given = run.answerOf(source.id, question) ?? (await survey.ask(source));
        run.note(source.id, question, given);
        done += 1;
        onAsked?.(given, done, sources.length);
        return { ...given, ...placeOf(source) };
      }),
    );
    run.end(sources.map(({ id }) => id));
    return reportOf(asked, quotations);
  } catch (error) {
    run.keep();
    throw error;
  }
}

type SourceDraft = ManuscriptEntry<"sources">;
type AddressedSource = SourceDraft & { readonly data: { readonly url: string } };

function hasAddress(source: SourceDraft): source is AddressedSource {
  return source.data.url !== undefined && addressFault(source.data.url) === undefined;
}

/** Where a source's address stands in the content. */
function placeOf({ id, path, document }: AddressedSource): Pick<AskedSource, "id" | "path" | "at"> {
  return { id, path, at: document.locate(placeOfKey(document, ["url"]).start) };
}

interface Look {
  readonly judgement: Judgement;
  /** The ways in which the page may be read, as quotations are looked for in them. */
  readonly texts: readonly string[];
  /** What keeps the page from showing that words are missing. */
  readonly obstacle: Obstacle | undefined;
}

function isIn({ texts }: Look, quotation: string): boolean {
  return texts.some((text) => findQuotation(text, quotation));
}

/** Asks sources one by one. */
class Survey {
  readonly #visitor: Visitor;
  readonly #archive: Archive;
  readonly #takesCaptures: boolean;
  readonly #slowAfter: number;
  readonly #language: string;
  readonly #wordsOf = new Map<string, Set<string>>();

  constructor(visitor: Visitor, options: SourcesOptions, language: string, quotations: readonly Quotation[]) {
    this.#visitor = visitor;
    this.#archive = options.archive ?? internetArchive;
    this.#takesCaptures = options.takesCaptures ?? false;
    this.#slowAfter = options.manners.slowAfter;
    this.#language = language;
    for (const { words, sources } of quotations)
      for (const id of sources) this.#wordsOf.set(id, (this.#wordsOf.get(id) ?? new Set()).add(words));
  }

  /** Everything on which the answer depends: where it is the same, an answer may be kept. */
  questionOf({ id, data: { url, archived, language } }: SourceDraft): string {
    return JSON.stringify([url, archived, language, this.#takesCaptures, ...(this.#wordsOf.get(id) ?? [])]);
  }

  async ask(source: AddressedSource): Promise<AskedSource> {
    const { id, data } = source;
    const capture = data.archived === undefined ? await this.#captureOf(data) : undefined;
    const words = [...(this.#wordsOf.get(id) ?? [])];
    const page = await this.#look(data.url, data.language);
    const found = new Set(words.filter((quotation) => isIn(page, quotation)));
    let { obstacle } = page;
    const lasting = data.archived ?? capture;
    if (obstacle && found.size < words.length && lasting !== undefined && addressFault(lasting) === undefined) {
      const kept = await this.#look(lasting, data.language);
      for (const quotation of words) if (isIn(kept, quotation)) found.add(quotation);
      if (!kept.obstacle) obstacle = undefined;
    }
    return {
      ...placeOf(source),
      address: data.url,
      ...page.judgement,
      isReadable: obstacle === undefined,
      ...(obstacle ? { obstacle } : {}),
      found: [...found],
      ...(capture ? { capture } : {}),
    };
  }

  async #look(address: string, language: string | undefined): Promise<Look> {
    const visit = await this.#visitor.visit(address, language ?? this.#language);
    const isPaidFor = visit.page?.isPaidFor ?? false;
    const judged = judge(address, visit, { isPaidFor, slowAfter: this.#slowAfter });
    const { page } = visit;
    if (!page || !["answers", "moved", "paywalled"].includes(judged.standing))
      return { judgement: judged, texts: [], obstacle: "no-page" };
    const texts = page.texts.map(normaliseForSearch);
    if (judged.standing === "paywalled") return { judgement: judged, texts, obstacle: "subscription" };
    const detour = obstacleOfAddress(address, visit.address);
    // It has not moved to where its readers are asked for something.
    return detour
      ? { judgement: plainAnswer(judged), texts, obstacle: detour }
      : { judgement: judged, texts, obstacle: page.obstacle };
  }

  async #captureOf(data: AddressedSource["data"]): Promise<string | undefined> {
    const found = await findCapture(this.#visitor, this.#archive, data.url, data.accessed);
    if (found && isLateEnough(found, data.published)) return found;
    return this.#takesCaptures ? takeCapture(this.#visitor, this.#archive, data.url) : undefined;
  }
}
