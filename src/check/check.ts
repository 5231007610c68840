import { madeVisible } from "../dossier/characters.ts";
import type { Finding } from "../dossier/finding.ts";
import { filesWithKeys, type Manuscript } from "../dossier/manuscript.ts";
import { type Locate, locator, type Span } from "../dossier/position.ts";
import type { Circumstances, Rule } from "./rule.ts";
import { rules as everyRule, rulesOfForm } from "./rules.ts";

/** The folder that stands before every file name in a finding. */
export const CONTENT_FOLDER = "content";

/** Runs all rules over a manuscript. Findings stand in the order of files, lines and columns. Never throws. */
export function checkManuscript(
  manuscript: Manuscript,
  circumstances: Circumstances,
  folder = CONTENT_FOLDER,
  rules: readonly Rule[] = everyRule,
): readonly Finding[] {
  const locators = new Map<string, Locate>();
  const textOf = new Map(manuscript.files.map(({ path, text }) => [path, text]));
  const locate = (path: string, offset: number) => {
    const found = locators.get(path) ?? locator((textOf.get(path) ?? "").replace(/^\uFEFF/, ""));
    locators.set(path, found);
    return found(offset);
  };
  const findings = discoveriesIn(manuscript, circumstances, rules).map(({ rule, path, at, facts }): Finding => {
    const { line, column } = locate(path, at.start);
    return {
      file: `${folder}/${path}`,
      line,
      column,
      severity: typeof rule.severity === "function" ? rule.severity(circumstances) : rule.severity,
      rule: rule.name,
      message: madeVisible(rule.words(facts)),
    };
  });
  return unique(findings).sort(byPlace);
}

/** What a rule has found, before it is put into words. */
interface Discovery {
  readonly rule: Rule;
  readonly path: string;
  readonly at: Span;
  readonly facts: unknown;
}

/** What rules have found, each in turn, but for what nobody can know. Never throws. */
export function discoveriesIn(
  manuscript: Manuscript,
  circumstances: Circumstances,
  rules: readonly Rule[],
): readonly Discovery[] {
  return rules.flatMap((rule) => discoveriesOf(rule, manuscript, circumstances)).filter(knowledgeOf(manuscript));
}

/**
 * Tells what can be known from what only follows from another mistake: of a file that was not read to its end nobody can
 * say what is missing in it, of a body that was not read nothing, and of a file that was not read at all nothing but that.
 */
function knowledgeOf(manuscript: Manuscript): (discovery: Discovery) => boolean {
  const unread = new Set(manuscript.unreadable.map(({ path }) => path));
  const inParts = new Map(
    [...filesWithKeys(manuscript)].flatMap((file) => (file.isWhole ? [] : [[file.path, file] as const])),
  );
  return ({ rule, path, at }) => {
    if (rulesOfForm.has(rule.name) || rule.name === "unread-body") return true;
    const file = inParts.get(path);
    const isInUnreadBody = file?.exceededLimit !== undefined && at.start >= file.document.bodyStart;
    return !unread.has(path) && !isInUnreadBody && !(file && at.start === 0);
  };
}

/** A file that breaks one rule more often than this is not told so each time. */
const MOST_OF_A_RULE = 100;

function discoveriesOf(rule: Rule, manuscript: Manuscript, circumstances: Circumstances): Discovery[] {
  const discoveries: Discovery[] = [];
  const told = new Map<string, number>();
  rule.find(
    manuscript,
    (path, at, facts) => {
      const times = (told.get(path) ?? 0) + 1;
      told.set(path, times);
      if (times <= MOST_OF_A_RULE) discoveries.push({ rule, path, at, facts });
    },
    circumstances,
  );
  return discoveries;
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether anything was found that must not be published. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
