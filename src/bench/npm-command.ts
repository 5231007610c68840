import { npmScript } from "../../scripts/npm-script.mjs";

/** What npm runs by a name, without npm and its shell, to be run in the root of this repository. Throws where it is no script of Node. */
export function npmCommand(name: string): readonly string[] {
  return [process.execPath, ...npmScript(name)];
}
