import type { BodyFacts } from "../facts/bodies.ts";
import { article, didYouMean, nameOf, shown, type Wording } from "./phrases.ts";

export const bodyWording: Wording<BodyFacts> = {
  "empty-body": ({ collection }) => `The ${nameOf(collection)} has no text. Write it below the second line of ---.`,
  "unread-body": ({ reason }) =>
    ({
      long: "The text is longer than 200,000 characters or 5,000 lines. Divide it into several entries.",
      nested:
        "What is nested here goes deeper than any reader would follow. Take lists, quotations and brackets apart.",
      dense:
        "Too many signs of Markdown stand close together here. Remove those that nobody needs, or divide the text.",
    })[reason],
  "raw-html": ({ isComment, what }) =>
    isComment
      ? "An HTML comment stands in the text, and readers could see it. Remove it."
      : `"${what}" is HTML, which is not used here. Write it in Markdown, or put it between \`backticks\` to show it.`,
  "unknown-scheme": ({ scheme, suggestion }) =>
    suggestion === undefined
      ? `"${scheme}:" is no address that readers can follow. Begin it with https:// or mailto:, or with the kind of an entry, such as claim:some-id.`
      : `"${scheme}:" is no kind of link.${didYouMean(suggestion)}`,
  "broken-address": ({ address, fault }) =>
    ({
      "no-scheme": `"${address}" does not begin with https://. Write the address in full.`,
      mail: `"${address}" is no e-mail address. Write one such as mailto:desk@example.org.`,
      form: `"${address}" is no web address. Write it in full, such as https://example.org/page.`,
      protocol: `"${address}" is no web page. Give an address that begins with https:// or http://.`,
      credentials: "The address of the link holds a user name or password. Remove it.",
      two: `"${address}" holds two addresses. Keep one.`,
    })[fault],
  "relative-link": ({ address, suggestion }) =>
    `"${address}" leads nowhere from the page. ${suggestion === undefined ? "Write an address in full (https://…), an entry by its kind (claim:some-id), or a path from the root of the site (/timeline/)." : `Write ${suggestion}.`}`,
  "dead-link": ({ path, isDraft, suggestion }) =>
    isDraft
      ? `"${path}" is the page of a draft, so readers will not find it. Publish the draft, or remove the link.`
      : `Nothing stands at "${path}".${didYouMean(suggestion) || " Name a page of this site, or a file in public/."}`,
  "missing-slash": ({ path }) => `The address of the page ends in a slash. Write "${path}/".`,
  "dead-anchor": ({ anchor, suggestion }) =>
    `Nothing on the page is called "#${anchor}".${suggestion === undefined ? ' Name a heading in small letters with hyphens, or remove the part from "#" on.' : didYouMean(`#${suggestion}`)}`,
  "unplaced-anchor": ({ collection, anchor, address }) =>
    `${capital(article(collection))} has no page of its own, so "#${anchor}" leads nowhere. Write ${address}.`,
  "empty-link": ({ what }) => `The ${what} has no address. Write one between the parentheses, or remove the ${what}.`,
  "wordless-link": ({ address }) => `The link to "${address}" has no words. Write some between the brackets.`,
  "broken-link": () =>
    "This is written almost like a link, so readers see the brackets. Write [words](claim:some-id): no blank in the address or before it, no link within a link.",
  "image-address": ({ address, fault }) =>
    `"${address}" ${
      {
        elsewhere: "is on another site. Put the image into public/",
        relative: "does not begin with a slash. Put the image into public/",
        "no-image": "is no image. Put an image into public/",
      }[fault]
    } and write its path from there, such as /images/bridge.png.`,
  "missing-image": ({ path, isThere, suggestion }) =>
    isThere
      ? `"${path}" is no image that browsers show. Use AVIF, GIF, JPEG, PNG, SVG or WebP.`
      : `There is no "${path}" in public/.${didYouMean(suggestion) || " Put the image there, or name another."}`,
  "image-without-text": ({ address }) =>
    `The image "${address}" has no text for those who do not see it. Write between the brackets what it shows.`,
  "undefined-footnote": ({ mark, hasBlank }) =>
    hasBlank
      ? `"${mark}" has a blank in its name, so it is no footnote. Write hyphens: ${mark.replace(/\s+/g, "-")}.`
      : `"${mark}" names no footnote. Write it below the text, as ${mark}: and its words.`,
  "unused-footnote": ({ mark }) =>
    `No mark in the text leads to the footnote "${mark}". Put ${mark} where it belongs, or remove the footnote.`,
  "empty-footnote": ({ mark }) => `The footnote "${mark}" is empty. Write its words behind the colon.`,
  "repeated-definition": ({ mark }) =>
    `"${mark}" is defined twice, and only the first is used. Give the second another name, or remove it.`,
  "undefined-reference": ({ name }) =>
    `"${name}" stands for no address, so readers see the brackets. Write [${name}]: and the address below the text.`,
  "unused-definition": ({ name }) => `No link uses "${name}". Use it as [words][${name}], or remove its address.`,
  "link-in-key": ({ key }) =>
    `"${key}" holds a link, and readers would see its brackets: keys are plain text. Write the words alone, and link in the text below.`,
  "foreign-markdown": ({ markup, written }) =>
    `"${oneLine(written)}" is written for another program, and readers would see it as it stands. ${inItsPlace[markup]}`,
  "private-comment": ({ written }) =>
    `"${oneLine(written)}" is a private comment of another program, and readers would see it. Remove it.`,
  "long-block-quotation": ({ words, most }) =>
    `The block quotation has ${words} words. Quote ${most} at most, and tell the rest.`,
};

/** What to write instead. */
const inItsPlace: Readonly<Record<BodyFacts["foreign-markdown"]["markup"], string>> = {
  "wiki-link": "Write a link as [words](claim:some-id).",
  "inline-note": "Write [^name] here, and [^name]: with these words below the text.",
  "wiki-bold": "Write **words** to stress them.",
  "tracked-change": "Keep the words that are right, and remove the others and the signs.",
  "block-address": "Remove it; to lead to an entry, write [words](claim:some-id).",
  "grid-table": "Write a table with | between its cells and | --- | below the first row.",
  contents: "Remove it; a long text has a list of its headings by itself.",
  embedded: "Write an image as ![what it shows](/images/name.png), and a link to anything else.",
  highlight: "Write **words** to stress them, or the words alone.",
  callout: "Write an ordinary paragraph, and stress how it begins: **Note:**.",
  template: "Write in Markdown what it stands for.",
  attributes: "Remove it; a heading has an address by itself, made of its words.",
  citation: "Write a footnote, [^name], or a link to the source, [words](source:some-id).",
  module: "Remove the line; a text has no parts of a program.",
  directive: "Write an ordinary paragraph, and stress how it begins: **Note:**.",
  formula: "Write the formula in words, or show it in an image.",
  raised: "Write the sign itself, such as ² or ₂.",
  emoji: "Write the sign itself, or a word.",
  tag: "Write Markdown: **words** to stress them, > before a quotation, [words](https://example.org) for a link.",
  heading: "Write a heading as ## and its words.",
  definition: "Write a list, with - before each item, or a sentence.",
};

/** What was written, in one line. */
function oneLine(written: string): string {
  return shown(written.replace(/\s+/g, " "));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
