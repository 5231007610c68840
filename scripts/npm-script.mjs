// Reads the scripts of package.json, so that what runs them without npm runs the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/**
 * The arguments that npm gives to Node for a script, to be run in the root of this repository. Throws where it is no script
 * of Node.
 * @param {string} name
 * @returns {string[]}
 */
export function npmScript(name) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [node, ...rest] = scripts[name]?.split(" ") ?? [];
  if (node !== "node") throw new Error(`"${name}" is no script of Node in package.json`);
  return rest;
}
