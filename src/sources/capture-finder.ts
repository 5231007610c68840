import PQueue from "p-queue";
import { isLateEnough } from "../dossier/captures.ts";
import { type Archive, askForCapture } from "./archive.ts";
import type { Visitor } from "./visitor.ts";

/** Asks an archive for the newest captures of pages, one after the other, and no more once it has not answered. */
export class CaptureFinder {
  readonly #visitor: Visitor;
  readonly #archive: Archive;
  readonly #near: string;
  readonly #queue = new PQueue({ concurrency: 1 });
  #isSilent = false;

  /** `near`: the day to which captures should be nearest. */
  constructor(visitor: Visitor, archive: Archive, near: string) {
    this.#visitor = visitor;
    this.#archive = archive;
    this.#near = near;
  }

  /** Whether the archive has not answered. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** The address of a capture that can show what was published on a day; undefined where none is known. */
  find(address: string, published: string | undefined): Promise<string | undefined> {
    return this.#queue.add(async () => {
      if (this.#isSilent) return undefined;
      const { capture, isAnswered } = await askForCapture(this.#visitor, this.#archive, address, this.#near);
      if (!isAnswered) this.#isSilent = true;
      return capture !== undefined && isLateEnough(capture, published) ? capture : undefined;
    });
  }
}
