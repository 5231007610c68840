import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A web server on this machine alone. */
export interface Host {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  close(): Promise<void>;
}

const HOSTING = fileURLToPath(new URL("../hosting", import.meta.url));

/** How long a server may take until it answers, and until it has ended, in milliseconds. */
const PATIENCE = 10_000;

/** Puts one text for another that must be there. */
function replaceIn(text: string, found: string, replacement: string): string {
  if (!text.includes(found)) throw new Error(`"${found}" is no longer in the configuration.`);
  return text.replaceAll(found, replacement);
}

/** `hosting/nginx.conf` as it is, but for the port and the folder. */
function shippedConfiguration(port: number, folder: string): string {
  const shipped = readFileSync(join(HOSTING, "nginx.conf"), "utf8");
  const onThisMachine = replaceIn(shipped, "listen 80;", `listen 127.0.0.1:${port};`);
  return replaceIn(onThisMachine, "/srv/hearsay/dist", folder);
}

/**
 * Starts nginx on a folder, by default as the project ships its configuration; what it writes goes to `scratch`. Throws
 * an Error with what it says where it does not start.
 */
export async function startNginx(
  folder: string,
  scratch: string,
  configuration: (port: number, folder: string) => string = shippedConfiguration,
): Promise<Host> {
  const port = await freePort();
  const site = configuration(port, folder);
  const types = ["/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"].find(existsSync);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(scratch, name)};`)
    .join("\n");
  const file = join(scratch, "nginx.conf");
  // Started by root, nginx would read files as a user who may not look into a temporary folder.
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
worker_processes auto;
pid ${join(scratch, "nginx.pid")};
error_log stderr warn;
events { worker_connections 1024; }
http {
access_log off;
${temporary}
${types ? site.replace("include mime.types;", `include ${types};`) : site}
}
`,
  );
  return startHost("nginx", ["-p", scratch, "-c", file, "-e", "stderr"], port, scratch);
}

/** Starts Caddy with `hosting/Caddyfile` as it is, but for the address and the folder; see `startNginx`. */
export async function startCaddy(folder: string, scratch: string): Promise<Host> {
  const port = await freePort();
  const shipped = readFileSync(join(HOSTING, "Caddyfile"), "utf8");
  const site = replaceIn(shipped, "/srv/hearsay/dist", folder);
  const file = join(scratch, "Caddyfile");
  const onThisMachine = replaceIn(site, "\nexample.org {", `\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1`);
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${onThisMachine}`);
  return startHost("caddy", ["run", "--adapter", "caddyfile", "--config", file], port, scratch);
}

async function startHost(command: string, options: readonly string[], port: number, scratch: string): Promise<Host> {
  mkdirSync(scratch, { recursive: true });
  const path = `${process.env["PATH"]}:/usr/sbin:/usr/local/sbin`;
  const child = spawn(command, options, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PATH: path, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const failed = new Promise<string>((resolve) => child.once("error", (error) => resolve(error.message)));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const answers = await Promise.race([answering(origin), failed.then(() => false), ended.then(() => false)]);
  if (!answers) {
    await end(child, ended);
    throw new Error(`${command} did not start: ${said || (await Promise.race([failed, "it said nothing"]))}`);
  }
  return { origin, close: () => end(child, ended) };
}

async function answering(origin: string): Promise<boolean> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    try {
      const response = await fetch(origin, { signal: AbortSignal.timeout(2_000) });
      await response.arrayBuffer();
      return true;
    } catch {
      await wait(50);
    }
  }
  return false;
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.pid === undefined) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  await ended;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("the system gives no port");
  return address.port;
}

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
      const answered = readWrk(said);
      if (answered) resolve(answered);
      else reject(new Error(`wrk has failed: ${said.trim()}`));
    });
  });
}

/** Reads what wrk 4 prints; undefined where it is no report. */
export function readWrk(text: string): Answered | undefined {
  const perSecond = /^Requests\/sec:\s+([\d.]+)/m.exec(text)?.[1];
  if (perSecond === undefined) return undefined;
  const socket = /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m.exec(text)?.slice(1) ?? [];
  const refused = /^\s*Non-2xx or 3xx responses: (\d+)/m.exec(text)?.[1] ?? "0";
  return { perSecond: Number(perSecond), errors: [...socket, refused].reduce((sum, count) => sum + Number(count), 0) };
}
