import type { Edition } from "../../edition.ts";

/** `robots.txt` (RFC 9309), which people read too: everything may be read by machines, and here is how it is had whole. */
export function robotsText(edition: Edition): string {
  const { addresses, dossier } = edition;
  const { title, tagline, publisher, licence } = dossier.site;
  const address = (path: string) => addresses.absolute(path);
  return [
    `# ${oneLine(title)}: ${oneLine(tagline)}`,
    "#",
    "# Machines are welcome to every page. Nothing has to be scraped:",
    `# all claims, sources and events are published as data, described at ${address(addresses.to("data"))}`,
    ...(licence ? [`# under ${oneLine(licence.name)}, ${licence.url}`] : []),
    "# The cards below embed/ repeat what the pages of the claims say; other sites show them in frames.",
    `# Questions and corrections: ${publisher.email}`,
    "",
    "User-agent: *",
    "Allow: /",
    "",
    `Sitemap: ${address(addresses.to("sitemapIndex"))}`,
    "",
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
