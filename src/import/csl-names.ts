import { plainText } from "../entries/plain-text.ts";
import { isMap, listed, textIn } from "./json.ts";

/** The name of an author: as it is said, and the part by which books are known. */
interface AuthorName {
  readonly whole: string;
  readonly family: string | undefined;
}

/** The names of CSL-JSON, in their order; those without a word are left out. */
export function authorNames(authors: unknown): readonly AuthorName[] {
  return listed(authors).flatMap((author) => {
    if (!isMap(author)) return [];
    const read = (key: string) => plainText(textIn(author[key]) ?? "") || undefined;
    const [given, family, literal] = [read("given"), read("family"), read("literal")];
    const particle = read("non-dropping-particle") ?? read("dropping-particle");
    const whole = literal ?? [given, particle, family, read("suffix")].filter(Boolean).join(" ");
    return whole === "" ? [] : [{ whole, family: family ?? literal }];
  });
}

/** The one author, where it is an institution: a name that has no parts. */
export function onlyInstitution(authors: unknown): string | undefined {
  const [only, ...more] = listed(authors);
  if (!isMap(only) || more.length > 0 || textIn(only["given"]) !== undefined) return undefined;
  return plainText(textIn(only["literal"]) ?? textIn(only["family"]) ?? "") || undefined;
}
