// Runs a program of the project and keeps what Node has compiled of it: node scripts/run.mjs src/cli/check.ts [options]
// It is no TypeScript itself: what strips types is loaded only where something is not kept yet.
import module from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./install.mjs";
import { isModern, runNode } from "./node-24.mjs";

const [node = "", , program = "", ...options] = process.argv;
if (isModern(process.versions.node)) {
  module.enableCompileCache(join(root, "node_modules", ".cache", "compiled"));
  const file = resolve(root, program);
  process.argv = [node, file, ...options];
  await import(pathToFileURL(file).href);
} else process.exitCode = await runNode(process.argv.slice(1));
