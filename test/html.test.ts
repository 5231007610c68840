import { execFile, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { ownSite } from "./own-site.ts";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const hasJava = spawnSync("java", ["-version"]).status === 0;

/** What the Nu Html Checker remarks on, each with the reason why it stays. */
const EXPECTED: readonly (readonly [message: RegExp, why: string])[] = [
  [/^Resource violates Content Security Policy/, "it takes the folder's address for that of the site"],
  [/^Inline script violates Content Security Policy/, "JSON-LD is data, which no policy keeps browsers from having"],
  [/^Duplicate “dt” name|^The first occurrence of “dt” name/, "two events of one day have the same date as their name"],
];

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

test.skipIf(!hasJava)(
  "the Nu Html Checker finds nothing in the pages but what is known",
  { timeout: 300_000 },
  async () => {
    const site = await ownSite();
    const options = [
      "-Xss8m",
      "-jar",
      JAR,
      "--format",
      "json",
      "--stdout",
      "--exit-zero-always",
      "--skip-non-html",
      site,
    ];
    const report = await new Promise<string>((settle, reject) => {
      execFile("java", options, { maxBuffer: 2 ** 26, timeout: 280_000 }, (error, out) =>
        error ? reject(error) : settle(out),
      );
    });
    const { messages } = JSON.parse(report) as { readonly messages: readonly Message[] };
    const unknown = messages.filter(({ message }) => !EXPECTED.some(([known]) => known.test(message)));
    expect(unknown.map(({ url, message, extract }) => `${url.split(site)[1]}: ${message} ${extract ?? ""}`)).toEqual(
      [],
    );
    expect(messages.length).toBeGreaterThan(0);
  },
);
