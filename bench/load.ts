// Measures what the site bears: nginx with the shipped configuration, asked by wrk on this machine. Prints figures.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../src/cli/run-command.ts";
import { settingsFrom } from "../src/site/settings.ts";
import { type Answered, ask, startNginx } from "./hosts.ts";
import { median } from "./measure.ts";

/** Seconds of each of the runs; they take turns, so that what else the machine does weighs on both. */
const SECONDS = 4;
const TURNS = 3;

const PLAIN = "plain.bin";

async function measure(site: string): Promise<0 | 2> {
  const article = articleOf(site);
  if (article === undefined) {
    console.error(`There is no built article in ${site}: npm run build makes one.`);
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), "hearsay-load-"));
  try {
    const zipped = readFileSync(join(site, article, "index.html.gz"));
    const plainFolder = join(scratch, "plain");
    mkdirSync(plainFolder);
    writeFileSync(join(plainFolder, PLAIN), zipped);
    const bare = await startNginx(plainFolder, folderIn(scratch, "bare"), bareConfiguration);
    const shipped = await startNginx(site, folderIn(scratch, "shipped"));
    try {
      const figures: { article: Answered[]; plain: Answered[] } = { article: [], plain: [] };
      for (let turn = 0; turn < TURNS; turn += 1) {
        figures.plain.push(await ask(`${bare.origin}/${PLAIN}`, SECONDS));
        figures.article.push(await ask(`${shipped.origin}/${article}/`, SECONDS));
      }
      report(article, zipped.length, figures);
    } finally {
      await Promise.all([bare.close(), shipped.close()]);
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The largest article of a built site, as a path. */
function articleOf(site: string): string | undefined {
  try {
    const sizes = readdirSync(join(site, "articles")).map((id) => {
      const path = `articles/${id}`;
      return { path, size: statSync(join(site, path, "index.html.gz")).size };
    });
    return sizes.sort((one, other) => other.size - one.size)[0]?.path;
  } catch {
    return undefined;
  }
}

function folderIn(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}

/** What the same nginx does with a file when nothing is asked of it but the file. */
function bareConfiguration(port: number, folder: string): string {
  return `server { listen 127.0.0.1:${port}; root ${folder}; sendfile on; tcp_nopush on; open_file_cache max=2000 inactive=60s; }`;
}

function report(
  article: string,
  bytes: number,
  figures: { readonly article: readonly Answered[]; readonly plain: readonly Answered[] },
): void {
  const middle = (answered: readonly Answered[]) => median(answered.map(({ perSecond }) => perSecond));
  const [ofArticle, ofPlain] = [middle(figures.article), middle(figures.plain)];
  const errors = [...figures.article, ...figures.plain].reduce((sum, { errors }) => sum + errors, 0);
  console.log(`The article /${article}/ (${bytes} bytes compressed): ${Math.round(ofArticle)} requests a second.`);
  console.log(`A file of ${bytes} bytes from a bare nginx: ${Math.round(ofPlain)} requests a second.`);
  console.log(`Share: ${(ofArticle / ofPlain).toFixed(2)}. Errors: ${errors}.`);
}

await runCommand(() => measure(settingsFrom(process.env).outFolder));
