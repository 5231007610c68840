import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Whoever ends the process by a signal (Ctrl-C, a host that has waited long enough) ends it cleanly: `clean` is called,
 * then the process ends with 128 and the number of the signal, as shells count. Returns the function that takes it back.
 */
export function endOnSignal(clean: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    try {
      clean();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}
