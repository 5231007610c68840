import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How long (milliseconds) it may take. */
const PATIENCE = 120_000;

/**
 * Compiles the program into an empty folder as `compileProgram` does, in a process of its own: half a gigabyte of Astro
 * and Vite is gone when the build begins. Rejects with an Error that holds what they say where that fails.
 */
export async function compileApart(projectFolder: string, folder: string, basePath: string): Promise<void> {
  const script = fileURLToPath(new URL("compile.ts", import.meta.url));
  const { status, error, stderr } = spawnSync(process.execPath, [script, projectFolder, folder, basePath], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
    timeout: PATIENCE,
  });
  if (status !== 0)
    throw new Error(`The program could not be compiled: ${stderr || (error?.message ?? "it was ended")}`);
  if (stderr !== "") process.stderr.write(stderr);
}
