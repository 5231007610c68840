import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { DomUtils, parseDocument } from "htmlparser2";
import { type Compression, weightBudgetOf } from "../src/budgets.ts";

/** A page of a built site as it is sent: bytes of the HTML and of its sheets, compressed as its budget says. */
export interface PageWeight {
  readonly file: string;
  readonly kind: string;
  readonly compression: Compression;
  readonly html: number;
  readonly sheets: number;
  /** HTML and sheets together. */
  readonly weight: number;
  /** What it may weigh. */
  readonly most: number;
}

const compressors: Readonly<Record<Compression, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
  brotli: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
};

/** Compresses as tightly as hosts can: gzip at level 9, brotli at quality 11, its default here. */
export function compressed(bytes: Buffer, compression: Compression): Buffer {
  return compressors[compression](bytes);
}

/**
 * The weight of every page below a folder, in the order of their paths. `base` is the path under which the site is put,
 * with a slash at both ends.
 */
export function pageWeights(folder: string, base = "/"): readonly PageWeight[] {
  const known = new Map<string, number>();
  const sheetWeight = (path: string, compression: Compression) => {
    const key = `${compression} ${path}`;
    const weight = known.get(key) ?? compressed(readFileSync(join(folder, path)), compression).length;
    known.set(key, weight);
    return weight;
  };
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => {
      const { kind, compression, most } = weightBudgetOf(path);
      const bytes = readFileSync(join(folder, path));
      const html = compressed(bytes, compression).length;
      const sheets = sheetsOf(bytes.toString("utf8"))
        .map((sheet) => sheetWeight(sheet.slice(base.length), compression))
        .reduce((sum, weight) => sum + weight, 0);
      return { file: path, kind, compression, html, sheets, weight: html + sheets, most };
    });
}

/** The paths of a page's sheets, with the base. */
export function sheetsOf(html: string): readonly string[] {
  return DomUtils.getElementsByTagName("link", parseDocument(html))
    .map((link) => link.attribs["href"] ?? "")
    .filter((address) => address.endsWith(".css"));
}
