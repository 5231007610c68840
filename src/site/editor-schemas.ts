import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manuscript } from "../dossier/manuscript.ts";
import { editorSchemasOf } from "../dossier/schema/editor-schemas.ts";

/** Where Astro's language server looks for schemas of frontmatter, from the root of the project. */
const FOLDER = join(".astro", "collections");

/**
 * Writes what the Astro extension of VS Code needs to complete, explain and check frontmatter, in the form in which Astro
 * writes it for its own collections (`astro.content-intellisense`). Only what has changed is written, since the extension
 * starts anew after each change. Nothing is published from there, so that what cannot be written is let go.
 */
export function writeEditorSchemas(manuscript: Manuscript, contentFolder: string, project: string): void {
  const { schemas, files } = editorSchemasOf(manuscript);
  const index = {
    collections: [...schemas.keys()].map((name) => ({ hasSchema: true, name })),
    // The language server compares addresses in lower case.
    entries: Object.fromEntries(
      [...files].map(([path, name]) => [
        decodeURIComponent(pathToFileURL(join(contentFolder, path)).href).toLowerCase(),
        name,
      ]),
    ),
  };
  try {
    mkdirSync(join(project, FOLDER), { recursive: true });
    for (const [name, schema] of schemas) writeIfNew(join(project, FOLDER, `${name}.schema.json`), schema);
    writeIfNew(join(project, FOLDER, "collections.json"), index);
  } catch {
    // A folder that cannot be written costs the comfort and not the site.
  }
}

function writeIfNew(file: string, data: object): void {
  const text = JSON.stringify(data, null, 1);
  if (textOf(file) !== text) writeFileSync(file, text);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
