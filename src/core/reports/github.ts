import type { Finding } from "../finding.ts";

/**
 * The findings as workflow commands of GitHub Actions, one to a line, which become annotations of a pull request:
 * `::error file=…,line=…,col=…,title=…::message`.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(message)}`;
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
