import { englishMessages, messageKeys } from "./english.ts";
import ar from "./messages/ar.json" with { type: "json" };
import de from "./messages/de.json" with { type: "json" };
import es from "./messages/es.json" with { type: "json" };
import fr from "./messages/fr.json" with { type: "json" };
import he from "./messages/he.json" with { type: "json" };
import pl from "./messages/pl.json" with { type: "json" };
import pt from "./messages/pt.json" with { type: "json" };
import ru from "./messages/ru.json" with { type: "json" };
import tr from "./messages/tr.json" with { type: "json" };
import uk from "./messages/uk.json" with { type: "json" };
import zh from "./messages/zh.json" with { type: "json" };
import type { MessageKey, Messages, Wording } from "./say.ts";

/** The messages that a language has; some may be missing. */
export type Catalog = Readonly<Partial<Record<MessageKey, string>>>;

/** The catalogs that come along, by language (BCP 47). */
export const catalogs: Readonly<Record<string, Catalog>> = {
  en: englishMessages,
  ar,
  de,
  es,
  fr,
  he,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};

/** The catalog for a language: that of its own, whatever the region, where it is written in the same script; undefined where there is none. */
export function catalogFor(language: string): Catalog | undefined {
  const wanted = new Intl.Locale(language).maximize();
  const found = Object.entries(catalogs).find(([tag]) => {
    const offered = new Intl.Locale(tag).maximize();
    return offered.language === wanted.language && offered.script === wanted.script;
  });
  return found?.[1];
}

/**
 * What a site in a language says: its own messages first, then those of the catalog, then English, which is noted. Keys
 * that no message has are passed over.
 */
export function wordingOf(language: string, own: Catalog = {}): Wording {
  const catalog = catalogFor(language) ?? {};
  const english = new Set<MessageKey>();
  const messages = messageKeys.map((key) => {
    const message = own[key] ?? catalog[key];
    if (message === undefined) english.add(key);
    return [key, message ?? englishMessages[key]];
  });
  return { language, messages: Object.fromEntries(messages) as Messages, english };
}
