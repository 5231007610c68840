import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { decode } from "../../dossier/file-text.ts";
import { type Format, formatOf, formats, isFormat, otherThanText } from "../../import/formats.ts";
import type { ImportFile } from "../../import/read.ts";
import { Refusal } from "../refusal.ts";

/** The largest file that is read, in bytes. */
const LARGEST = 50_000_000;

/** Reads a file and tells its format, which may be given. Throws a Refusal that says why it cannot be imported. */
export function readImportFile(path: string, given: Format | undefined): ImportFile & { readonly format: Format } {
  const name = basename(path);
  const bytes = bytesOf(path, name);
  const other = otherThanText(bytes);
  if (other !== undefined && !isFormat(other)) throw new Refusal(`${name} is ${other}.`);
  if (other === "docx") {
    if (given !== undefined && given !== "docx")
      throw new Refusal(`${name} is ${formats.docx}, not ${formats[given]}. Leave out --as ${given}.`);
    return { bytes, text: "", format: "docx" };
  }
  if (given === "docx") throw new Refusal(`${name} is no Word document (.docx). Leave out --as docx.`);
  const text = textOf(bytes, name);
  const format = given ?? formatOf(name, text);
  if (format === undefined)
    throw new Refusal(
      `What ${name} is cannot be told. Say it with --as FORMAT, one of: ${Object.keys(formats).join(", ")}.`,
    );
  return { bytes, text, format };
}

function bytesOf(path: string, name: string): Uint8Array {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Refusal(`There is no file ${path}.`);
  if (!stat.isFile())
    throw new Refusal(`${path} is no file${stat.isDirectory() ? " but a folder" : ""}. Name the file in it.`);
  if (stat.size > LARGEST)
    throw new Refusal(
      `${name} is ${Math.round(stat.size / 1_000_000)} MB, and more than 50 MB is not read. Export a part of it, or take large pictures out.`,
    );
  if (stat.size === 0) throw new Refusal(`${name} is empty. Export it again.`);
  return readFileSync(path);
}

function textOf(bytes: Uint8Array, name: string): string {
  const { text, encoding } = decode(bytes);
  if (encoding?.found === "unknown") {
    const line = text.slice(0, encoding.at).split("\n").length;
    throw new Refusal(`${name} is not in UTF-8: line ${line} has a sign that is not. Save or export it as UTF-8.`);
  }
  if (text.includes("\0")) throw new Refusal(`${name} is no text: there are signs in it that no text has.`);
  return text.replace(/^\uFEFF/, "");
}
