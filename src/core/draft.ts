import type { Root } from "mdast";
import type { z } from "zod";
import { readConflicts } from "./conflict.ts";
import { type Document, readDocument } from "./document.ts";
import type { EncodingFault } from "./encoding.ts";
import { type ExceededLimit, exceededLimit } from "./parser-limits.ts";
import type { Span } from "./position.ts";
import { readData, type SchemaIssue } from "./schema/read.ts";
import { keyNames } from "./schema/walk.ts";

/** A file as it lies in the content folder; `path` is relative to that folder, with `/`. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Where the file is not UTF-8, how it was read. */
  readonly encoding?: EncodingFault;
}

/** Data of which every part may be missing, because it was not written or not acceptable. */
export type Loose<Value> = Value extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Loose<Value[Key]> | undefined }
    : Value;

/** One content file, understood as far as it can be, mistakes and drafts included. */
export interface Draft<Data> {
  readonly id: string;
  /** Relative to the content folder. */
  readonly path: string;
  readonly document: Document;
  /** The whole data where the schema accepts it; otherwise the acceptable parts. */
  readonly data: Loose<Data>;
  /** The data as the schema gives it; undefined where it has refused something. */
  readonly accepted: Data | undefined;
  readonly issues: readonly SchemaIssue[];
  readonly isDraft: boolean;
  readonly body: Root;
  /** Why the body was not parsed, if it was not. */
  readonly exceededLimit: ExceededLimit | undefined;
  /** The marks of versions that could not be merged. Only the first version of each conflict has been read. */
  readonly conflicts: readonly Span[];
  /** Whether everything in the file has been read, so that what it does not name is not named. */
  readonly isWhole: boolean;
}

/** Turns Markdown into a tree whose positions count from the beginning of the text it was given. Must not throw. */
export type ParseBody = (markdown: string) => Root;

/** Reads one file as far as it can be read. Never throws. */
export function readDraft(file: ContentFile, id: string, schema: z.ZodType, parseBody: ParseBody): Draft<unknown> {
  const { text, conflicts } = readConflicts(withLineFeeds(file.text.replace(/^\uFEFF/, "")));
  const document = readDocument(text, keyNames(schema));
  const { frontmatter, fault } = document;
  const { accepted, acceptable, issues } = readData(schema, frontmatter.value);
  const data = (accepted ?? acceptable) as { readonly draft?: unknown };
  const limit = exceededLimit(document.body);
  const isReadable =
    !fault && conflicts.length === 0 && frontmatter.faults.every(({ fault }) => fault === "duplicate-key");
  return {
    id,
    path: file.path,
    document,
    data: data as Loose<unknown>,
    accepted: isReadable && !file.encoding && frontmatter.faults.length === 0 ? accepted : undefined,
    issues: knowable(issues, document),
    isDraft: data.draft === true,
    body: parseBody(document.body),
    exceededLimit: limit,
    conflicts,
    isWhole: isReadable && !limit,
  };
}

/** Old line endings become new ones, each offset staying as it is. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

/** The issues without those that only say that what could not be read is not there. */
function knowable(issues: readonly SchemaIssue[], { frontmatter, fault }: Document): SchemaIssue[] {
  if (fault === "no-frontmatter" || fault === "unclosed-frontmatter" || frontmatter.isRefused) return [];
  if (fault === "closed-early") return issues.filter(({ code }) => code !== "missing-key");
  if (frontmatter.lost.size === 0) return [...issues];
  return issues.filter(({ code, path }) => {
    const isLost = frontmatter.lost.has(String(path[0]));
    return !isLost || code === "custom" || code === "unknown-key" || code === "invalid_value";
  });
}

/** An entry of which nothing is known but that it is there. */
export function unreadDraft(path: string, id: string, parseBody: ParseBody): Draft<unknown> {
  const document = readDocument("---\n---\n");
  const body = parseBody("");
  return {
    id,
    path,
    document,
    data: {},
    accepted: undefined,
    issues: [],
    isDraft: false,
    body,
    exceededLimit: undefined,
    conflicts: [],
    isWhole: false,
  };
}
