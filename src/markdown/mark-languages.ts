import type { ElementContent, Root as Hast } from "hast";
import { element } from "./elements.ts";

type Parent = { children: Hast["children"] | ElementContent[] };

/**
 * Says of words in another language what language that is (`lang`), wherever a text repeats them, for screen readers and
 * fonts. Changes the tree.
 */
export function markLanguages(parent: Parent, languages: ReadonlyMap<string, string>): void {
  if (languages.size === 0) return;
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === "text") return split(child.value, languages);
    if (child.type === "element" && child.properties["lang"] === undefined) markLanguages(child, languages);
    return [child];
  });
}

function split(text: string, languages: ReadonlyMap<string, string>): ElementContent[] {
  for (const [words, language] of languages) {
    const start = text.indexOf(words);
    if (start < 0) continue;
    return [
      ...split(text.slice(0, start), languages),
      element("span", { lang: language }, words),
      ...split(text.slice(start + words.length), languages),
    ];
  }
  return text === "" ? [] : [{ type: "text", value: text }];
}
