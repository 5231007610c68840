import { spawn } from "node:child_process";

/** What a server has answered to wrk. */
export interface Answered {
  readonly perSecond: number;
  /** Connections that failed, and answers other than 2xx and 3xx. */
  readonly errors: number;
}

const CONNECTIONS = 32;

/**
 * Asks an address for so many seconds as often as it is answered, as a browser that takes gzip. Throws an Error where wrk
 * is not installed or fails.
 */
export function ask(address: string, seconds: number): Promise<Answered> {
  const options = [
    "-t1",
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    "--timeout",
    "5s",
    "-H",
    "Accept-Encoding: gzip",
    address,
  ];
  const child = spawn("wrk", options, { stdio: ["ignore", "pipe", "pipe"], timeout: (seconds + 20) * 1_000 });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", () => reject(new Error("wrk is not installed. On Debian: apt-get install wrk nginx-light")));
    child.once("close", () => {
      const answered = readReport(said);
      if (answered) resolve(answered);
      else reject(new Error(`wrk has failed: ${said.trim()}`));
    });
  });
}

/** Reads what wrk 4 prints; undefined where it is no report. */
export function readReport(text: string): Answered | undefined {
  const perSecond = /^Requests\/sec:\s+([\d.]+)/m.exec(text)?.[1];
  if (perSecond === undefined) return undefined;
  const socket = /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m.exec(text)?.slice(1) ?? [];
  const refused = /^\s*Non-2xx or 3xx responses: (\d+)/m.exec(text)?.[1] ?? "0";
  return { perSecond: Number(perSecond), errors: [...socket, refused].reduce((sum, count) => sum + Number(count), 0) };
}
