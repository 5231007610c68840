import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export const USAGE = `npm run new -- KIND ID [ID …] [--content DIR]    article, claim, utterance, event, source, person, question or page
npm run new -- language TAG [--content DIR]       the words of the interface, to be translated
npm run new -- source ADDRESS … [--id ID]        sources from web addresses: https://example.org/page
npm run new -- source --from FILE                the same of every address in a file, one a line; - for standard input
npm run new -- dossier FOLDER                    a whole example to start your own story from
npm run new -- dossier FOLDER --empty            the same without the example: folders, and a site with blanks`;

/** What was asked for: of which kind, what stands behind it, and the options. */
export interface NewArguments {
  readonly kind: string | undefined;
  readonly names: readonly string[];
  readonly content: string | undefined;
  readonly isEmpty: boolean;
  readonly id: string | undefined;
  readonly from: string | undefined;
}

/** Reads the arguments; undefined where help is asked for. Throws a Refusal where options are unknown or do not fit. */
export function readNewArguments(given: readonly string[]): NewArguments | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [kind, ...names] = positionals;
  const { content, empty: isEmpty, id, from } = values;
  if (isEmpty && kind !== "dossier") throw new Refusal(`--empty belongs to a dossier.\n\n${USAGE}`);
  if (kind !== "source" && (id ?? from) !== undefined)
    throw new Refusal(`--id and --from belong to sources from addresses.\n\n${USAGE}`);
  return { kind, names, content, isEmpty, id, from };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        content: { type: "string" },
        empty: { type: "boolean", default: false },
        id: { type: "string" },
        from: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // What follows tells programmers how to allow it.
    throw new Refusal(`${(error as Error).message.replace(/\. To specify [\s\S]*/, ".")}\n\n${USAGE}`);
  }
}
