import { allEntries, readManuscript } from "../manuscript.ts";
import { isRecordedEntry, type RecordedEntry } from "./fingerprint.ts";

/** Reads one file as the entry that it is; undefined where it is none or has mistakes. Never throws. */
export function readRecordedEntry(path: string, text: string): RecordedEntry | undefined {
  const manuscript = readManuscript({ files: [{ path, text }] }, () => ({ type: "root", children: [] }));
  return [...allEntries(manuscript)].find(isRecordedEntry);
}
