import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Compressor, CompressorPlaces } from "./compressor.ts";

/**
 * Compresses files in a thread of its own, from the moment at which they are given. Beside a large dossier this takes less
 * CPU too: bytes that are read and compressed make V8 look through all that its thread holds, again and again, and this one
 * holds nothing.
 */
export class CompressingThread implements Compressor {
  private readonly thread: Worker;
  /** Rejects when the thread fails; does not settle before. */
  private readonly failure: Promise<never>;
  private answers: Promise<readonly number[]> = Promise.resolve([]);

  /** `program` is the module of the thread. */
  constructor(program: string, places: CompressorPlaces) {
    this.thread = new Worker(program, { workerData: places });
    this.failure = once(this.thread, "error").then(([error]) => Promise.reject(error));
    // Until somebody waits for sizes.
    this.failure.catch(() => {});
  }

  take(paths: readonly string[]): void {
    this.answers = this.answers.then(async (before) => [...before, ...(await this.ask(paths))]);
    this.answers.catch(() => {});
  }

  sizes(): Promise<readonly number[]> {
    return this.answers;
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }

  private async ask(paths: readonly string[]): Promise<readonly number[]> {
    const answer = once(this.thread, "message");
    this.thread.postMessage(paths);
    const [sizes] = await Promise.race([answer, this.failure]);
    return sizes as readonly number[];
  }
}
