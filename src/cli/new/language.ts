import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../dossier/document.ts";
import { isSameLanguage } from "../../dossier/languages.ts";
import { readOwnMessages, textsOf } from "../../dossier/own-messages.ts";
import { MESSAGES_FILE, SITE_FILE } from "../../dossier/placement.ts";
import { isLanguage } from "../../dossier/schema/fields.ts";
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
  if (!isLanguage(language))
    throw new Refusal(`"${language}" is no language. Write its tag (BCP 47), such as uk, ar or pt-BR.`);
  requireOwnLanguage(contentFolder, language);
  const text = existsSync(path) ? readable(path) : "{}";
  const { english } = wordingOf(new Intl.Locale(language).toString(), textsOf(readOwnMessages(text)));
  const written = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const missing = [...english].filter((key) => !Object.hasOwn(written, key));
  const added = Object.fromEntries(missing.map((key) => [key, { english: englishMessages[key], text: "" }]));
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify({ ...written, ...added }, null, 2)}\n`);
  return { path, blanks: english.size };
}

/** The messages of a dossier are in its own language: those of another would be said among them. */
function requireOwnLanguage(contentFolder: string, language: string): void {
  const file = join(contentFolder, SITE_FILE);
  if (!existsSync(file)) return;
  const own = readDocument(readFileSync(file, "utf8")).frontmatter.value as { readonly language?: unknown } | undefined;
  const written = typeof own?.language === "string" ? own.language : "en";
  if (isLanguage(written) && !isSameLanguage(written, language))
    throw new Refusal(
      `site.md says that the site is in "${written}", so nothing was written. Write language: ${language} there first, or give its language.`,
    );
}

function readable(path: string): string {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (readOwnMessages(text).fault)
    throw new Refusal(
      `${MESSAGES_FILE} cannot be read, and nothing was changed. npm run check says where it is at fault.`,
    );
  return text;
}
