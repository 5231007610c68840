import type { UnreadableReason } from "../manuscript.ts";
import type { StrayReason } from "../placement.ts";

/** Rules about which files there are, and what they are called. */
export interface FileFacts {
  "stray-file": { readonly path: string; readonly reason: StrayReason; readonly suggestion: string | undefined };
  "unreadable-file": { readonly reason: UnreadableReason };
  "file-name": { readonly id: string; readonly suggestion: string | undefined };
  "same-id": { readonly id: string; readonly other: string };
  "reserved-page": { readonly id: string };
  "missing-site": Record<never, never>;
  "no-claims": Record<never, never>;
}
