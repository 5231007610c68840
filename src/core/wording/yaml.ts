import type { YamlFacts } from "../facts/yaml.ts";
import type { Wording } from "./phrases.ts";

export const yamlWording: Wording<YamlFacts> = {
  frontmatter: ({ fault }) =>
    ({
      "no-frontmatter":
        "The file does not begin with its keys. Begin it with a line of ---, then the keys, then another line of ---.",
      "unclosed-frontmatter": "The keys have no end. Close them with a line of --- before the text.",
      "blank-first-line": "The first line is blank. Let the file begin with the line of ---.",
    })[fault],
  yaml: ({ fault, what }) =>
    ({
      syntax: `The keys cannot be read here (${what}). Check quotation marks, colons and indents; put a text that holds ": " or begins with a sign in quotation marks.`,
      alias: `"${what}" is an anchor or alias of YAML. Write the value out; or put it in quotation marks if it begins with & or *.`,
      tag: `"${what}" is a tag of YAML. Remove it; or put the value in quotation marks if it begins with !.`,
      "not-a-map": "The keys are not written as keys. Write one key to a line: name: value.",
      "odd-key": "A key is missing or is not plain text. Write name: value.",
      "too-deep":
        "The keys are nested deeper than any entry needs. Write them in the form that the documentation shows.",
    })[fault],
  "duplicate-key": ({ key }) => `"${key}" is written twice. Keep one of them.`,
};
