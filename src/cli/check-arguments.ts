import { parseArgs } from "node:util";
import { type Format, formats } from "../check/reports.ts";
import { nearestTo } from "../dossier/suggestion.ts";
import { Refusal } from "./refusal.ts";

export interface CheckArguments {
  readonly format: Format;
  /** The content folder, where it is not the one of the environment. */
  readonly content: string | undefined;
  /** Whether what has only one right answer is mended first. */
  readonly isFix: boolean;
  readonly isHelp: boolean;
}

export const USAGE = `npm run check -- [--format ${formats.join("|")}] [--content FOLDER] [--fix]`;

/** Reads the arguments of the check. Throws a Refusal that says which one is wrong. */
export function readCheckArguments(given: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: {
      format: { type: "string" },
      content: { type: "string" },
      fix: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "option" && !["format", "content", "fix", "help"].includes(token.name))
      throw unknown(token.rawName);
  }
  if (positionals.length > 0) throw new Refusal(`"${positionals[0]}" is not an option. Write ${USAGE}`);
  const { format = "text", content, fix, help } = values;
  if (!isFormat(format)) {
    const suggestion = nearestTo(String(format), formats);
    const question = suggestion ? ` Did you mean "${suggestion}"?` : "";
    throw new Refusal(
      typeof format === "string"
        ? `"${format}" is not a format.${question} Use one of: ${formats.join(", ")}.`
        : `--format names nothing. Use one of: ${formats.join(", ")}.`,
    );
  }
  if (content !== undefined && (typeof content !== "string" || content === ""))
    throw new Refusal("--content names nothing. Name a folder.");
  if (fix !== undefined && fix !== true) throw new Refusal("--fix takes no value. Write it alone.");
  return { format, content, isFix: fix === true, isHelp: help === true };
}

function unknown(option: string): Refusal {
  const suggestion = nearestTo(option, ["--format", "--content", "--fix", "--help"]);
  return new Refusal(`"${option}" is not an option.${suggestion ? ` Did you mean ${suggestion}?` : ""} Write ${USAGE}`);
}

function isFormat(value: unknown): value is Format {
  return (formats as readonly unknown[]).includes(value);
}
