import { dateOf, plainDate } from "../dossier/dates.ts";
import { isolated } from "../dossier/direction.ts";
import type { Article, Claim, Site } from "../dossier/dossier.ts";
import { english } from "../language/english.ts";
import { displayDate } from "./display-date.ts";
import type { Edition } from "./edition.ts";
import { lastChangedOfClaim } from "./last-changed.ts";
import { risDate, risRecord, risYear } from "./ris-record.ts";
import { verdictName } from "./verdict.ts";

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
  const { attribution, substance } = claim.verdict;
  const verdicts = [attribution, substance].filter((verdict) => verdict !== "not-applicable").map(verdictName);
  return cite(
    {
      key: `claim-${claim.id}`,
      authors: [dossier.site.publisher.name],
      title: claim.claim,
      form: `Claim review: ${verdicts.join(", ").toLowerCase()}`,
      date: lastChangedOfClaim(claim, dossier),
      address: addresses.absolute(addresses.claim(claim.id)),
    },
    dossier.site,
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
    dossier.site,
  );
}

function cite(work: Work, site: Pick<Site, "title" | "language">): Citation {
  return { text: textOf(work, site), bibtex: bibtexOf(work, site.title), ris: risOf(work, site.title) };
}

function textOf({ authors, title, form, date, address }: Work, site: Pick<Site, "title" | "language">): string {
  const names = authors.map((name) => isolated(name)).join(", ");
  const heading = isolated(title.replace(/\.$/, ""), site.language) + (form ? ` [${form}]` : "");
  const container = names === isolated(site.title) ? "" : ` ${sentence(isolated(site.title, site.language))}`;
  return `${sentence(names)} (${dateInWords(date)}). ${sentence(heading)}${container} ${address}`;
}

function sentence(text: string): string {
  return /[.?!؟]\u2069?$/.test(text) ? text : `${text}.`;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The day of a date, as far as it is known: "2026, November 22"; what is vague in the words of the site. */
function dateInWords(text: string): string {
  const date = dateOf(text);
  if (date.precision === "between" || !plainDate(text)) return displayDate(text, english);
  const { year, month, day } = date;
  const name = month === undefined ? undefined : months[month - 1];
  return name === undefined ? `${year}` : day === undefined ? `${year}, ${name}` : `${year}, ${name} ${day}`;
}

function bibtexOf({ key, authors, title, form, date, address }: Work, site: string): string {
  const known = dateOf(date);
  // BibTeX prints what stands in year; of a vague date it gets the words.
  const [year, month] =
    known.precision === "between" || !plainDate(date)
      ? [displayDate(date, english), undefined]
      : [known.year, known.month];
  const fields: [string, string | undefined][] = [
    ["author", authors.map((name) => `{${bibtexText(name)}}`).join(" and ")],
    ["title", `{${bibtexText(title)}}`],
    ["year", `${year}`],
    ["month", month === undefined ? undefined : `${month}`],
    ["howpublished", bibtexText(site)],
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
    ["M3", form],
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
