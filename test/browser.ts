import type { LaunchOptions, Page } from "playwright-core";
import { findBrowser } from "../scripts/browser.mjs";

/** How the tests start Chromium: the one that `npm test` has found or installed, without calls to anywhere else. */
export const BROWSER: LaunchOptions = {
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

/** What a screen reader hears of a page, counters of the sheet included. */
export async function heardOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => String(name?.value))
    .join("");
}
