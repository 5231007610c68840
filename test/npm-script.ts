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
