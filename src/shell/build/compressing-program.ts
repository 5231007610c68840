// Compresses files in a thread of its own; see compressing-thread.ts.
import { parentPort, workerData } from "node:worker_threads";
import { Compression } from "./compress.ts";
import type { CompressorPlaces } from "./compressor.ts";

const { folder, readySheets } = workerData as CompressorPlaces;
const compression = new Compression(readySheets);
parentPort?.on("message", (paths: readonly string[]) => parentPort?.postMessage(compression.addAll(folder, paths)));
