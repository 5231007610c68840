import { join } from "node:path";
import { PROJECT } from "../src/cli/project.ts";
import { sharedSite } from "./shared-site.ts";

/** The folder of the built site of this repository's content, which no test changes. Throws an Error where it cannot be built. */
export function ownSite(): Promise<string> {
  const place = { CONTENT_DIR: join(PROJECT, "content"), PUBLIC_DIR: join(PROJECT, "public") };
  return sharedSite("own", "empty", place);
}
