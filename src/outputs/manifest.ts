import { directionOfLanguage } from "../dossier/direction.ts";
import type { Edition } from "../views/edition.ts";

/** The paper of the light theme, as `src/styles/base.css` has it. */
export const PAPER = "#fffefa";

/** The manifest of the site (W3C Web Application Manifest), by which a reader keeps it among the programs of a phone. */
export function manifestOf({ dossier, addresses }: Edition) {
  const { title, tagline, language } = dossier.site;
  const home = addresses.to("home");
  const icon = (src: string, sizes: string, type: string) => ({ src, sizes, type, purpose: "any" });
  return {
    id: home,
    name: title,
    short_name: title,
    description: tagline,
    lang: language,
    dir: directionOfLanguage(language),
    start_url: home,
    scope: home,
    display: "browser",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon(addresses.to("iconSmall"), "192x192", "image/png"),
      icon(addresses.to("iconLarge"), "512x512", "image/png"),
      icon(addresses.to("icon"), "any", "image/svg+xml"),
    ],
  };
}
