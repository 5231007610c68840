import type { Collection } from "../dossier/collections.ts";
import type { Document } from "../dossier/document.ts";
import type { Severity } from "../dossier/finding.ts";
import type { Location } from "../dossier/links.ts";
import type { Manuscript } from "../dossier/manuscript.ts";
import type { Span } from "../dossier/position.ts";
import type { ProtectedWords } from "../record/fingerprint.ts";
import type { Sha256 } from "../record/line.ts";

/** Says that a file breaks the rule, where, and with which facts. `path` is relative to the content folder. */
export type Report<Facts> = (path: string, at: Span, facts: Facts) => void;

/** What is known besides the content. */
export interface Circumstances {
  /** Whether the check runs where the site is published, so that nothing may be left unrecorded. */
  readonly isPublishing: boolean;
  /** The last day that has begun somewhere on Earth: `2026-11-22`. The core asks no clock. */
  readonly today: string;
  /** Where the site is published: its origin, where it is not the one of `site.md`, and the path below which it lies, if any. */
  readonly location?: Partial<Location>;
  readonly sha256: Sha256;
  /** What an article or claim said when its digest was this; undefined where nobody has kept it. It never throws. */
  readonly findEarlierWords?: FindEarlierWords | undefined;
}

export type FindEarlierWords = (path: string, digest: string) => ProtectedWords | undefined;

/** A piece of a file's text, as offsets without a byte order mark, and what takes its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** A file that is to be mended: its text without a byte order mark, and what has been read of it. */
export interface MendedFile {
  readonly text: string;
  readonly collection: Collection | "site";
  readonly document: Document;
}

/** Gives the edits that mend a finding, where it has only one right answer; none where it has several. It never throws. */
export type Fix<Facts> = (facts: Facts, at: Span, file: MendedFile) => readonly Edit[];

/** One rule: what it finds, and how it says so. */
export interface Rule<Name extends string = string, Facts = unknown> {
  readonly name: Name;
  readonly severity: Severity | ((circumstances: Circumstances) => Severity);
  /** Looks through the manuscript and reports what breaks the rule. It never throws, never changes anything, and words nothing. */
  find(manuscript: Manuscript, report: Report<Facts>, circumstances: Circumstances): void;
  /** Puts the facts of a finding into one or two sentences: what was found, and what to do. */
  words(facts: Facts): string;
  /** Mends what it has found. Missing where only an editor can. */
  fix?(facts: Facts, at: Span, file: MendedFile): readonly Edit[];
}

/** Makes the rules of a topic, each of which the compiler holds against the facts of its name. */
export function rulesOf<TopicFacts>() {
  return <Name extends keyof TopicFacts & string>(
    definition: Rule<Name, TopicFacts[Name]>,
  ): Rule<Name, TopicFacts[Name]> => definition;
}

/** The rules of a topic, each under its name. Facts without a rule do not compile. */
export type RulesOf<TopicFacts> = { readonly [Name in keyof TopicFacts & string]: Rule<Name, TopicFacts[Name]> };
