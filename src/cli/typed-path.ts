import { isAbsolute, relative } from "node:path";

/** A path as one would type it in the folder that the command runs in: relative where that is short. */
export function typedPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" ? "." : isAbsolute(near) || near.startsWith("../..") ? path : near;
}
