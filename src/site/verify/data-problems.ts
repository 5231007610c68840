import { Parser } from "htmlparser2";
import { textsIn } from "../../dossier/body-addresses.ts";
import type { Problem } from "./problem.ts";
import type { SiteMap } from "./site-map.ts";

/** Data must be readable, and every address of the site in it must lead somewhere. */
export function dataProblems(file: string, text: string, site: SiteMap): Problem[] {
  if (/\.json(?:ld)?$/.test(file)) return jsonProblems(file, text, site);
  if (file.endsWith(".jsonl"))
    return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : jsonProblems(file, line, site)));
  return file.endsWith(".xml") ? xmlProblems(file, text, site) : [];
}

/** The problems of a JSON text, be it a file or the data of a page. */
export function jsonProblems(file: string, text: string, site: SiteMap): Problem[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return [{ file, problem: `its JSON cannot be read: ${(error as Error).message}` }];
  }
  const beginning = site.origin + site.base;
  const addresses = new Set<string>();
  for (const one of textsIn(data)) if (one.startsWith(beginning)) addresses.add(one);
  return addressProblems(file, addresses, site);
}

function xmlProblems(file: string, text: string, site: SiteMap): Problem[] {
  const addresses = new Set<string>();
  const broken: string[] = [];
  let content = "";
  const parser = new Parser(
    {
      onopentag(_name, attributes) {
        content = "";
        for (const value of Object.values(attributes)) addresses.add(value);
      },
      ontext(part) {
        content += part;
      },
      onclosetag(name, isImplied) {
        const closesItself = text.slice(parser.endIndex - 1, parser.endIndex + 1) === "/>";
        if (isImplied && !closesItself) broken.push(`<${name}> is not closed`);
        addresses.add(content.trim());
        content = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const faults = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)
    ? [...broken, "an & stands alone"]
    : broken;
  return [
    ...faults.map((fault) => ({ file, problem: `its XML cannot be read: ${fault}` })),
    ...addressProblems(file, addresses, site),
  ];
}

/**
 * Of the texts that are addresses of this site, those that lead to no file. Their fragments are names in linked data
 * and need not be places on a page; those that are, readers follow from pages.
 */
function addressProblems(file: string, texts: ReadonlySet<string>, site: SiteMap): Problem[] {
  const beginning = site.origin + site.base;
  return [...texts]
    .filter((text) => text.startsWith(beginning) && !/[\s"<>{}]/.test(text))
    .filter((text) => site.follow(text, file).is === "no-file")
    .map((text) => ({ file, problem: `the address "${text}" in it leads to no file` }));
}
