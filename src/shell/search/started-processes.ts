import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";

/** What Node tells those who listen to its channel `child_process` (Node.js, "Diagnostics Channel", Child Process). */
interface Message {
  readonly process: ChildProcess;
}

/**
 * Does something and gives, beside its result, a way to wait for the end of all processes that were started meanwhile. A
 * library that keeps its process to itself tells only that it has been asked to end; until it is waited for, neither its
 * memory is free nor what it has cost counted. Rejects with what the task throws.
 */
export async function withStartedProcesses<Result>(
  task: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly ended: () => Promise<void> }> {
  const ends: { readonly process: ChildProcess; readonly end: Promise<unknown> }[] = [];
  const note = (message: unknown) => {
    const { process } = message as Message;
    // One that could not be started has an error in place of an end.
    ends.push({ process, end: once(process, "exit").catch(() => {}) });
  };
  subscribe("child_process", note);
  try {
    return {
      result: await task(),
      ended: async () => {
        for (const { process } of ends) process.ref();
        await Promise.all(ends.map(({ end }) => end));
      },
    };
  } finally {
    unsubscribe("child_process", note);
  }
}
