import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { PROJECT } from "./project.ts";

/**
 * Lets Node keep what it compiles, which takes a short command most of its time. It holds for what is imported afterwards,
 * so that a command calls it first and imports the rest then.
 */
export function keepCompiledCode(): void {
  enableCompileCache(join(PROJECT, "node_modules", ".cache", "compiled"));
}
