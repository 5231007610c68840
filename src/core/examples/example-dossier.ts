import type { Root } from "mdast";
import { type Dossier, dossierOf } from "../dossier.ts";
import { readManuscript } from "../manuscript.ts";
import { type Example, filesOf } from "./example.ts";

/**
 * The smallest dossier after an example's changes, as pages get it; bodies are empty unless a parser is given. Throws an
 * Error where a change does not apply or its entry is not accepted.
 */
export function exampleDossier(
  example: Example = {},
  parse: (markdown: string) => Root = () => ({ type: "root", children: [] }),
): Dossier {
  return dossierOf(readManuscript({ files: filesOf(example) }, parse));
}
