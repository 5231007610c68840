import { parseArgs } from "node:util";
import { isIdentifier, LONGEST_IDENTIFIER } from "../../dossier/collections.ts";
import { readDate } from "../../dossier/dates.ts";
import { isTimeZone } from "../../dossier/schema/site.ts";
import { sourceKinds } from "../../dossier/schema/vocabulary.ts";
import { nearestTo } from "../../dossier/suggestion.ts";
import { type Format, formats, isFormat } from "../../import/formats.ts";
import { Refusal } from "../refusal.ts";

export const USAGE = `npm run import -- FILE [--dry-run] [--as FORMAT] [--content DIR]

  --dry-run             shows what would be written, and writes nothing
  --as FORMAT           what the file is, where its content does not tell:
${Object.entries(formats)
  .map(([name, what]) => `                          ${name.padEnd(14)} ${what}`)
  .join("\n")}
  --accessed DATE       when the sources were read, for those of which the file does not say it
  --kind KIND           what kind the sources are, for those of which the file does not say it
  --time-zone ZONE      the zone of a timeline's times, such as Europe/Berlin
  --id ID               the id of the article
  --content DIR         the folder of the dossier

Nothing that exists is overwritten. Exit 0: all of it was used, 1: something was not, 2: could not run.`;

/** What was asked for. */
export interface ImportArguments {
  readonly file: string;
  readonly format: Format | undefined;
  readonly isDryRun: boolean;
  readonly content: string | undefined;
  readonly accessed: string | undefined;
  readonly kind: string | undefined;
  readonly timeZone: string | undefined;
  readonly id: string | undefined;
}

/** Reads the arguments; undefined where help is asked for. Throws a Refusal that says what is wrong. */
export function readImportArguments(given: readonly string[]): ImportArguments | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal(`Say which file to import: npm run import -- library.bib\n\n${USAGE}`);
  if (more.length > 0) throw new Refusal(`"${more.join(" ")}" is too much: import one file after the other.`);
  const { as: format, accessed, kind, id, "time-zone": timeZone } = values;
  if (format !== undefined && !isFormat(format)) throw unknown("format", format, Object.keys(formats));
  if (kind !== undefined && !Object.hasOwn(sourceKinds, kind))
    throw unknown("kind of source", kind, Object.keys(sourceKinds));
  if (accessed !== undefined && typeof readDate(accessed) === "string")
    throw new Refusal(`"${accessed}" is no date. Write the day on which the sources were read, such as 2026-11-22.`);
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new Refusal(`There is no time zone "${timeZone}". Write its IANA name, such as Europe/Berlin.`);
  if (id !== undefined && !isIdentifier(id))
    throw new Refusal(
      `"${id}" cannot be an id. Use lower-case letters a to z, digits and single hyphens, ${LONGEST_IDENTIFIER} characters at most.`,
    );
  return { file, format, isDryRun: values["dry-run"], content: values.content, accessed, kind, timeZone, id };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        as: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        content: { type: "string" },
        accessed: { type: "string" },
        kind: { type: "string" },
        "time-zone": { type: "string" },
        id: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.replace(/\. To specify [\s\S]*/, ".")}\n\n${USAGE}`);
  }
}

function unknown(what: string, written: string, choices: readonly string[]): Refusal {
  const nearest = nearestTo(written, choices);
  return new Refusal(
    `There is no ${what} "${written}".${nearest ? ` Did you mean "${nearest}"?` : ""} Use one of: ${choices.join(", ")}.`,
  );
}
