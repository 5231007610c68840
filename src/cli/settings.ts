import { type Settings, settingsFrom } from "../site/settings.ts";
import { Refusal } from "./refusal.ts";

/** What the environment says about a run; `content` goes before `CONTENT_DIR`. Throws a Refusal where it cannot be used. */
export function readSettings(content?: string): Settings {
  try {
    return settingsFrom({ ...process.env, ...(content ? { CONTENT_DIR: content } : {}) });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}
