import type { YamlFacts } from "../../facts/yaml.ts";
import type { RulesOf } from "../../rule.ts";
import { cutText } from "./cut-text.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { frontmatter } from "./frontmatter.ts";
import { yaml } from "./yaml.ts";

export const yamlRules: RulesOf<YamlFacts> = {
  frontmatter,
  yaml,
  "duplicate-key": duplicateKey,
  "cut-text": cutText,
};
