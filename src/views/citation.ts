import { dateOf, orderOf, plainDate } from "../dossier/dates.ts";
import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Dossier } from "../dossier/dossier.ts";
import { remembering } from "../dossier/once.ts";
import { withoutLanguageMarks } from "../language/message-parts.ts";
import type { Say } from "../language/say.ts";
import { displayDate } from "./display-date.ts";
import type { Edition } from "./edition.ts";
import { lastChangedOfClaim } from "./last-changed.ts";
import { risDate, risRecord, risYear } from "./ris-record.ts";
import { verdictWithin } from "./verdict.ts";

/** How others may cite a page. */
export interface Citation {
  /** In the manner of the American Psychological Association, without italics. */
  readonly text: string;
  /** As an entry of a BibTeX file, in UTF-8. */
  readonly bibtex: string;
  /** As a record of the RIS format. */
  readonly ris: string;
}

interface Work {
  readonly key: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly form: string | undefined;
  readonly date: string;
  readonly address: string;
}

/** How to cite a claim's page; its date is that of the verdict or of the last correction. */
export function citeClaim(claim: Claim, edition: Edition): Citation {
  const { addresses, dossier } = edition;
  const { say } = dossier;
  const { attribution, substance } = claim.verdict;
  const found = verdictWithin(substance, say);
  const form =
    attribution === "not-applicable"
      ? say("cite.form", { verdict: found })
      : say("cite.form.both", { attribution: verdictWithin(attribution, say), substance: found });
  return cite(
    {
      key: `claim-${claim.id}`,
      authors: [dossier.site.publisher.name],
      title: claim.claim,
      form,
      date: lastChangedOfClaim(claim, dossier),
      address: addresses.absolute(addresses.claim(claim.id)),
    },
    dossier,
  );
}

/** How to cite an article; its date is that of publication. */
export function citeArticle(article: Article, { addresses, dossier }: Edition): Citation {
  return cite(
    {
      key: `article-${article.id}`,
      authors: article.authors.map(({ name }) => name),
      title: article.title,
      form: undefined,
      date: article.published,
      address: addresses.absolute(addresses.article(article.id)),
    },
    dossier,
  );
}

function cite(work: Work, dossier: Pick<Dossier, "site" | "say">): Citation {
  return {
    text: textOf(work, dossier),
    bibtex: withoutLanguageMarks(bibtexOf(work, dossier)),
    ris: risOf(work, dossier.site.title),
  };
}

function textOf({ authors, title, form, date, address }: Work, { site, say }: Pick<Dossier, "site" | "say">): string {
  const names = authors.map((name) => isolated(name)).join(", ");
  const heading = isolated(title.replace(/\.$/, ""), site.language) + (form ? ` [${form}]` : "");
  const container = names === isolated(site.title) ? "" : ` ${sentence(isolated(site.title, site.language))}`;
  return `${sentence(names)} (${dateInWords(date, say)}). ${sentence(heading)}${container} ${address}`;
}

function sentence(text: string): string {
  return /[.?!؟。？！]\u2069?$/.test(text) ? text : `${text}.`;
}

/** Formatters are costly to make and few. */
const monthIn = remembering(10, (language) => dateFormat(language, { month: "long" }));
const dayIn = remembering(10, (language) => dateFormat(language, { month: "long", day: "numeric" }));

function dateFormat(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locales = new Intl.Locale(language).language === "en" ? "en-US" : [language, "en-US"];
  return new Intl.DateTimeFormat(locales, { ...form, timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" });
}

/** The day of a date, as far as it is known: "2026, November 22"; what is vague in the words of the site. */
function dateInWords(text: string, say: Say): string {
  const date = dateOf(text);
  if (date.precision === "between" || !plainDate(text)) return displayDate(text, say);
  const { year, month, day } = date;
  if (month === undefined) return `${year}`;
  const format = (day === undefined ? monthIn : dayIn)(say.language);
  return say("cite.date", {
    year: `${year}`,
    date: format.format(orderOf({ ...date, minute: undefined, offset: undefined })),
  });
}

function bibtexOf(
  { key, authors, title, form, date, address }: Work,
  { site, say }: Pick<Dossier, "site" | "say">,
): string {
  const known = dateOf(date);
  // BibTeX prints what stands in year; of a vague date it gets the words.
  const [year, month] =
    known.precision === "between" || !plainDate(date) ? [displayDate(date, say), undefined] : [known.year, known.month];
  const fields: [string, string | undefined][] = [
    ["author", authors.map((name) => `{${bibtexText(name)}}`).join(" and ")],
    ["title", `{${bibtexText(title)}}`],
    ["year", `${year}`],
    ["month", month === undefined ? undefined : `${month}`],
    ["howpublished", bibtexText(site.title)],
    ["note", form === undefined ? undefined : bibtexText(form)],
    ["url", address],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

/** Names are given as they are written: RIS has no sign by which one tells a family name that stands last. */
function risOf({ key, authors, title, form, date, address }: Work, site: string): string {
  return risRecord("ELEC", [
    ["ID", key],
    ...authors.map((name) => ["AU", name] as const),
    ["TI", title],
    ["T2", site],
    ["M3", form === undefined ? undefined : withoutLanguageMarks(form)],
    ["PY", risYear(date)],
    ["DA", risDate(date)],
    ["UR", address],
    // Browsers copy lines as the system of their reader ends them.
  ]).replaceAll("\r\n", "\n");
}

const bibtexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which no sign commands TeX. */
function bibtexText(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => bibtexSigns[sign] ?? sign).replace(/[&%$#_]/g, "\\$&");
}
