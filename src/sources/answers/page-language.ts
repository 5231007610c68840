import { isLanguage } from "../../dossier/schema/fields.ts";
import type { Sign } from "./agreement.ts";
import type { Thing } from "./linked-data.ts";
import { dataSigns, metaSigns, type PageSigns } from "./page-signs.ts";

/** What a page says of its language, as tags of BCP 47 without regions: what is written differs little between those. */
export function languageSigns(signs: PageSigns, thing: Thing | undefined): readonly Sign[] {
  const found = [
    ...(signs.language === undefined ? [] : [{ where: "html lang", value: signs.language }]),
    ...dataSigns(signs, thing, ["inLanguage"]),
    ...metaSigns(signs, ["og:locale", "http-equiv content-language", "dc.language", "dcterms.language"]),
    ...metaSigns(signs, ["citation_language", "language"]),
  ];
  return found.flatMap(({ where, value }) => {
    const tag = languageTag(value);
    return tag === undefined ? [] : [{ where, value: tag }];
  });
}

/** The tag of a language, from a tag or from its English name: `en_GB` and `English` are `en`. */
export function languageTag(written: string): string | undefined {
  const named = NAMED.get(written.trim().toLowerCase());
  const tag =
    named ??
    written
      .trim()
      .replaceAll("_", "-")
      .replace(/[.@].*$/, "");
  if (!isLanguage(tag)) return undefined;
  const { language, script } = new Intl.Locale(tag);
  return language === "und" ? undefined : script && language !== "en" ? `${language}-${script}` : language;
}

const NAMED: ReadonlyMap<string, string> = new Map(
  [...["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "ar", "tr", "zh", "ja", "ko", "fa", "he"]].map(
    (tag) => [new Intl.DisplayNames("en", { type: "language" }).of(tag)?.toLowerCase() ?? tag, tag],
  ),
);

/** Whether two tags name one language; the one may name a script besides. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split("-", 1)[0] === other.split("-", 1)[0];
}

/** Whether a text can be in a language, by its letters; true where that cannot be told. */
export function canBeIn(text: string, tag: string): boolean {
  const script = new Intl.Locale(tag).maximize().script;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const scripts = WRITTEN_IN[script ?? ""] ?? (script ? [script] : []);
  if (letters < 8 || scripts.length === 0) return true;
  const own = scripts.reduce((sum, name) => sum + countIn(text, name), 0);
  return own * 4 >= letters;
}

/** The scripts by the names that patterns have for them. */
const WRITTEN_IN: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Hira", "Kana", "Hani"],
  Kore: ["Hang", "Hani"],
  Hans: ["Hani"],
  Hant: ["Hani"],
};

function countIn(text: string, script: string): number {
  try {
    return text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
  } catch {
    return text.length;
  }
}
