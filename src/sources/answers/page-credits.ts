import { plainText } from "../../entries/plain-text.ts";
import { type Thing, textsAt, thingsAt, typesOf } from "./linked-data.ts";
import type { PageSigns } from "./page-signs.ts";
import { lettersOf } from "./same-name.ts";

/** A name that a page gives as that of an author. */
export interface Credit {
  readonly name: string;
  readonly where: string;
  /** Whether it is that of an agency, or the page says that it is an organisation's. */
  readonly isOrganisation: boolean;
}

/** Agencies whose texts others print, as bylines name them. */
const AGENCIES = new Set(
  [
    ...["Reuters", "Thomson Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "Agence France-Presse"],
    ...[
      "dpa",
      "dpa-AFX",
      "Deutsche Presse-Agentur",
      "APA",
      "Keystone-SDA",
      "ATS",
      "ANSA",
      "Adnkronos",
      "AGI",
      "Askanews",
    ],
    ...[
      "EFE",
      "Europa Press",
      "Lusa",
      "Belga",
      "ANP",
      "TT",
      "NTB",
      "Ritzau",
      "STT",
      "PAP",
      "ČTK",
      "CTK",
      "TASR",
      "MTI",
    ],
    ...["Agerpres", "BTA", "Hina", "Tanjug", "PA", "PA Media", "Press Association", "UPI", "Bloomberg", "AAP"],
    ...[
      "The Canadian Press",
      "Canadian Press",
      "Kyodo",
      "Kyodo News",
      "Jiji",
      "Yonhap",
      "Xinhua",
      "PTI",
      "ANI",
      "IANS",
    ],
    ...["Press Trust of India", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "IRNA", "WAM", "SPA", "MENA", "SANA"],
    ...["TASS", "ТАСС", "RIA Novosti", "РИА Новости", "Interfax", "Интерфакс", "Sputnik", "BelTA", "БЕЛТА"],
    ...["Ukrinform", "Укринформ", "Укрінформ", "UNIAN", "УНІАН", "УНИАН", "新华社", "共同社", "رويترز", "فرانس برس"],
  ].map(lettersOf),
);

/** Where pages name whose text they give. */
const METAS = ["author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author"];
const SOURCES = ["source", "dc.source", "dcterms.source", "news_source", "article:source"];

/** Who is named as the author, each once: first whom the data name, then the bylines. */
export function creditsOf(signs: PageSigns, thing: Thing | undefined): readonly Credit[] {
  const { data, metas, properties, bylines } = signs;
  const organisations = new Set(
    (thing ? ["author", "creator"].flatMap((key) => thingsAt(thing, key, data)) : [])
      .filter((author) => typesOf(author).some((type) => /Organization$/.test(type)))
      .map((author) => lettersOf(String(author["name"] ?? ""))),
  );
  const texts: (readonly [where: string, text: string])[] = [
    ...["author", "creator", "sourceOrganization", "creditText"].flatMap((key) =>
      (thing ? textsAt(thing, key, data) : []).map((text) => [`JSON-LD ${key}`, text] as const),
    ),
    ...[...METAS, ...SOURCES].flatMap((name) => (metas.get(name) ?? []).map((text) => [name, text] as const)),
    ...["author", "creator"].flatMap((name) =>
      (properties.get(name) ?? []).map((text) => [`itemprop ${name}`, text] as const),
    ),
    ...bylines.map((text) => ["byline", text] as const),
  ];
  const credits = new Map<string, Credit>();
  for (const [where, text] of texts)
    for (const name of namesIn(text)) {
      const key = lettersOf(name);
      const isOrganisation = AGENCIES.has(key) || organisations.has(key) || SOURCES.includes(where);
      if (!credits.has(key)) credits.set(key, { name, where, isOrganisation });
    }
  return [...credits.values()];
}

const OPENING =
  /^(?:(?:written|reported|story|text|words)\s+)?(?:by|von|par|por|di|da|av|door|autor|автор|от)\s*:?\s+/iu;
/** What parts names. Where there are more than two, the last is often set off by a word. */
const BETWEEN = /\s*[;|/•·\n]\s*|,\s+|\s+(?:and|with|via|und|et|y|e|и|та|och|og|en)\s+|\s+&\s+|\s+[-–—]\s+/iu;
/** A name has letters; it is no address, no number and no sentence. */
const NO_NAME = /^(?:https?:|@|\P{L}*$)|\d{3}|\S{40}|(?:\S+\s+){7}/iu;

function namesIn(text: string): readonly string[] {
  const line = plainText(text)
    .replace(/\((.*?)\)/g, ", $1")
    .replace(OPENING, "");
  // "Byron, Ada" is one name, if nothing else stands there.
  const turned = /^(\p{Lu}\p{L}+), (\p{Lu}\p{L}+)$/u.exec(line);
  if (turned && !AGENCIES.has(lettersOf(turned[1] ?? "")) && !AGENCIES.has(lettersOf(turned[2] ?? "")))
    return [`${turned[2]} ${turned[1]}`];
  return line
    .split(BETWEEN)
    .map((name) => name.replace(OPENING, "").trim())
    .filter((name) => name !== "" && !NO_NAME.test(name));
}
