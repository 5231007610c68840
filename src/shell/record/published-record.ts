import { readFileSync, statSync } from "node:fs";

/** A record of ten thousand publications has four million bytes. */
export const LARGEST_RECORD = 64_000_000;
const TIME_OUT = 10_000;

/** A published record could not be read; the message says why. */
export class PublishedRecordUnread extends Error {
  override readonly name = "PublishedRecordUnread";
}

/**
 * Reads a published record from a file, or from an address of the web (http or https). Throws PublishedRecordUnread where
 * there is none, where it takes longer than ten seconds or is larger than 64 MB, and where it is not UTF-8.
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
    const response = await fetch(address, { signal: deadline, headers: { accept: "application/jsonl, */*;q=0.5" } });
    if (!response.ok) throw new PublishedRecordUnread(`${address} answers with the status ${response.status}.`);
    return await bodyOf(response, address);
  } catch (error) {
    if (error instanceof PublishedRecordUnread) throw error;
    const reason = deadline.aborted ? `no answer in ${timeOut / 1000} seconds` : reasonOf(error as Error);
    throw new PublishedRecordUnread(`${address} cannot be read: ${reason}.`);
  }
}

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
