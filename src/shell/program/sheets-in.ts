import { join } from "node:path";
import type { CompiledPages } from "../rendering/pages-module.ts";

/** Where the compiled program, being in a folder, has the sheets of its pages. */
export function sheetsIn(folder: string): Pick<CompiledPages, "assetsFolder" | "readySheets"> {
  return { assetsFolder: join(folder, "assets"), readySheets: join(folder, "ready-sheets") };
}
