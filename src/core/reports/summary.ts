import type { Finding } from "../finding.ts";
import type { Palette } from "./palette.ts";

/** The last line of a report: how much was found in how many files. */
export function summaryOf(findings: readonly Finding[], files: number, palette: Palette): string {
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

function counted(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? "" : "s"}`;
}
