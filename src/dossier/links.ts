import type { Nodes, Root } from "mdast";
import { type Collection, isLinkKind, linkKinds } from "./collections.ts";
import { type AddressFault, addressFault } from "./schema/web-address.ts";

/** A link that names another entry: `claim:some-id`, with an anchor on its page if there is one. */
interface TypedLink {
  readonly collection: Collection;
  readonly id: string;
  readonly fragment: string | undefined;
}

/** Reads the address of a Markdown link as a typed link; undefined where it is another address. */
export function readTypedLink(url: string): TypedLink | undefined {
  const parts = /^([a-z]+):(?!\/\/)([^#]*)(?:#(.*))?$/s.exec(url);
  const [, kind = "", id = "", fragment] = parts ?? [];
  return parts && isLinkKind(kind) ? { collection: linkKinds[kind], id, fragment } : undefined;
}

/** All nodes of a body of the given types, in the order of the text. */
export function* nodesOf<Type extends Nodes["type"]>(
  root: Nodes,
  ...types: readonly Type[]
): Generator<Extract<Nodes, { type: Type }>> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ((types as readonly string[]).includes(node.type)) yield node as Extract<Nodes, { type: Type }>;
    if ("children" in node)
      for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] as Nodes);
  }
}

/** The text of a node as a reader sees it, without images. */
export function plainText(node: Nodes | Root): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map((child) => plainText(child)).join(isBlock(node) ? " " : "") : "";
}

function isBlock({ type }: Nodes): boolean {
  return (
    type === "root" ||
    type === "list" ||
    type === "listItem" ||
    type === "blockquote" ||
    type === "table" ||
    type === "tableRow"
  );
}

/** What an address in a body leads to, or why it leads nowhere. */
export type BodyAddress =
  | { readonly kind: "empty" }
  | { readonly kind: "entry"; readonly link: TypedLink }
  /** Of another site. */
  | { readonly kind: "web"; readonly fault: AddressFault | undefined }
  | { readonly kind: "mail"; readonly isComplete: boolean }
  /** Of a scheme that bodies have no use for, such as `javascript`. */
  | { readonly kind: "scheme"; readonly scheme: string; readonly rest: string }
  /** Another host without a scheme: `//example.org`. */
  | { readonly kind: "host" }
  /** Of this site, from its root; the path as a file system would write it, without base, query and fragment. */
  | { readonly kind: "path"; readonly path: string; readonly fragment: string | undefined }
  /** On the same page. */
  | { readonly kind: "anchor"; readonly fragment: string }
  | { readonly kind: "relative" };

const MAIL = /^mailto:[^\s@?]+@[^\s@?.]+(?:\.[^\s@?.]+)+(?:\?\S*)?$/i;

/** Signs that browsers leave out of an address before they read it, or that no reader sees. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/** Where the site stands: its origin, and the path under which it is put, with a slash at both ends. */
export interface Location {
  readonly origin: string;
  readonly base: string;
}

/**
 * Reads the address of a link or an image, its character references and backslashes already resolved. Where the site's
 * location is given, a full address of the site is the path that it is.
 */
export function readBodyAddress(url: string, location?: Location): BodyAddress {
  if (url.trim() === "" || url === "#") return { kind: "empty" };
  const link = readTypedLink(url);
  if (link) return { kind: "entry", link };
  const seen = decoded(url).replace(UNSEEN, "");
  if (/^[\\/]{2}/.test(seen)) return { kind: "host" };
  const [, scheme, rest = ""] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(seen) ?? [];
  if (scheme !== undefined) return withScheme(url, scheme.toLowerCase(), rest, location);
  const [, path = "", fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (path.startsWith("/")) return { kind: "path", path: composed(path), fragment: fragment && composed(fragment) };
  return url.startsWith("#") ? { kind: "anchor", fragment: composed(url.slice(1)) } : { kind: "relative" };
}

function withScheme(url: string, scheme: string, rest: string, location: Location | undefined): BodyAddress {
  if (scheme === "https" || scheme === "http")
    return (location && pathOnSite(url, location)) ?? { kind: "web", fault: addressFault(url) };
  if (scheme === "mailto") return { kind: "mail", isComplete: MAIL.test(url) };
  return { kind: "scheme", scheme, rest };
}

function pathOnSite(url: string, { origin, base }: Location): BodyAddress | undefined {
  const read = URL.parse(url);
  if (read?.origin !== URL.parse(origin)?.origin || !read?.pathname.startsWith(base)) return undefined;
  const fragment = read.hash === "" ? undefined : composed(read.hash.slice(1));
  return { kind: "path", path: composed(read.pathname.slice(base.length - 1)), fragment };
}

/** The text without percent-encoding, each letter one sign, however it was written: old Macs take `ü` apart. */
export function composed(text: string): string {
  return decoded(text).normalize("NFC");
}

/** The text without percent-encoding, or as it is where that is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
