import { createInterface } from "node:readline/promises";
import type { Dialogue } from "./choose.ts";

/** A dialogue at this process's terminal, to be closed at the end. */
export function terminalDialogue(): Dialogue & { close(): void } {
  let offered: readonly string[] = [];
  const closed = new AbortController();
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer: (typed: string): [string[], string] => [offered.filter((word) => word.startsWith(typed)), typed],
  });
  terminal.once("close", () => closed.abort());
  return {
    async ask(question, completions) {
      offered = completions;
      try {
        return await terminal.question(question, { signal: closed.signal });
      } catch {
        return "";
      }
    },
    say: (text) => console.log(text),
    close: () => terminal.close(),
  };
}
