import type { Addresses } from "../../routes/addresses.ts";
import { readingReport } from "../content-report.ts";
import type { Settings } from "../settings.ts";
import { addressOfFile, type LiveState } from "./live-content.ts";

/**
 * What the terminal shows after a save: what was found, and a line that says what was saved, how many errors stand, and on
 * which page the saved entry is. `saved` is relative to the content folder, `time` a time of day.
 */
export function savedReport(
  state: LiveState,
  saved: string | undefined,
  addresses: Addresses,
  settings: Settings,
  time: string,
): string {
  const errors = state.findings.filter(({ severity }) => severity === "error").length;
  const summary = errors === 0 ? "no errors" : errors === 1 ? "one error" : `${errors} errors`;
  const page = saved === undefined ? "" : `  ${addresses.absolute(addressOfFile(`content/${saved}`, addresses))}`;
  const found = state.findings.length === 0 ? "" : `${readingReport(state, settings)}\n`;
  return `${found}${time}  ${saved ?? "content"}: ${summary}${page}`;
}
