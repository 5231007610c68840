import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { npmCommand } from "../bench/measure.ts";
import { PROJECT } from "../src/cli/project.ts";

/**
 * What npm runs by a name, to be run in any folder: a program and its arguments. As under npm, what Node has compiled is
 * kept, which takes half the time of a command that does little.
 */
export function npmScript(name: string): { readonly program: string; readonly parameters: readonly string[] } {
  const [program = "", script = "", ...parameters] = npmCommand(name);
  return { program, parameters: [join(PROJECT, script), ...parameters] };
}

/** Runs a command of the project as npm would, in a folder, over the dossier in its folder `story`. */
export function runOverStory(folder: string, command: string, ...arguments_: readonly string[]) {
  const { CI: _, ...environment } = process.env;
  const { program, parameters } = npmScript(command);
  const { status, stdout, stderr } = spawnSync(program, [...parameters, ...arguments_], {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment, CONTENT_DIR: join(folder, "story") },
  });
  return { status, stdout, stderr };
}
