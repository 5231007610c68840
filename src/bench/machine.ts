import { cpus, loadavg, totalmem } from "node:os";

/** The machine that measures, in a sentence and without its name, with how busy it is now. */
export function machine(): string {
  const [first, ...others] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  return `${others.length + 1} cores (${first?.model.trim() ?? "unknown"}), ${gigabytes} GB of memory, ${process.platform} ${process.arch}, Node ${process.versions.node}; load average at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`;
}
