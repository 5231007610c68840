import { codeOf, madeVisible } from "../dossier/characters.ts";
import type { Finding } from "../dossier/finding.ts";
import type { MendedLines } from "./fix.ts";

/** The forms in which `npm run check` reports. */
export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

/** How parts of a report are set off. Each function gives its text, marked up or not. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
}

const asItIs = (text: string) => text;

/** No colours. */
export const plain: Palette = { strong: asItIs, faint: asItIs, error: asItIs, warning: asItIs, good: asItIs };

/** The colours of terminals (ECMA-48, "select graphic rendition"). */
export const coloured: Palette = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  good: sgr(32, 39),
};

function sgr(on: number, off: number): (text: string) => string {
  return (text) => `\u001B[${on}m${text}\u001B[${off}m`;
}

/**
 * The palette for an output: colours on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` decides alone where it is set.
 * @see https://no-color.org and https://force-color.org
 */
export function paletteFor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Palette {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined && force !== "") return force === "0" || force === "false" ? plain : coloured;
  return isTerminal && !environment["NO_COLOR"] && environment["TERM"] !== "dumb" ? coloured : plain;
}

interface TextReportOptions {
  /** The text of a finding's file; undefined where it is not text. */
  readonly textOf: (file: string) => string | undefined;
  readonly palette?: Palette;
  /** How many files have been checked. */
  readonly files: number;
  /** Until when each entry is held back that is, earliest first. */
  readonly heldUntil?: readonly string[];
}

/**
 * The findings for people: each on a line `file:line:column  severity  rule  message`, below it and indented the line of
 * the file with a mark under the fault, and a summary in the end. Nothing in it can control a terminal but the palette.
 */
export function textReport(
  findings: readonly Finding[],
  { textOf, palette = plain, files, heldUntil = [] }: TextReportOptions,
): string {
  const linesOf = new Map<string, readonly string[]>();
  const blocks = findings.map((finding) => {
    const lines = linesOf.get(finding.file) ?? (textOf(finding.file) ?? "").replace(/^\uFEFF/, "").split(/\r\n?|\n/);
    linesOf.set(finding.file, lines);
    return [headline(finding, palette), ...excerptOf(finding, lines[finding.line - 1] ?? "", palette)].join("\n");
  });
  return [...blocks, summaryOf(findings, files, palette), ...heldBackLine(heldUntil)].join("\n");
}

function headline({ file, line, column, severity, rule, message }: Finding, palette: Palette): string {
  const place = `${palette.strong(madeVisible(file))}:${line}:${column}`;
  return `${place}  ${palette[severity](severity)}  ${palette.faint(rule)}  ${madeVisible(message)}`;
}

/** The last line of a report: how much was found in how many files. */
function summaryOf(findings: readonly Finding[], files: number, palette: Palette): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const checked = `${counted(files, "file")} checked`;
  if (findings.length === 0) return `${checked}: ${palette.good("nothing found")}.`;
  const parts = [
    ...(errors > 0 ? [palette.error(counted(errors, "error"))] : [palette.good("no errors")]),
    ...(warnings > 0 ? [palette.warning(counted(warnings, "warning"))] : []),
  ];
  return `${checked}: ${parts.join(", ")}.`;
}

/** What is finished and not published yet: `3 entries are held back: 2 until 2026-12-01, 1 until 2026-12-24.` */
function heldBackLine(heldUntil: readonly string[]): readonly string[] {
  if (heldUntil.length === 0) return [];
  const days = [...Map.groupBy(heldUntil, (day) => day)];
  const are = heldUntil.length === 1 ? "1 entry is" : `${heldUntil.length} entries are`;
  if (days.length === 1) return [`${are} held back until ${days[0]?.[0]}.`];
  return [`${are} held back: ${days.map(([day, { length }]) => `${length} until ${day}`).join(", ")}.`];
}

