import { isLanguage } from "../dossier/schema/fields.ts";

/** Names of languages by which LaTeX (babel, polyglossia) knows them, where those are not the English ones. */
const OF_LATEX: Readonly<Record<string, string>> = {
  ...{ american: "en-US", usenglish: "en-US", british: "en-GB", ukenglish: "en-GB", australian: "en-AU" },
  ...{ canadian: "en-CA", ngerman: "de", naustrian: "de-AT", austrian: "de-AT", nswissgerman: "de-CH" },
  ...{ francais: "fr", brazil: "pt-BR", brazilian: "pt-BR", portuges: "pt", mexican: "es-MX", magyar: "hu" },
  ...{ greek: "el", polutonikogreek: "el", farsi: "fa", ukraineb: "uk", bahasa: "id", norsk: "nb", nynorsk: "nn" },
};

let names: ReadonlyMap<string, string> | undefined;

/** The tag (BCP 47) of a language that is given as a tag, by three letters, or by its English name; undefined otherwise. */
export function languageTag(written: string): string | undefined {
  const text = written.trim().replaceAll("_", "-");
  const name = text.toLowerCase();
  const named = OF_LATEX[name] ?? namesOfLanguages().get(name);
  if (named !== undefined) return named;
  if (!isLanguage(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** The languages of two letters, by their English names. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  if (names) return names;
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const display = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  names = new Map(
    letters.flatMap((one) =>
      letters.flatMap((other) => {
        const name = display.of(one + other);
        return name === undefined
          ? []
          : [[name.toLowerCase(), Intl.getCanonicalLocales(one + other)[0] ?? ""] as const];
      }),
    ),
  );
  return names;
}
