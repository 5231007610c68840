import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOwnMessages } from "../../dossier/own-messages.ts";
import { MESSAGES_FILE } from "../../dossier/placement.ts";
import { wordingOf } from "../../language/catalogs.ts";
import { englishMessages } from "../../language/english.ts";
import { Refusal } from "../refusal.ts";

/** What was written: the file, and how many messages are still to be translated in it. */
export interface WrittenMessages {
  readonly path: string;
  readonly blanks: number;
}

/**
 * Adds to the `messages.json` of a content folder every message that a language (BCP 47) does not have yet, each with its
 * English text beside it; what is written there stays. Throws a Refusal for what is no language, and where the file cannot
 * be read.
 */
export function writeLanguage(contentFolder: string, language: string): WrittenMessages {
  const path = join(contentFolder, MESSAGES_FILE);
  const written = existsSync(path) ? writtenIn(path) : {};
  const { english } = wordingOf(canonical(language));
  const blanks = [...english].filter((key) => !Object.hasOwn(written, key));
  const added = Object.fromEntries(blanks.map((key) => [key, { english: englishMessages[key], text: "" }]));
  writeFileSync(path, `${JSON.stringify({ ...written, ...added }, null, 2)}\n`);
  return { path, blanks: blanks.length };
}

function canonical(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    throw new Refusal(`"${language}" is no language. Write its tag (BCP 47), such as uk, ar or pt-BR.`);
  }
}

function writtenIn(path: string): Readonly<Record<string, unknown>> {
  const text = readFileSync(path, "utf8");
  if (readOwnMessages(text).fault)
    throw new Refusal(
      `${MESSAGES_FILE} cannot be read, and nothing was changed. npm run check says where it is at fault.`,
    );
  return JSON.parse(text.replace(/^\uFEFF/, "")) as Readonly<Record<string, unknown>>;
}
