import type { Edition } from "../edition.ts";
import type { Envelope } from "../schema/published.ts";

/** The full address of a schema. */
export function schemaAddress(name: string, { addresses }: Edition): string {
  return addresses.absolute(addresses.to("schema", name));
}

/** What a file says about itself: its schema, where it is from, on which terms, and when its content last changed. */
export function envelopeOf(edition: Edition, schema: string, lastChanged: string | undefined): Envelope {
  const { addresses, dossier } = edition;
  const { title, licence } = dossier.site;
  return {
    $schema: schemaAddress(schema, edition),
    site: { title, url: addresses.absolute(addresses.to("home")) },
    ...(licence ? { licence } : {}),
    ...(lastChanged === undefined ? {} : { lastChanged }),
  };
}
