import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
