import type { Addresses } from "../../core/addresses.ts";
import { addressOfFile, type LiveState } from "./live-content.ts";

/**
 * What the terminal shows of a reading: every finding on a line, and a line that says what was saved, how many errors
 * stand, and on which page the saved entry is. `time` is a time of day, `site` the address of the server.
 */
export function readingReport(
  { findings }: LiveState,
  saved: string | undefined,
  addresses: Addresses,
  time: string,
): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const summary = errors === 0 ? "no errors" : errors === 1 ? "one error" : `${errors} errors`;
  const page = saved === undefined ? "" : `  ${addresses.absolute(addressOfFile(`content/${saved}`, addresses))}`;
  return [
    ...findings.map(
      ({ file, line, column, severity, rule, message }) =>
        `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`,
    ),
    `${time}  ${saved ?? "content"}: ${summary}${page}`,
  ];
}
