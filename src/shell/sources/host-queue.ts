import { setTimeout as wait } from "node:timers/promises";

/**
 * Lets one task at a time through to each host, with a pause between two, and few at once in all. A task waits for its
 * host without holding up those for others.
 */
export class HostQueue {
  readonly #pause: number;
  readonly #most: number;
  readonly #lastOf = new Map<string, Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** `pause`: milliseconds between two requests to a host; `most`: tasks at once to all hosts together. */
  constructor({ pause, most }: { readonly pause: number; readonly most: number }) {
    this.#pause = pause;
    this.#most = most;
  }

  /** Runs a task when its host is free. `pause` may be longer than usual where the host asks for it. */
  run<Result>(host: string, task: () => Promise<Result>, pause = this.#pause): Promise<Result> {
    const before = this.#lastOf.get(host);
    const result = (before ?? Promise.resolve()).then(() => this.#whenOneIsFree(task));
    const settled = result.then(
      () => wait(Math.max(pause, this.#pause)),
      () => wait(Math.max(pause, this.#pause)),
    );
    this.#lastOf.set(host, settled);
    return result;
  }

  async #whenOneIsFree<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
