import { madeVisible } from "../characters.ts";
import type { Finding } from "../finding.ts";
import { excerptOf } from "./excerpt.ts";
import { type Palette, plain } from "./palette.ts";
import { summaryOf } from "./summary.ts";

export interface TextReportOptions {
  /** The text of a finding's file; undefined where it is not text. */
  readonly textOf: (file: string) => string | undefined;
  readonly palette?: Palette;
  /** How many files have been checked. */
  readonly files: number;
}

/**
 * The findings for people: each on a line `file:line:column  severity  rule  message`, below it and indented the line of
 * the file with a mark under the fault, and a summary in the end. Nothing in it can control a terminal but the palette.
 */
export function textReport(
  findings: readonly Finding[],
  { textOf, palette = plain, files }: TextReportOptions,
): string {
  const linesOf = new Map<string, readonly string[]>();
  const blocks = findings.map((finding) => {
    const lines = linesOf.get(finding.file) ?? (textOf(finding.file) ?? "").replace(/^\uFEFF/, "").split(/\r\n?|\n/);
    linesOf.set(finding.file, lines);
    return [headline(finding, palette), ...excerptOf(finding, lines[finding.line - 1] ?? "", palette)].join("\n");
  });
  return [...blocks, summaryOf(findings, files, palette)].join("\n");
}

function headline({ file, line, column, severity, rule, message }: Finding, palette: Palette): string {
  const place = `${palette.strong(madeVisible(file))}:${line}:${column}`;
  return `${place}  ${palette[severity](severity)}  ${palette.faint(rule)}  ${madeVisible(message)}`;
}
