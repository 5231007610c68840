import { z } from "zod";
import { fileWith } from "../../schema/published.ts";

/**
 * The part of TimelineJS's format (version 3, https://timeline.knightlab.com/docs/json-format.html) that is published
 * here. Texts of its own that TimelineJS shows are HTML.
 */

const part = (description: string) => z.int().meta({ description });

const moment = z
  .strictObject({
    year: part("The year."),
    month: part("The month, from 1.").optional(),
    day: part("The day.").optional(),
    hour: part("The hour, in the site's zone.").optional(),
    minute: part("The minute.").optional(),
    display_date: z.string().meta({ description: "The date as readers see it." }),
  })
  .meta({ description: "A moment as precisely as it is known." });
export type Moment = z.output<typeof moment>;

const slideText = z.strictObject({
  headline: z.string().meta({ description: "The heading, as HTML." }),
  text: z.string().meta({ description: "The text, as HTML." }),
});

const slide = z.strictObject({
  unique_id: z.string().meta({ description: "The id of the event. It never changes." }),
  start_date: moment,
  end_date: moment.optional(),
  display_date: z.string().meta({ description: "The whole span as readers see it." }),
  group: z.string().meta({ description: "The lane in which TimelineJS puts it." }),
  text: slideText,
});
export type Slide = z.output<typeof slide>;

/** `/data/timeline.json`: what TimelineJS reads, and what every file says about itself, which TimelineJS passes over. */
export const timelineFile = fileWith(
  {
    timeZone: z.string().meta({ description: "The zone (IANA) of all times in the file." }),
    scale: z.literal("human"),
    title: z.strictObject({ unique_id: z.string(), text: slideText }),
    events: z.array(slide).meta({ description: "All events, earliest first." }),
  },
  "The timeline, in the format of TimelineJS 3.",
);
export type TimelineFile = z.output<typeof timelineFile>;
