import { fstatSync, readFileSync, statSync } from "node:fs";
import { isIdentifier, LONGEST_IDENTIFIER } from "../../dossier/collections.ts";
import { decodeText } from "../../sources/answers/text.ts";
import { Refusal } from "../refusal.ts";

/** The sources that are to be made of addresses. */
export interface WantedSources {
  readonly addresses: readonly string[];
  /** The id of the source, where it is given. */
  readonly id: string | undefined;
}

/** A list of addresses that is longer than this, in bytes, is something else. */
const LARGEST_LIST = 1_000_000;
/** What is larger than this, in bytes, is not even read to see what it is. Saved pages are often larger than a list. */
const LARGEST_READ = 50_000_000;

/**
 * Reads the addresses behind `source`: as they stand there, from a file, or from standard input where one of them is `-`.
 * Undefined where ids stand there and no address. Throws a Refusal that says what is wrong.
 */
export function readWantedSources(
  names: readonly string[],
  { id, from }: { readonly id?: string | undefined; readonly from?: string | undefined },
  standardInput = 0,
): WantedSources | undefined {
  const isAsked = id !== undefined || from !== undefined || names.some((name) => name === "-" || isLikeAddress(name));
  if (!isAsked) return undefined;
  const stray = names.find((name) => name !== "-" && !isLikeAddress(name));
  if (stray !== undefined)
    throw new Refusal(
      `"${stray}" is no web address. Give addresses that begin with https://, or ids alone to write sources by hand.`,
    );
  const addresses = [
    ...names.flatMap((name) => (name === "-" ? listIn(standardInput, "Standard input") : [name])),
    ...(from === undefined ? [] : listIn(from, from)),
  ];
  if (addresses.length === 0)
    throw new Refusal(
      names.includes("-") || from !== undefined
        ? "There is no address in the list. Write one on each line, with https:// in front."
        : "Say of which address: npm run new -- source https://example.org/page --id some-id",
    );
  if (id !== undefined) requireSingle(id, addresses);
  return { addresses, id };
}

/** Ids have neither points nor colons nor slashes. */
function isLikeAddress(name: string): boolean {
  return /[.:/]/.test(name);
}

function requireSingle(id: string, addresses: readonly string[]): void {
  if (!isIdentifier(id))
    throw new Refusal(
      `"${id}" cannot be an id. Use lower-case letters a to z, digits and single hyphens, ${LONGEST_IDENTIFIER} characters at most.`,
    );
  if (addresses.length > 1)
    throw new Refusal(`--id names one source, and here are ${addresses.length} addresses. Leave it out.`);
}

/** The lines of a list, without those that are empty or begin with `#`. */
function listIn(place: string | number, name: string): readonly string[] {
  const stat = typeof place === "number" ? fstatSync(place) : statSync(place, { throwIfNoEntry: false });
  if (stat === undefined) throw new Refusal(`There is no file ${name}.`);
  if (stat.isDirectory()) throw new Refusal(`${name} is no file but a folder. Name the file in it.`);
  if (stat.size > LARGEST_READ) throw tooLarge(name);
  const bytes = readFileSync(place);
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  if (isPage(text)) throw page(name);
  if (bytes.length > LARGEST_LIST) throw tooLarge(name);
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

/** Whether a text is HTML, as browsers save a page. No address begins like that. */
function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|meta|script|!--|\?xml)/i.test(text);
}

function page(name: string): Refusal {
  return new Refusal(
    `${name} is a page (HTML) and no list of addresses. Nothing was written. Give the address of the page, npm run new -- source https://example.org/page, or a file of addresses, one a line.`,
  );
}

function tooLarge(name: string): Refusal {
  return new Refusal(`${name} is too large to be a list of addresses. Nothing was written.`);
}
