// Drives the three browser engines of readers by what each speaks without a program beside it: Chromium by Playwright,
// Debian's Firefox by WebDriver BiDi, WebKitGTK's MiniBrowser by WebDriver on a display of its own.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { chromium, type LaunchOptions } from "playwright-core";
import { findBrowser, findFirefox, findWebKit } from "../../scripts/browser.mjs";

export type EngineName = "Chromium" | "Firefox" | "WebKit";

/** What Chromium is started with: the browser that `npm test` has found or installed, without calls to anywhere else. */
export const CHROMIUM: LaunchOptions = {
  executablePath: findBrowser() ?? "no Chromium was found: set CHROMIUM_PATH",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
  timeout: 60_000,
};

/** WebKit's window is not drawn narrower than its toolbar. */
export const NARROWEST: Readonly<Record<EngineName, number>> = { Chromium: 320, Firefox: 320, WebKit: 447 };

/** One tab of a browser. Every call is given up after a minute, with an Error. */
export interface Engine {
  readonly name: EngineName;
  /** Opens an address in a window of so many CSS pixels, or of the narrowest that the engine can have. */
  open(address: string, width: number, height?: number): Promise<void>;
  /** What a function gives at once, run in the page; it knows nothing but its argument, and both are JSON. */
  run<Result, Given = undefined>(
    what: (given: Given) => Result,
    ...given: Given extends undefined ? [] : [Given]
  ): Promise<Result>;
  /** Clicks the middle of the first element of a selector, scrolled into sight. */
  press(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The page as a PDF (A4); WebKitGTK's driver cannot print. */
  paper(): Promise<Uint8Array>;
  /** What the window shows, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const MINUTE = 60_000;
const A4 = { width: 21, height: 29.7 };

const launchers: Readonly<Record<EngineName, { readonly isHere: boolean; readonly launch: () => Promise<Engine> }>> = {
  Chromium: { isHere: findBrowser() !== undefined, launch: launchChromium },
  Firefox: { isHere: findFirefox() !== undefined, launch: launchFirefox },
  WebKit: { isHere: findWebKit() !== undefined, launch: launchWebKit },
};

/** Every engine, whether this machine has it or not. */
export const engineNames = Object.keys(launchers) as readonly EngineName[];

/** Whether this machine has what an engine needs. */
export function isHere(name: EngineName): boolean {
  return launchers[name].isHere;
}

/** Starts an engine. Throws where it cannot be started. */
export function launch(name: EngineName): Promise<Engine> {
  return launchers[name].launch();
}

async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch(CHROMIUM);
  const page = await browser.newPage();
  page.setDefaultTimeout(MINUTE);
  return {
    name: "Chromium",
    open: async (address, width, height = 900) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
    },
    run: async (what, ...[given]) => page.evaluate(sourceOf(what, given)) as never,
    press: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    paper: () => page.pdf({ format: "A4" }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

async function launchFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "hearsay-firefox-"));
  const options = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const browser = start(findFirefox() ?? "", options, { stdio: ["ignore", "ignore", "pipe"] });
  const end = async () => {
    await ended(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, server] = await said(browser.stderr, /BiDi listening on (ws:\S+)/);
    const call = await bidi(`${server}/session`);
    await call("session.new", { capabilities: {} });
    const { contexts } = await call<{ contexts: [{ context: string }] }>("browsingContext.getTree");
    const { context } = contexts[0];
    await call("browsingContext.activate", { context });
    const run = async (expression: string) => {
      const { result, exceptionDetails } = await call<{
        result: { value: string };
        exceptionDetails?: { text: string };
      }>("script.evaluate", { expression: asText(expression), target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    };
    const act = (actions: object) => call("input.performActions", { context, actions });
    return {
      name: "Firefox",
      open: async (address, width, height = 900) => {
        await call("browsingContext.setViewport", { context, viewport: { width, height } });
        // An address that differs in its fragment alone would load nothing.
        if (address.includes("#"))
          await call("browsingContext.navigate", { context, url: "about:blank", wait: "complete" });
        await call("browsingContext.navigate", { context, url: address, wait: "complete" });
      },
      ...inputs(run, act),
      paper: async () => {
        const settings = { context, page: A4, margin: { top: 1, bottom: 1, left: 1, right: 1 }, background: true };
        return bytesOf(await call<{ data: string }>("browsingContext.print", settings));
      },
      picture: async () => bytesOf(await call<{ data: string }>("browsingContext.captureScreenshot", { context })),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

type Call = <Result>(method: string, parameters?: object) => Promise<Result>;

/** A connection by WebDriver BiDi (W3C): commands and results by number, as JSON over a WebSocket. */
async function bidi(address: string): Promise<Call> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let last = 0;
  await new Promise((settle, reject) => {
    socket.onopen = settle;
    socket.onerror = () => reject(new Error(`${address} cannot be reached`));
  });
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    if (type === "error") waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    else waiting.get(id)?.resolve(result as never);
    waiting.delete(id);
  };
  return (method, params = {}) => {
    const answer = Promise.withResolvers<never>();
    waiting.set(++last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    const timer = globalThis.setTimeout(() => answer.reject(new Error(`${method} took longer than a minute`)), MINUTE);
    return answer.promise.finally(() => clearTimeout(timer));
  };
}

async function launchWebKit(): Promise<Engine> {
  const { driver = "", browser = "", display = "" } = findWebKit() ?? {};
  const screen = start(display, ["-displayfd", "3", "-screen", "0", "2200x4200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const started = [screen];
  const end = async () => {
    for (const process of started.toReversed()) await ended(process);
  };
  try {
    const [number] = await said(screen.stdio[3] as Readable, /\d+(?=\n)/);
    const port = await freePort();
    // Without a graphics card, WebKit takes pictures only where it does not compose layers.
    const environment = { ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
    started.push(start(driver, [`--port=${port}`, "--host=127.0.0.1"], { env: environment, stdio: "ignore" }));
    const { call, quit } = await webDriver(`http://127.0.0.1:${port}`, { binary: browser, args: ["--automation"] });
    const run = (expression: string) =>
      call<string>("POST", "/execute/sync", { script: `return ${asText(expression)}`, args: [] });
    const act = (actions: object) => call("POST", "/actions", { actions });
    return {
      name: "WebKit",
      open: async (address, width, height = 900) => {
        await call("POST", "/window/rect", { width: Math.max(width, NARROWEST.WebKit), height: height + 38 });
        if (address.includes("#")) await call("POST", "/url", { url: "about:blank" });
        await call("POST", "/url", { url: address });
      },
      ...inputs(run, act),
      paper: () => Promise.reject(new Error("WebKitGTK's driver cannot print")),
      picture: async () => bytesOf({ data: await call<string>("GET", "/screenshot") }),
      close: async () => {
        await quit();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** A session by WebDriver (W3C), as JSON over HTTP. */
async function webDriver(server: string, options: object) {
  const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const request = { method, ...(body && { body: JSON.stringify(body) }), signal: AbortSignal.timeout(MINUTE) };
    const { value } = (await (await fetch(server + path, request)).json()) as { value: Result & { error?: string } };
    if (value?.error) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 100; !(await send("GET", "/status").catch(() => false)) && tries > 0; tries--) await setTimeout(100);
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId } = await send<{ sessionId: string }>("POST", "/session", { capabilities });
  return {
    call: <Result>(method: string, path: string, body?: object) =>
      send<Result>(method, `/session/${sessionId}${path}`, body),
    quit: () => send("DELETE", `/session/${sessionId}`),
  };
}

/** What both protocols share: functions as text, and the actions of pointer and keys. */
function inputs(
  evaluate: (expression: string) => Promise<string>,
  act: (actions: object) => Promise<unknown>,
): Pick<Engine, "run" | "press" | "type"> {
  const run: Engine["run"] = async (what, ...[given]) => JSON.parse((await evaluate(sourceOf(what, given))) ?? "null");
  return {
    run,
    press: async (selector) => {
      const place = await run((wanted: string) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: "center" });
        const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2), isThere: width * height > 0 };
      }, selector);
      if (!place.isThere) throw new Error(`there is no ${selector} to press`);
      const move = { type: "pointerMove", duration: 0, origin: "viewport", x: place.x, y: place.y };
      const button = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await act([{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move, ...button] }]);
    },
    type: async (text) => {
      const strokes = [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      await act([{ type: "key", id: "keys", actions: strokes }]);
    },
  };
}

function sourceOf(what: (given: never) => unknown, given: unknown): string {
  return `(${what})(${given === undefined ? "" : JSON.stringify(given)})`;
}

function asText(expression: string): string {
  return `JSON.stringify(${expression})`;
}

function bytesOf({ data }: { readonly data: string }): Uint8Array {
  return Buffer.from(data, "base64");
}

function start(program: string, options: readonly string[], settings: SpawnOptions): ChildProcess {
  const process = spawn(program, options, settings);
  process.on("error", () => process.kill());
  return process;
}

/** What a program says of its address. Throws where it ends or says nothing for a minute. */
async function said(stream: Readable | null, pattern: RegExp): Promise<RegExpExecArray> {
  let text = "";
  const late = AbortSignal.timeout(MINUTE);
  for await (const chunk of stream?.iterator({ destroyOnReturn: false }) ?? []) {
    text += chunk;
    const found = pattern.exec(text);
    if (found) {
      stream?.resume();
      return found;
    }
    if (late.aborted) break;
  }
  throw new Error(`nothing like ${pattern} was said: ${text}`);
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const end = new Promise((settle) => process.once("exit", settle));
  process.kill();
  await Promise.race([end, setTimeout(5_000, undefined, { ref: false })]);
  process.kill("SIGKILL");
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((settle, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address ? address.port : 0));
    });
  });
}
