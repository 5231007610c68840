import type { Mention, PageLinks } from "./page-facts.ts";

/**
 * Keeps equal texts and mentions once, and texts as copies of their own: what a parser cuts out of a page keeps all of the
 * page in memory, and most of what pages link they have in common.
 */
export class OwnCopies {
  private readonly texts = new Map<string, string>();
  private readonly mentions = new Map<string, Mention[]>();

  /** The same as it was given, without the page that it comes from. */
  of({ ids, links, resources, namedIds }: PageLinks): PageLinks {
    const mention = (one: Mention) => this.mention(one);
    return {
      ids: new Set(Array.from(ids, (id) => this.text(id))),
      links: links.map(mention),
      resources: resources.map(mention),
      namedIds: namedIds.map(mention),
    };
  }

  private text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    this.texts.set(copy, copy);
    return copy;
  }

  private mention(given: Mention): Mention {
    const { element, attribute, url } = given;
    const alike = this.mentions.get(url);
    const known = alike?.find((one) => one.element === element && one.attribute === attribute);
    if (known) return known;
    const copy = { element: this.text(element), attribute: this.text(attribute), url: this.text(url) };
    if (alike) alike.push(copy);
    else this.mentions.set(copy.url, [copy]);
    return copy;
  }
}
