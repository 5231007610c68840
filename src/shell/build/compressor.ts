import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the thread is told at its start: the folder of the site, and where its sheets are that have been compressed before. */
export interface CompressorData {
  readonly folder: string;
  readonly readySheets: string;
}

/**
 * Compresses the files of a site in a thread of its own, while the site is verified. Beside a large dossier this takes
 * less CPU too: bytes that are read and compressed make V8 look through all that its thread holds, again and again, and
 * this one holds nothing.
 */
export class Compressor {
  private readonly thread: Worker;
  /** Rejects when the thread fails; does not settle before. */
  private readonly failure: Promise<never>;
  private before: Promise<unknown> = Promise.resolve();

  /** `program` is the module of the thread. */
  constructor(program: string, data: CompressorData) {
    this.thread = new Worker(program, { workerData: data });
    this.failure = once(this.thread, "error").then(([error]) => Promise.reject(error));
    // Until somebody waits for sizes.
    this.failure.catch(() => {});
  }

  /**
   * Compresses files, after all that were given before, and gives the sizes in bytes of all of them and of what was
   * written. Rejects with what the system does where a file cannot be read or nothing written.
   */
  compress(paths: readonly string[]): Promise<readonly number[]> {
    const sizes = this.before.then(() => this.ask(paths));
    this.before = sizes.catch(() => {});
    return sizes;
  }

  /** Ends the thread, whatever it is doing. */
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
