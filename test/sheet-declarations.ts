/** A piece of a sheet up to the sign that ends it; texts in quotation marks are whole. */
const PIECE = /((?:[^{};"']|"[^"]*"|'[^']*')*)([{};])/g;

/** Rules whose contents are no declarations that an element has. */
const DESCRIPTORS = /^@(?:counter-style|page|font-face|property)\b/;

/**
 * Every declaration of a sheet as "property: value", custom properties left out and put in where they are used: the first
 * value that the sheet gives them, or that which stands behind the comma.
 */
export function declarationsOf(sheet: string): string[] {
  const found: (readonly [property: string, value: string])[] = [];
  const open: string[] = [];
  for (const [, text = "", end] of sheet.replace(/\/\*.*?\*\//gs, "").matchAll(PIECE)) {
    const piece = text.trim();
    const [, property, value] = /^([\w-]+)\s*:\s*(.+?)(?:\s*!important)?$/s.exec(piece) ?? [];
    if (end === "{") open.push(piece);
    else if (property && value && !open.some((rule) => DESCRIPTORS.test(rule))) found.push([property, value]);
    if (end === "}") open.pop();
  }
  const custom = new Map(found.filter(([property]) => property.startsWith("--")).toReversed());
  return found
    .filter(([property]) => !property.startsWith("--"))
    .map(([property, value]) => `${property}: ${filled(value, custom)}`);
}

function filled(value: string, custom: ReadonlyMap<string, string>): string {
  const next = value.replace(
    /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g,
    (_, name: string, other?: string) => custom.get(name) ?? other ?? "initial",
  );
  return next === value ? value : filled(next, custom);
}
