import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manuscript } from "../dossier/manuscript.ts";
import { editorSchemasOf, type Offer, offerOf } from "../dossier/schema/editor-schemas.ts";

/** Where Astro's language server looks for schemas of frontmatter, from the root of the project. */
const FOLDER = join(".astro", "collections");

/**
 * Writes what the Astro extension of VS Code needs to complete, explain and check frontmatter, in the form in which Astro
 * writes it for its own collections (`astro.content-intellisense`). Only what has changed is written, since the extension
 * starts anew after each change. Nothing is published from there, so that what cannot be written is let go.
 */
export class EditorSchemaFiles {
  private readonly contentFolder: string;
  private readonly folder: string;
  /** What was written last, so that most saves need no schemas worked out. */
  private before = "";

  constructor(contentFolder: string, project: string) {
    this.contentFolder = contentFolder;
    this.folder = join(project, FOLDER);
  }

  /** Brings the files up to date with the content. */
  write(manuscript: Manuscript): void {
    const offer = offerOf(manuscript);
    const now = JSON.stringify(offer);
    if (now === this.before) return;
    try {
      this.writeAll(offer);
      this.before = now;
    } catch {
      // A folder that cannot be written costs the comfort and not the site.
    }
  }

  private writeAll(offer: Offer): void {
    const schemas = editorSchemasOf(offer);
    const index = {
      collections: [...schemas.keys()].map((name) => ({ hasSchema: true, name })),
      // The language server compares addresses in lower case.
      entries: Object.fromEntries(
        offer.files.map(([path, name]) => [
          decodeURIComponent(pathToFileURL(join(this.contentFolder, path)).href).toLowerCase(),
          name,
        ]),
      ),
    };
    mkdirSync(this.folder, { recursive: true });
    for (const [name, schema] of schemas) writeIfNew(join(this.folder, `${name}.schema.json`), schema);
    writeIfNew(join(this.folder, "collections.json"), index);
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
