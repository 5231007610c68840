import { partsOf } from "../../body-parts.ts";
import { spanOfNode } from "../../body-place.ts";
import { draftsWith } from "../../drafts-with.ts";
import { rule } from "../../rule.ts";

/** An image without a text for those who do not see it. */
export const imageWithoutText = rule({
  name: "image-without-text",
  severity: "error",
  find(manuscript, report) {
    for (const { path, document, body } of draftsWith("images", manuscript)) {
      for (const image of partsOf(body).images) {
        if (!image.alt?.trim()) report(path, spanOfNode(document, image), { address: image.url });
      }
    }
  },
});
