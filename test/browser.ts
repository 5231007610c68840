import type { Page } from "playwright-core";

export { CHROMIUM as BROWSER } from "../src/cli/engines.ts";

/** What a screen reader hears of a page, counters of the sheet included. */
export async function heardOn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => String(name?.value))
    .join("");
}
