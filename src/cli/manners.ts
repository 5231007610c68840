// How the commands that ask other people's servers go about it.
import { readFileSync } from "node:fs";
import type { Manuscript } from "../dossier/manuscript.ts";
import type { Manners } from "../sources/request.ts";

/** How sources are asked. A server's owner can ask the publisher of the site about the requests. */
export function mannersOf({ site }: Pick<Manuscript, "site">): Manners {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  };
  const contact = [site?.data.url, site?.data.publisher?.email].filter((part) => part !== undefined);
  const userAgent = `HearsaySourceCheck/${version}${contact.length > 0 ? ` (+${contact.join("; ")})` : ""}`;
  return {
    // A header holds Latin-1 and no line breaks.
    userAgent: userAgent.replace(/[^\x20-\x7e]/g, ""),
    pause: 1_000,
    timeOut: 30_000,
    slowAfter: 8_000,
    retries: 2,
    patience: 2_000,
    hostsAtOnce: 8,
    largestPage: 20_000_000,
  };
}

/** A signal that Ctrl-C gives, so that the run ends in good order. Given once, by each command that asks others. */
export function callOff(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return controller.signal;
}
