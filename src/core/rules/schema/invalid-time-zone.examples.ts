import { type Examples, replace } from "../../examples/example.ts";

const zone = (value: string) => ({
  files: { "site.md": replace("title: Bridges", `title: Bridges\ntimeZone: ${value}`) },
});

export const examples: Examples = {
  passes: { "a city": zone("Europe/Berlin"), "far away": zone("Asia/Kathmandu"), UTC: zone("UTC") },
  fails: {
    "a city alone": {
      ...zone("Berlin"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "Berlin" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "a misspelling": {
      ...zone("Europe/Berlinn"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "Europe/Berlinn" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "an offset": {
      ...zone("+01:00"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "+01:00" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
    "a blank for an underscore": {
      ...zone("America/New York"),
      findings: [
        'site.md:3:11  error  invalid-time-zone  "America/New York" is no time zone. Write one such as Europe/Berlin or UTC.',
      ],
    },
  },
};
