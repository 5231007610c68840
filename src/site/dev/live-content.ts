import { hasErrors } from "../../check/check.ts";
import { collections } from "../../dossier/collections.ts";
import type { Finding } from "../../dossier/finding.ts";
import { allEntries, heldBack, type Manuscript, type ReadBefore } from "../../dossier/manuscript.ts";
import { english } from "../../language/english.ts";
import { Addresses } from "../../routes/addresses.ts";
import { type Desk, type Edition, unfinishedWork } from "../../views/edition.ts";
import { type CheckedContent, nextVersion } from "../checked-content.ts";
import { dayOfRun, lastDayBegun, minuteOfRun } from "../day.ts";
import { checkedContentOf, editionOf, readAndCheck } from "../edition.ts";
import type { Settings } from "../settings.ts";

/** The state of the content while it is being edited. */
export interface LiveState {
  readonly manuscript: Manuscript;
  readonly findings: readonly Finding[];
  /** The last state without errors, with drafts; undefined as long as there was none. */
  readonly edition: Edition | undefined;
  /** That state as the collections take it; without entries as long as there was none. */
  readonly content: CheckedContent;
  /** Errors by the path of the page on which the faulty entry stands. */
  readonly faultyPaths: ReadonlyMap<string, readonly Finding[]>;
}

const NO_ENTRIES: CheckedContent["entries"] = {
  articles: [],
  claims: [],
  utterances: [],
  timeline: [],
  sources: [],
  people: [],
  questions: [],
  pages: [],
  site: [],
  record: [],
};

/** Reads the content again and again, each time only what has changed, and keeps the newest good state. */
export class LiveContent {
  private readonly before: ReadBefore = new Map();
  private readonly settings: Settings;
  private edition: Edition | undefined;

  constructor(settings: Settings) {
    this.settings = { ...settings, isPublishing: false };
  }

  /** Reads and checks the content as it is now. Throws where the content folder cannot be read. */
  read(): LiveState {
    const { env } = process;
    const settings = { ...this.settings, today: lastDayBegun(env), now: minuteOfRun(env) };
    const reading = readAndCheck(settings, this.before);
    const isBehind = hasErrors(reading.findings);
    if (!isBehind) this.edition = editionOf(reading, this.settings, { withDrafts: true });
    const addresses =
      this.edition?.addresses ?? new Addresses({ origin: "https://localhost", base: this.settings.basePath });
    const desk: Desk = {
      findings: reading.findings,
      isBehind,
      draftPaths: draftPaths(reading.manuscript, addresses),
      heldPaths: heldPaths(reading.manuscript, addresses),
      unfinished: unfinishedWork(reading.manuscript, reading.findings, dayOfRun(env)),
    };
    const content: CheckedContent = this.edition
      ? { ...checkedContentOf(this.edition), desk }
      : {
          version: nextVersion(),
          entries: NO_ENTRIES,
          wording: english.wording,
          alternates: [],
          location: addresses.location,
          findings: reading.findings,
          hasShareImages: false,
          desk,
        };
    const errors = reading.findings.filter(({ severity }) => severity === "error");
    return { ...reading, edition: this.edition, content, faultyPaths: faultyPaths(errors, addresses) };
  }
}

function draftPaths(manuscript: Manuscript, addresses: Addresses): ReadonlySet<string> {
  const drafts = [...allEntries(manuscript)].filter(({ isDraft, heldUntil }) => isDraft && heldUntil === undefined);
  return new Set(drafts.map(({ collection, id }) => pageOf(addresses.entry(collection, id))));
}

function heldPaths(manuscript: Manuscript, addresses: Addresses): ReadonlyMap<string, string> {
  const held = heldBack(manuscript);
  return new Map(held.map(({ collection, id, heldUntil }) => [pageOf(addresses.entry(collection, id)), heldUntil]));
}

function faultyPaths(errors: readonly Finding[], addresses: Addresses): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map<string, Finding[]>();
  for (const finding of errors) {
    const path = pageOf(addressOfFile(finding.file, addresses));
    byPath.set(path, [...(byPath.get(path) ?? []), finding]);
  }
  return byPath;
}

/** The path of the page on which a content file is shown: an entry's own, or the front page for everything else. */
export function addressOfFile(file: string, addresses: Addresses): string {
  const [name = "", folder] = file.split("/").reverse();
  const collection = collections.find((kind) => kind === folder);
  return collection ? addresses.entry(collection, name.replace(/\.md$/, "")) : addresses.to("home");
}

function pageOf(address: string): string {
  return address.split("#", 1)[0] ?? address;
}
