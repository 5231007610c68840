import { join } from "node:path";
import type { CompiledPages } from "../rendering/pages-module.ts";

/** Where the compiled program, being in a folder, has what it needs beside its own module. */
export function compiledParts(folder: string): Omit<CompiledPages, "module"> {
  return { assetsFolder: join(folder, "assets") };
}
