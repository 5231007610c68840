import type { Facts, RuleName } from "./facts/index.ts";
import type { Severity } from "./finding.ts";
import type { Manuscript } from "./manuscript.ts";
import type { Span } from "./position.ts";
import type { ProtectedWords } from "./record/fingerprint.ts";
import type { Sha256 } from "./record/line.ts";

/** Says that a file breaks the rule, where, and with which facts. `path` is relative to the content folder. */
export type Report<Name extends RuleName> = (path: string, at: Span, facts: Facts[Name]) => void;

/** What is known besides the content. */
export interface Circumstances {
  /** Whether the check runs where the site is published, so that nothing may be left unrecorded. */
  readonly isPublishing: boolean;
  /** The last day that has begun somewhere on Earth: `2026-11-22`. The core asks no clock. */
  readonly today: string;
  readonly sha256: Sha256;
  /** What an article or claim said when its digest was this; undefined where nobody has kept it. It never throws. */
  readonly findEarlierWords?: FindEarlierWords | undefined;
}

export type FindEarlierWords = (path: string, digest: string) => ProtectedWords | undefined;

/** One rule: looks through the manuscript and reports what breaks it. It never throws, never changes anything, and words nothing. */
export interface Rule<Name extends RuleName = RuleName> {
  readonly name: Name;
  readonly severity: Severity | ((circumstances: Circumstances) => Severity);
  find(manuscript: Manuscript, report: Report<Name>, circumstances: Circumstances): void;
}

/** Lets the compiler hold a rule against the facts of its name. */
export function rule<Name extends RuleName>(definition: Rule<Name>): Rule<Name> {
  return definition;
}

/** The rules of a topic, each under its name. */
export type RulesOf<TopicFacts> = { readonly [Name in keyof TopicFacts & RuleName]: Rule<Name> };
