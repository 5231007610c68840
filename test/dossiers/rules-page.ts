import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules.ts";
import { madeVisible } from "../../src/dossier/characters.ts";
import { sha256 } from "../../src/site/sha256.ts";
import { type Example, type Examples, filesOf, recordOf } from "./example.ts";
import { examplesByTopic, findingLine, findingsOf } from "./rule-examples.ts";

const INTRODUCTION = `<!-- npm run docs makes this page from the rules and their examples. -->

# The rules

Everything that \`npm run check\` looks for, by topic: what each rule is called, how grave it is, and an example that fails
with what is said of it. The examples change the small dossier of the tests: \`-\` is a line that was there before, \`+\` one that
stands in its place.
`;

/** The most lines that an example shows, and the most characters of a line. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 110;

/** docs/rules.md: every rule with its severity and the first of its failing examples, in the order in which they are checked. */
export async function rulesPage(): Promise<string> {
  const topics = [...(await examplesByTopic())].sort(([, one], [, other]) => placeOf(one) - placeOf(other));
  const sections = topics.map(([topic, examples]) => {
    const own = rules.filter(({ name }) => Object.hasOwn(examples, name));
    return [`## ${headingOf(topic)}\n`, ...own.map((rule) => ruleSection(rule, examples[rule.name]))].join("\n");
  });
  return [INTRODUCTION, ...sections].join("\n");
}

/** Where the first rule of a topic stands among all. */
function placeOf(examples: Readonly<Record<string, Examples>>): number {
  return rules.findIndex(({ name }) => Object.hasOwn(examples, name));
}

/** What a topic is about, where the name of its file does not say it in words. */
const SUBJECTS: Readonly<Record<string, string>> = {
  yaml: "YAML",
  record: "the record",
  published: "what is published",
};

/** The heading of a topic, which must not take the anchor of a rule: there are rules "yaml" and "frontmatter". */
function headingOf(topic: string): string {
  return `Rules about ${SUBJECTS[topic] ?? topic.replaceAll("-", " ")}`;
}

function ruleSection(rule: Rule, examples: Examples | undefined): string {
  const [what, example] = Object.entries(examples?.fails ?? {})[0] ?? [];
  if (what === undefined || !example) throw new Error(`${rule.name} has no example that fails.`);
  const findings = findingsOf(example).filter((finding) => finding.rule === rule.name);
  const changed = changesOf(example, findings[0]?.file);
  return [
    `### ${rule.name}\n`,
    `${severityOf(rule)} Example: ${circumstancesOf(what, example)}.\n`,
    ...(changed.length > 0 ? [fenced("diff", changed)] : []),
    fenced("text", findings.slice(0, 1).map(findingLine)),
  ].join("\n");
}

function severityOf({ severity }: Rule): string {
  if (typeof severity === "string") return severity === "error" ? "An error." : "A warning.";
  const [atDesk, published] = [false, true].map((isPublishing) =>
    severity({ isPublishing, today: "2026-11-22", sha256 }),
  );
  return atDesk === published ? `An ${atDesk}.` : `A ${atDesk} at a desk, an ${published} where the site is published.`;
}

/** What an example shows, with what it changes besides the text of files. */
function circumstancesOf(what: string, { unreadable = [], isPublishing }: Example): string {
  return [
    what,
    ...unreadable.map(({ path }) => `\`${path}\` cannot be read`),
    ...(isPublishing ? ["where the site is published"] : []),
  ].join("; ");
}

/**
 * The lines that an example changes, each file below its name and the file of the finding first; against what has been
 * recorded, where the example says what has.
 */
function changesOf(example: Example, first: string | undefined): readonly string[] {
  const recorded = example.recorded?.at(-1) ?? {};
  const before = new Map(
    [...filesOf(recorded), ...recordOf({ ...example, record: (text) => text }, sha256)].map((file) => [
      file.path,
      file.text,
    ]),
  );
  const after = new Map([...filesOf(example), ...recordOf(example, sha256)].map((file) => [file.path, file.text]));
  const unread = new Set(example.unreadable?.map(({ path }) => path));
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !unread.has(path))
    .sort((one, other) => Number(first === `content/${other}`) - Number(first === `content/${one}`));
  const lines = paths.flatMap((path) => {
    const changed = changedLines(linesOf(before.get(path)), linesOf(after.get(path)));
    const isNewOrGone = before.has(path) !== after.has(path);
    return changed.length > 0 || isNewOrGone ? [`content/${madeVisible(path)}`, ...changed] : [];
  });
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), "…"] : lines;
}

function linesOf(text = ""): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** The lines of two texts that differ, in their order; where they do, they go on at the nearest line that both have. */
function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length === 0 || after.length === 0)
    return [...before.map((line) => shown("-", line)), ...after.map((line) => shown("+", line))];
  const [line = "", ...rest] = before;
  const [other = "", ...others] = after;
  if (line === other) return changedLines(rest, others);
  const next = after.indexOf(line);
  const gone = before.indexOf(other);
  return next < 0 || (gone >= 0 && gone <= next)
    ? [shown("-", line), ...changedLines(rest, after)]
    : [shown("+", other), ...changedLines(before, others)];
}

/** A line with what nobody could see written out. A long run of one sign is cut: our own parser would refuse the page. */
function shown(sign: string, line: string): string {
  const brief = line
    .replace(/(.)\1{19,}/gu, (run) => `${run.slice(0, 12)}…`)
    .replaceAll("\t", "→")
    .replaceAll("\r", "␍");
  const visible = madeVisible(brief);
  return `${sign} ${visible.length > MOST_CHARACTERS ? `${visible.slice(0, MOST_CHARACTERS)}…` : visible}`.trimEnd();
}

/** A block of code whose fence is longer than any within it. */
function fenced(language: string, lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}\n`;
}
