import { linkAddresses } from "../../placed-addresses.ts";
import { rule } from "../../rule.ts";
import { sitePathsOf } from "../../site-paths.ts";
import { suggesterAmong } from "../../suggestion.ts";

/** A link to a path of the site at which nothing stands. */
export const deadLink = rule({
  name: "dead-link",
  severity: "error",
  find(manuscript, report) {
    const links = linkAddresses(manuscript).filter(({ address }) => address.kind === "path");
    if (links.length === 0) return;
    const { published, drafts } = sitePathsOf(manuscript);
    const suggest = suggesterAmong(published);
    for (const { subject, address, at } of links) {
      if (address.kind !== "path") continue;
      const { path } = address;
      if (published.has(path) || published.has(`${path}/`)) continue;
      const isDraft = drafts.has(path) || drafts.has(`${path}/`);
      if (isDraft && subject.isDraft) continue;
      report(subject.path, at(), {
        path,
        isDraft,
        suggestion: isDraft ? undefined : (pathMeantBy(path, published) ?? suggest(path)),
      });
    }
  },
});

/** A file of the content or a page as another site would name it: `/content/claims/x.md`, `/claims/x.html`, `/public/x.png`. */
function pathMeantBy(path: string, published: ReadonlySet<string>): string | undefined {
  const withoutFolder = path.replace(/^\/(?:content(?:\/pages)?|public)(?=\/)/, "");
  const page = withoutFolder.replace(/(?:\.(?:html?|md))?\/?$/, "/");
  return [withoutFolder, page].find((candidate) => published.has(candidate));
}
