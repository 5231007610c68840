import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * The vocabulary of schema.org as data: its classes, its properties, where each property may stand (domain) and what it
 * may hold (range). It is read from the declarations of schema-dts, which are generated from the vocabulary's release.
 */
export interface Vocabulary {
  /** Every class with all classes above it, itself included. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Property → the class that declares it → the names of what it may hold there. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

const EVERY_NODE = "Thing";

/** Reads the vocabulary from the installed schema-dts. */
export function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve("schema-dts/package.json"));
  const file = join(folder, "dist", "schema.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const parents = new Map<string, Set<string>>();
  const properties = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      for (const name of namesIn(statement.type)) {
        const child = name.replace(/Leaf$/, "");
        parents.set(child, (parents.get(child) ?? new Set()).add(statement.name.text));
      }
    } else if (ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith("Base")) {
      for (const [property, range] of propertiesOf(statement)) {
        const holders = properties.get(property) ?? new Map<string, ReadonlySet<string>>();
        properties.set(property, holders.set(statement.name.text.replace(/Base$/, ""), range));
      }
    }
  }
  return { classes: new Map([...parents.keys()].map((name) => [name, above(name, parents)])), properties };
}

function propertiesOf({ members }: ts.InterfaceDeclaration): readonly (readonly [string, ReadonlySet<string>])[] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || !member.type) return [];
    const value = ts.isTypeReferenceNode(member.type) ? member.type.typeArguments?.[0] : undefined;
    return value ? [[member.name.text, new Set(namesIn(value))] as const] : [];
  });
}

function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) return [type.typeName.text];
  return [];
}

function above(name: string, parents: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set([name]);
  for (const met of found) for (const parent of parents.get(met) ?? []) found.add(parent);
  return found;
}

/** A node as jsonld expands it. */
export type ExpandedNode = Readonly<Record<string, unknown>>;

const SCHEMA_ORG = "https://schema.org/";

/** What a plain value may be, by its type in JSON. */
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  string: ["Text", "URL", "Date", "DateTime", "Time"],
  number: ["Number", "Integer", "Float", "Text"],
  boolean: ["Boolean"],
};

/**
 * Everything in an expanded document that the vocabulary does not know or allow: classes, properties, properties in the
 * wrong class, values of the wrong class. References count as what the node of their `@id` is.
 */
export function faultsOf(document: readonly ExpandedNode[], vocabulary: Vocabulary): string[] {
  const nodes = document.flatMap(nodesIn);
  const types = new Map(nodes.flatMap((node) => (node["@type"] ? [[node["@id"], typesOf(node)] as const] : [])));
  return nodes.flatMap((node) => (node["@type"] ? faultsOfNode(node, types, vocabulary) : []));
}

function faultsOfNode(node: ExpandedNode, types: ReadonlyMap<unknown, string[]>, vocabulary: Vocabulary): string[] {
  const own = typesOf(node);
  const classes = new Set(own.flatMap((type) => [...(vocabulary.classes.get(type) ?? [])]));
  const unknown = own.filter((type) => !vocabulary.classes.has(type)).map((type) => `no class ${type}`);
  const faults = Object.entries(node).flatMap(([key, values]) => {
    if (key.startsWith("@")) return [];
    const name = key.replace(SCHEMA_ORG, "");
    const holders = vocabulary.properties.get(name);
    if (!holders) return [`no property ${name}`];
    const ranges = [...holders].flatMap(([holder, range]) =>
      classes.has(holder) || holder === EVERY_NODE ? [range] : [],
    );
    if (ranges.length === 0) return [`${own} has no ${name}`];
    const allowed = new Set(ranges.flatMap((range) => [...range]));
    return (values as ExpandedNode[]).flatMap((value) =>
      isAllowed(value, allowed, types, vocabulary)
        ? []
        : [`${own}.${name} is no ${JSON.stringify(value).slice(0, 80)}`],
    );
  });
  return [...unknown, ...faults];
}

function isAllowed(
  value: ExpandedNode,
  allowed: ReadonlySet<string>,
  types: ReadonlyMap<unknown, string[]>,
  { classes }: Vocabulary,
): boolean {
  if ("@value" in value) {
    return LITERALS[typeof value["@value"]]?.some((kind) => allowed.has(kind)) ?? false;
  }
  const own = value["@type"] ? typesOf(value) : types.get(value["@id"]);
  if (own) return own.some((type) => [...(classes.get(type) ?? [])].some((name) => allowed.has(name)));
  return allowed.has("URL") || allowed.has("Text");
}

function typesOf(node: ExpandedNode): string[] {
  return (node["@type"] as string[]).map((type) => type.replace(SCHEMA_ORG, ""));
}

function nodesIn(value: unknown): ExpandedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const node = value as ExpandedNode;
  return [node, ...Object.values(node).flatMap(nodesIn)];
}

/**
 * The context of schema.org, as far as it bears on expansion: every name is of the vocabulary, and what may be an address
 * and no text is one.
 */
export function contextOf({ properties }: Vocabulary): object {
  const addresses = [...properties].flatMap(([name, holders]) =>
    [...holders.values()].some((range) => range.has("URL") && !range.has("Text")) ? [name] : [],
  );
  return {
    "@vocab": SCHEMA_ORG,
    ...Object.fromEntries(addresses.map((name) => [name, { "@id": SCHEMA_ORG + name, "@type": "@id" }])),
  };
}
