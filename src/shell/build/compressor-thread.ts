// Compresses files in a thread of its own; see compressor.ts.
import { parentPort, workerData } from "node:worker_threads";
import { BuiltFile } from "./built-file.ts";
import { Compression } from "./compress.ts";
import type { CompressorData } from "./compressor.ts";

const { folder, readySheets } = workerData as CompressorData;
const compression = new Compression(readySheets);

parentPort?.on("message", (paths: readonly string[]) => {
  const sizes: number[] = [];
  for (const path of paths) {
    const file = new BuiltFile(folder, path);
    sizes.push(...compression.add(file), file.size);
  }
  parentPort?.postMessage(sizes);
});
