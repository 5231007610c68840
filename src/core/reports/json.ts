import type { Finding } from "../finding.ts";

/** The findings as a JSON array of `{ file, line, column, severity, rule, message }`, indented by two blanks. */
export function jsonReport(findings: readonly Finding[]): string {
  const items = findings.map(({ file, line, column, severity, rule, message }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
  }));
  return JSON.stringify(items, null, 2);
}
