import { Compression } from "./compress.ts";
import { CompressingThread } from "./compressing-thread.ts";

/** The folder of a site, and where its sheets are that have been compressed before. */
export interface CompressorPlaces {
  readonly folder: string;
  readonly readySheets: string;
}

/** Compresses the files of a site. */
export interface Compressor {
  /** Is given files to compress, after all that it was given before. */
  take(paths: readonly string[]): void;
  /**
   * The sizes in bytes of all files that it was given and of what was written beside them, once all are compressed. Rejects
   * with what the system does where a file cannot be read or nothing written.
   */
  sizes(): Promise<readonly number[]>;
  /** Ends it, whatever it is doing. */
  close(): Promise<void>;
}

/** To start a thread takes as much CPU as to compress a hundred files, so that few are compressed without one. */
const FILES_FOR_A_THREAD = 2_000;

/** What compresses a site of so many files: with few, this thread when it is asked for their sizes. `program` is another's module. */
export function startCompressor(files: number, program: string, places: CompressorPlaces): Compressor {
  return files < FILES_FOR_A_THREAD ? new CompressingHere(places) : new CompressingThread(program, places);
}

class CompressingHere implements Compressor {
  private readonly compression: Compression;
  private readonly folder: string;
  private waiting: string[] = [];
  private readonly done: number[] = [];

  constructor({ folder, readySheets }: CompressorPlaces) {
    this.compression = new Compression(readySheets);
    this.folder = folder;
  }

  take(paths: readonly string[]): void {
    this.waiting.push(...paths);
  }

  async sizes(): Promise<readonly number[]> {
    const paths = this.waiting;
    this.waiting = [];
    this.done.push(...this.compression.addAll(this.folder, paths));
    return this.done;
  }

  async close(): Promise<void> {}
}
