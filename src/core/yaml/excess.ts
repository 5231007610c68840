import type { YamlFault } from "./fault.ts";

/** The most characters that the keys of a file may have. */
const LONGEST = 80_000;
/** Brackets within brackets, and dashes on one line, that the parser is not given. */
const DEEPEST_BRACKETS = 100;

/** What makes keys too much for the YAML library to be given them; undefined where nothing does. */
export function excessOf(yaml: string): YamlFault | undefined {
  if (yaml.length > LONGEST) return { fault: "too-large", what: "", start: 0, end: 1 };
  const deep = deepBracketAt(yaml) ?? /^[ ]*(?:[-?] +){20,}|^ {200,}\S/m.exec(yaml)?.index;
  return deep === undefined ? undefined : { fault: "too-deep", what: "", start: deep, end: deep + 1 };
}

function deepBracketAt(yaml: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[{\]}]|\n(?=[^\s#\]}-])/g)) {
    if (sign === "\n") depth = 0;
    else if (sign === "]" || sign === "}") depth -= depth > 0 ? 1 : 0;
    else if (++depth > DEEPEST_BRACKETS) return index;
  }
  return undefined;
}
