import { spawn } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PROJECT } from "../cli/project.ts";
import { median } from "./measured-run.ts";

const ENTRY = "claims/trump-was-president";
/** How long (milliseconds) the server may take to start, and to show a save. */
const PATIENCE = 60_000;

/** The median seconds from saving a claim under `npm run dev` until its page has the new words, over several saves. */
export async function saveTime(saves: number, folder: string): Promise<number> {
  const content = join(folder, "edited");
  cpSync(join(PROJECT, "content"), content, { recursive: true });
  const server = spawn(process.execPath, ["src/cli/dev.ts", "--no-open"], {
    cwd: PROJECT,
    env: { ...process.env, CI: "", CONTENT_DIR: content, PORT: String(20_000 + (process.pid % 20_000)) },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const site = await addressOf(server.stdout);
    const file = join(content, `${ENTRY}.md`);
    const text = readFileSync(file, "utf8");
    const page = `${site}/${ENTRY}/`;
    await fetch(page, { signal: AbortSignal.timeout(PATIENCE) });
    const times: number[] = [];
    for (let save = 1; save <= saves; save += 1) {
      await setTimeout(500);
      const before = performance.now();
      writeFileSync(file, `${text}\nThe saved words, number ${save}.\n`);
      await shows(page, `The saved words, number ${save}.`);
      times.push((performance.now() - before) / 1_000);
    }
    return median(times);
  } finally {
    server.kill();
  }
}

/** What the server says its address is. Its output is read on, since a server that nobody reads would end. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    AbortSignal.timeout(PATIENCE).addEventListener("abort", () =>
      reject(new Error(`npm run dev did not start:\n${said}`)),
    );
    output.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Editing at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

async function shows(page: string, words: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const answer = await fetch(page, { signal: AbortSignal.timeout(PATIENCE) });
    if ((await answer.text()).includes(words)) return;
    await setTimeout(10);
  }
  throw new Error(`${page} does not show what was saved`);
}
