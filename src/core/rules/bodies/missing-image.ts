import { imageAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { suggesterAmong } from "../../suggestion.ts";

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** An image that `public/` does not hold under that very name. */
export const missingImage = rule({
  name: "missing-image",
  severity: "error",
  find(manuscript, report) {
    const { assets } = manuscript;
    const images = new Set([...assets].filter((path) => IMAGE.test(path)));
    const suggest = suggesterAmong(images);
    for (const { subject, address, at } of imageAddresses(manuscript)) {
      if (address.kind !== "path") continue;
      const { path } = address;
      if (images.has(path)) continue;
      report(subject.path, at(), { path, isThere: assets.has(path), suggestion: suggest(path) });
    }
  },
});
