import { attributesOfWords } from "../../dossier/direction.ts";
import { withoutSearchBlanks } from "../../dossier/search-words.ts";
import type { FoundText } from "./pagefind.ts";

/** Makes the entry of a result from the page's templates, so that its markup stands in one place. */
export function resultItem({ url, excerpt, meta, filters }: FoundText): Node {
  const item = fromTemplate("result");
  const { lang: language } = document.documentElement;
  const link = document.createElement("a");
  link.href = url;
  const title = withoutSearchBlanks(meta["title"] ?? url);
  const { dir = "" } = attributesOfWords(title, filters["kind"]?.includes("Person") ? undefined : language, language);
  link.dir = dir;
  link.textContent = title;
  item.querySelector(".title")?.append(link);
  item.querySelector(".kind")?.append(...(filters["kind"] ?? []).map(nameOfKind));
  for (const verdict of [...(filters["attribution"] ?? []), ...(filters["substance"] ?? [])])
    item.querySelector(".verdicts")?.append(fromTemplate(`mark-${verdict}`));
  item.querySelector(".excerpt")?.append(...marked(excerpt));
  return item;
}

/** What the form of the page calls a kind of page. */
function nameOfKind(kind: string): string {
  const options = document.querySelectorAll<HTMLOptionElement>("#kind option");
  return [...options].find(({ value }) => value === kind)?.text ?? kind;
}

function fromTemplate(id: string): DocumentFragment {
  const template = document.getElementById(id);
  return template instanceof HTMLTemplateElement
    ? document.importNode(template.content, true)
    : document.createDocumentFragment();
}

/** The text of an excerpt, of whose elements only `mark` is kept. */
function* marked(excerpt: string): Generator<Node | string> {
  for (const node of new DOMParser().parseFromString(withoutSearchBlanks(excerpt), "text/html").body.childNodes) {
    if (node.nodeName !== "MARK") yield node.textContent ?? "";
    else {
      const mark = document.createElement("mark");
      mark.textContent = node.textContent;
      yield mark;
    }
  }
}