function counted(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? "" : "s"}`;
}

/**
 * What was mended, file by file: each line as `file:line`, as it was and as it is, with what readers cannot see written
 * out; and how much it was.
 */
export function mendingReport(
  files: readonly { readonly file: string; readonly lines: readonly MendedLines[] }[],
  palette: Palette = plain,
): string {
  const blocks = files.flatMap(({ file, lines }) =>
    lines.length === 0
      ? [`${palette.strong(madeVisible(file))}  line endings`]
      : lines.map(({ line, before, after }) =>
          [
            `${palette.strong(madeVisible(file))}:${line}`,
            ...before.map((text) => `    ${palette.error(`- ${withBlanks(text)}`)}`),
            ...after.map(
              (text, index) => `    ${palette.good(`+ ${withBlanks(text)}`)}${howElse(before[index], text)}`,
            ),
          ].join("\n"),
        ),
  );
  const places = files.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
  const summary =
    files.length === 0
      ? "Nothing to mend by itself."
      : `${counted(places, "place")} mended in ${counted(files.length, "file")}.`;
  return [...blocks, summary, ""].join("\n");
}

/** A line with the blanks written out that look like others. */
function withBlanks(text: string): string {
  return madeVisible(text).replace(/[^\S ]/g, (blank) => `<${codeOf(blank)}>`);
}

/** What tells two lines apart that look the same. */
function howElse(before: string | undefined, after: string): string {
  return before !== after && before?.normalize("NFC") === after ? "  (its letters in one piece)" : "";
}

/** How much of a long line is shown before and behind the fault, in characters. */
const BEFORE = 60;
const BEHIND = 60;

/** The line of a finding and a mark below it, both indented; nothing where the line says nothing. */
function excerptOf(
  { line, column, severity }: Pick<Finding, "line" | "column" | "severity">,
  text: string,
  palette: Palette,
): readonly string[] {
  if (/^[\s-]*$/.test(text) || column > text.length + 1) return [];
  const at = column - 1;
  const length = /^(?:[\p{L}\p{N}\p{M}_-]+|.|$)/u.exec(text.slice(at))?.[0].length ?? 1;
  const start = at > BEFORE ? at - BEFORE : 0;
  const end = Math.min(text.length, at + length + BEHIND);
  const before = `${start > 0 ? "…" : ""}${madeVisible(whole(text, start, at))}`;
  const fault = madeVisible(whole(text, at, at + length));
  const behind = `${madeVisible(whole(text, at + length, end))}${end < text.length ? "…" : ""}`;
  const mark = " ".repeat(widthOf(before)) + palette[severity]("^".repeat(Math.max(1, widthOf(fault))));
  const gutter = String(line);
  return [
    `    ${palette.faint(`${gutter} |`)} ${before}${fault}${behind}`,
    `    ${palette.faint(`${" ".repeat(gutter.length)} |`)} ${mark}`,
  ];
}

/** A part of a text that does not begin or end with half a character, its tabs as arrows. */
function whole(text: string, start: number, end: number): string {
  return text
    .replaceAll("\t", "→")
    .slice(start, end)
    .replace(/^[\uDC00-\uDFFF]/, "")
    .replace(/[\uD800-\uDBFF]$/, "");
}

/** Made where it is needed: to make it takes a small check a fiftieth of its time. */
let segmenter: Intl.Segmenter | undefined;
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6])|\uFE0F/u;

/** How many columns of a terminal a text takes: two for each sign of East Asian writing and each emoji. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text))
    width += WIDE.test(segment) ? 2 : /^\p{M}+$/u.test(segment) ? 0 : 1;
  return width;
}

/** Where the documentation explains a rule: a path in the project, with an anchor. `npm run docs` writes the page. */
export function helpOn(rule: string): string {
  return `docs/rules.md#${rule}`;
}

/**
 * The findings as workflow commands of GitHub Actions, one to a line, which become annotations of a pull request:
 * `::error file=…,line=…,col=…,title=…::message (docs/rules.md#rule)`.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message} (${helpOn(rule)})`)}`;
    })
    .join("\n");
}

/** GitHub reads these signs as the ends of a command's parts. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The findings as a JSON array of `{ file, line, column, severity, rule, message, help }`, indented by two blanks. */
export function jsonReport(findings: readonly Finding[]): string {
  const items = findings.map(({ file, line, column, severity, rule, message }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    help: helpOn(rule),
  }));
  return JSON.stringify(items, null, 2);
}
