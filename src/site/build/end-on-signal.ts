import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Whoever ends the process by a signal (Ctrl-C, a host that has waited long enough) ends it with 128 and the number of the
 * signal, as shells count; what listens for the process's `exit` then cleans up.
 */
export function endOnSignal(): void {
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
