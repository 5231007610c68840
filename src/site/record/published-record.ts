import { readFileSync, statSync } from "node:fs";

/** A record of ten thousand publications has four million bytes. */
export const LARGEST_RECORD = 64_000_000;
const TIME_OUT = 10_000;
/** No copy that is kept on the way: it may be older than what is published. */
const HEADERS = { accept: "application/jsonl, */*;q=0.5", "cache-control": "no-cache" };

/** Nothing is published yet at an address; the message says how that shows. */
export class NothingPublishedYet extends Error {
  override readonly name = "NothingPublishedYet";

  constructor(address: string, reason: string) {
    super(`Nothing is published at ${address} yet: ${reason}.`);
  }
}

/** A published record could not be read; the message says why. */
export class PublishedRecordUnread extends Error {
  override readonly name = "PublishedRecordUnread";
}

/**
 * Reads a published record from a file, or from an address of the web (http or https). Throws NothingPublishedYet where the
 * address shows that nothing is published there: no host of that name, no server on it, a server without that page (404,
 * 410), or an empty record, which a site without one has. Whatever may hide a record (another status, no answer in ten
 * seconds, a broken connection or certificate, more than 64 MB, no UTF-8) throws PublishedRecordUnread, as does a file
 * that is not there.
 */
export async function readPublishedRecord(place: string, timeOut = TIME_OUT): Promise<string> {
  const bytes = /^https?:\/\//i.test(place) ? await fromWeb(place, timeOut) : fromFile(place);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PublishedRecordUnread(`What stands at ${place} is not text in UTF-8.`);
  }
}

function fromFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > LARGEST_RECORD) throw new PublishedRecordUnread(tooLarge(path));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof PublishedRecordUnread) throw error;
    throw new PublishedRecordUnread(`${path} cannot be read: ${(error as Error).message}.`);
  }
}

async function fromWeb(address: string, timeOut: number): Promise<Uint8Array> {
  const deadline = AbortSignal.timeout(timeOut);
  try {
    const response = await fetch(address, { signal: deadline, headers: HEADERS });
    if (GONE.has(response.status))
      throw new NothingPublishedYet(address, `it answers with the status ${response.status}`);
    if (!response.ok) throw new PublishedRecordUnread(`${address} answers with the status ${response.status}.`);
    const body = await bodyOf(response, address);
    if (body.length === 0) throw new NothingPublishedYet(address, "the record there is empty");
    return body;
  } catch (error) {
    if (error instanceof PublishedRecordUnread || error instanceof NothingPublishedYet) throw error;
    const absence = ABSENCES[(error as { readonly cause?: NodeJS.ErrnoException }).cause?.code ?? ""];
    if (absence) throw new NothingPublishedYet(address, absence);
    const reason = deadline.aborted ? `no answer in ${timeOut / 1000} seconds` : reasonOf(error as Error);
    throw new PublishedRecordUnread(`${address} cannot be read: ${reason}.`);
  }
}

/** The answers of a server that has no such page. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** The errors of a network that works, where nobody is to answer. */
const ABSENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of that name",
  ECONNREFUSED: "no server answers there",
};

async function bodyOf(response: Response, address: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST_RECORD) throw new PublishedRecordUnread(tooLarge(address));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(place: string): string {
  return `What stands at ${place} is larger than ${LARGEST_RECORD / 1e6} MB.`;
}

function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message ? cause.message : message;
}
