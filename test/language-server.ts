import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** How long (milliseconds) an answer may take. */
const PATIENCE = 60_000;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * Astro's language server, which is what the Astro extension of VS Code runs, spoken to as VS Code does (Language Server
 * Protocol 3.17, over standard input and output).
 */
export class LanguageServer {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private buffer = Buffer.alloc(0);
  private count = 0;

  constructor() {
    const from = createRequire(createRequire(import.meta.url).resolve("@astrojs/check"));
    const server = join(dirname(from.resolve("@astrojs/language-server/package.json")), "bin", "nodeServer.js");
    this.process = spawn(process.execPath, [server, "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: 2 * PATIENCE,
    });
    this.process.stdout?.on("data", (chunk: Buffer) => this.read(chunk));
  }

  /** Opens a folder as a workspace, with the setting `astro.content-intellisense`. */
  async open(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href;
    const tsdk = dirname(createRequire(import.meta.url).resolve("typescript"));
    await this.ask("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "workspace" }],
      capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } } },
      initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
    });
    this.tell("initialized", {});
  }

  openDocument(file: string, text: string): string {
    const uri = pathToFileURL(file).href;
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    return uri;
  }

  /** Asks something and waits for the answer. Throws an Error where the server refuses or does not answer in time. */
  ask<Result>(method: string, params: unknown): Promise<Result> {
    const id = ++this.count;
    return new Promise((settle, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
      this.waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else settle(result as Result);
      });
      this.send({ id, method, params });
    });
  }

  close(): void {
    this.process.kill();
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(this.buffer.toString("latin1", 0, Math.max(0, end)))?.[1]);
      if (end < 0 || this.buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.buffer.toString("utf8", end + 4, end + 4 + length)) as Answer;
      this.buffer = this.buffer.subarray(end + 4 + length);
      this.take(message);
    }
  }

  private take({ id, method, ...answer }: Answer): void {
    if (id === undefined) return;
    if (method === undefined) {
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    } else this.send({ id, result: method === "workspace/configuration" ? [] : null });
  }
}
