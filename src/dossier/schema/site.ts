import { z } from "zod";
import { address, language, oneOf, text } from "./fields.ts";
import { recordKeeping } from "./vocabulary.ts";

/** `content/site.md`: what is true of the whole site. */
export const site = z
  .strictObject({
    title: text("The name of the site."),
    tagline: text("What it is, in one line."),
    url: z
      .string()
      .superRefine((value, context) => {
        if (!isOrigin(value)) context.addIssue({ code: "custom", params: { rule: "invalid-origin", value } });
      })
      .meta({
        description: "The https origin of the published site: https://example.org, without a path.",
        format: "uri",
      }),
    language: language("The language of the site (BCP 47).").default("en"),
    alternates: z
      .array(
        z.strictObject({
          language: language("The language of the other site (BCP 47)."),
          url: address("Where the other site begins, with its folder if it has one."),
        }),
      )
      .default([])
      .meta({
        description:
          "The same dossier in other languages. Pages of the same address are linked with each other; put a copy of the other site's sitemap into content/alternates/ under the name of its language, such as de.xml.",
      }),
    timeZone: z
      .string()
      .superRefine((value, context) => {
        if (!isTimeZone(value)) context.addIssue({ code: "custom", params: { rule: "invalid-time-zone", value } });
      })
      .default("UTC")
      .meta({ description: "The zone in which times are shown beside their own (IANA, such as Europe/Berlin)." }),
    publisher: z
      .strictObject({
        name: text("Who publishes."),
        url: address("The publisher's page."),
        email: z
          .string()
          .superRefine((value, context) => {
            if (!/^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\.]+(\.[^\s@<>()",;:\\.]+)+$/u.test(value))
              context.addIssue({ code: "custom", params: { rule: "invalid-email", value } });
          })
          .meta({ description: "Where readers write to.", format: "email" }),
      })
      .meta({ description: "The publisher." }),
    licence: z
      .strictObject({ name: text("Its name."), url: address("Its address.") })
      .optional()
      .meta({ description: "The licence of texts and data." }),
    question: text("What the story asks: the top of the front page.").optional(),
    shortAnswer: text("The answer in one line, a few words: the first thing that a reader sees.").optional(),
    answer: text("The answer, in one to three sentences. It should add to the short one and not repeat it.").optional(),
    whyItMatters: text("Why the story matters, in one or two sentences.").optional(),
    record: oneOf(
      recordKeeping,
      "Whether there is a publication record. Leave the key out: npm run record keeps one.",
    ).optional(),
  })
  .meta({ description: "The site." });

export type SiteData = z.output<typeof site>;

/** Whether a text is an https origin, with nothing behind the host (a closing slash is forgiven). */
export function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    url.protocol === "https:" &&
    !url.username &&
    !url.password &&
    url.pathname === "/" &&
    !url.search &&
    !url.hash &&
    !/\s/.test(value)
  );
}

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(value: string): boolean {
  if (/^[+-]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
