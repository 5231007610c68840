import type { z } from "zod";
import type { Path } from "../yaml/collected-keys.ts";
import { isEmpty, isRecord } from "./walk.ts";

/** What a schema has refused, at its path; `key` is set where the finding is about a key and not about its value. */
export interface SchemaIssue {
  readonly path: Path;
  readonly key: string | undefined;
  readonly code: string;
  /** Facts that the issue carries: `rule` and others for our own refinements, `values`, `expected` and the like for zod's. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface ReadData {
  readonly accepted: unknown;
  /** The given value without the parts that were refused. */
  readonly acceptable: unknown;
  readonly issues: readonly SchemaIssue[];
}

/** Reads a value with a schema. Never throws. */
export function readData(schema: z.ZodType, value: unknown): ReadData {
  // What zod would compile for each schema takes a small build longer than it saves, and saves a large one nothing.
  const result = schema.safeParse(value, { jitless: true });
  if (result.success) return { accepted: result.data, acceptable: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => issuesOf(issue, value)).filter(isFirst);
  return { accepted: undefined, acceptable: without(value, issues), issues };
}

function issuesOf(issue: z.core.$ZodIssue, value: unknown): SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "invalid_union") return branchOf(issue, path, value);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], key, code: "unknown-key", facts: {} }));
  }
  const last = path.at(-1);
  const found = valueAt(value, path);
  if (typeof found === "string" && found.trim() === "") return [{ path, key: undefined, code: "empty", facts: {} }];
  if (issue.code === "custom") return [{ path, key: undefined, code: "custom", facts: { ...issue.params } }];
  const isMissing =
    typeof last === "string" &&
    isRecord(parentOf(value, path)) &&
    !Object.hasOwn(parentOf(value, path) as object, last);
  if (isMissing && path.length > 1 && isEmpty(parentOf(value, path)))
    return [{ path: path.slice(0, -1), key: undefined, code: "invalid_type", facts: {} }];
  if (isMissing) return [{ path, key: last, code: "missing-key", facts: {} }];
  return [{ path, key: undefined, code: issue.code, facts: { ...issue } as unknown as Record<string, unknown> }];
}

/** What `oneOrMore` refuses, told of the branch that was meant: of the list where a list was written, else of the one. */
function branchOf({ errors }: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): SchemaIssue[] {
  const branch = errors[Array.isArray(valueAt(value, path)) ? 1 : 0] ?? [];
  return branch.flatMap((inner) => issuesOf({ ...inner, path: [...path, ...inner.path] }, value));
}

/** What holds nothing breaks every rule of its key; the first of them says so. */
function isFirst({ code, path }: SchemaIssue, index: number, all: readonly SchemaIssue[]): boolean {
  if (code !== "empty" && code !== "invalid_type") return true;
  return all.findIndex((other) => other.code === code && other.path.join("\0") === path.join("\0")) === index;
}

function parentOf(value: unknown, path: Path): unknown {
  return valueAt(value, path.slice(0, -1));
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step];
    else if (isRecord(found) && typeof step === "string" && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

function without(value: unknown, issues: readonly SchemaIssue[]): unknown {
  const copy = structuredClone(value);
  for (const { path } of issues) {
    const last = path.at(-1);
    const parent = parentOf(copy, path);
    if (last === undefined || typeof parent !== "object" || parent === null) continue;
    if (Array.isArray(parent)) parent[last as number] = undefined;
    else delete (parent as Record<string, unknown>)[last as string];
  }
  return tidy(copy);
}

/** Leaves out what is empty, so that a rule meets either an acceptable value or none. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? undefined : tidy(item)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, tidy(item)]])));
}
