import { captureAddress, captureIn } from "../dossier/captures.ts";
import { RequestFailed } from "./request.ts";
import type { Visitor } from "./visitor.ts";

/** Where an archive is asked. */
export interface Archive {
  /** The interface that tells whether there is a capture (https://archive.org/help/wayback_api.php). */
  readonly availability: string;
  /** The address that takes a capture of whatever is written behind it. */
  readonly save: string;
}

export const internetArchive: Archive = {
  availability: "https://archive.org/wayback/available",
  save: "https://web.archive.org/save/",
};

/** The address of the capture nearest to a day (`2025-02-26`, `2025-02` or `2025`); undefined where there is none, or no answer. */
export async function findCapture(
  visitor: Visitor,
  archive: Archive,
  address: string,
  near: string | undefined,
): Promise<string | undefined> {
  return (await askForCapture(visitor, archive, address, near)).capture;
}

/** The same, and whether the archive has answered. */
export async function askForCapture(
  visitor: Visitor,
  archive: Archive,
  address: string,
  near: string | undefined,
): Promise<{ readonly capture: string | undefined; readonly isAnswered: boolean }> {
  const question = new URL(archive.availability);
  question.searchParams.set("url", address);
  if (near) question.searchParams.set("timestamp", near.slice(0, 10).replaceAll("-", ""));
  const reply = await orNothing(visitor.askInterface(question.href));
  const capture = reply?.status === 200 ? captureIn(jsonIn(reply.body)) : undefined;
  return { capture, isAnswered: reply !== undefined && reply.status < 500 };
}

/** Has a new capture taken ("Save Page Now") and gives its address; undefined where the archive does not take one. */
export async function takeCapture(visitor: Visitor, archive: Archive, address: string): Promise<string | undefined> {
  const reply = await orNothing(visitor.askInterface(`${archive.save}${address}`));
  if (!reply || reply.status >= 400) return undefined;
  const place = reply.headers.get("content-location") ?? reply.headers.get("location");
  return place !== null && URL.canParse(place, archive.save)
    ? captureAddress(new URL(place, archive.save).href)
    : undefined;
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** An archive that fails leaves a source without a capture, and nothing worse. */
async function orNothing<Result>(asking: Promise<Result>): Promise<Result | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof RequestFailed) return undefined;
    throw error;
  }
}
