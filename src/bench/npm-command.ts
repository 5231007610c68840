import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/project.ts";

const { scripts } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What npm runs by a name, without npm and its shell, to be run in the root of this repository. Throws where it is no script of Node. */
export function npmCommand(name: string): readonly string[] {
  const [node, ...rest] = scripts[name]?.split(" ") ?? [];
  if (node !== "node") throw new Error(`"${name}" is no script of Node in package.json`);
  return [process.execPath, ...rest];
}
