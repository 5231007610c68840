import { type Examples, replace } from "../../examples/example.ts";

const event = (dates: string) => ({ "timeline/meeting.md": replace("date: 2025-02-19", dates) });
const role = (dates: string) => ({
  "people/ben.md": replace("kind: person", `kind: person\nroles:\n  - title: Mayor\n${dates}`),
});

export const examples: Examples = {
  passes: {
    "an end on the same day, in the same month and in the same year": {
      files: { ...event("date: 2025-02-19\nend: 2025-02"), ...role("    from: 2025-03\n    to: 2025") },
    },
    "times in zones far apart": { files: event("date: 2025-02-19T23:00-05:00\nend: 2025-02-20T05:30+01:00") },
    "an end without a beginning": { files: role("    to: 2020") },
  },
  fails: {
    "an event that ends the day before": {
      files: event("date: 2025-02-19\nend: 2025-02-18"),
      findings: [
        'timeline/meeting.md:4:6  error  early-end  "end" (2025-02-18) is before "date" (2025-02-19). Correct one of the two.',
      ],
    },
    "a time that is earlier in another zone": {
      files: event("date: 2025-02-19T12:00+01:00\nend: 2025-02-19T12:30+03:00"),
      findings: [
        'timeline/meeting.md:4:6  error  early-end  "end" (2025-02-19T12:30+03:00) is before "date" (2025-02-19T12:00+01:00). Correct one of the two.',
      ],
    },
    "an office": {
      files: role("    from: 2025\n    to: 2024-12"),
      findings: [
        'people/ben.md:7:9  error  early-end  "to" (2024-12) is before "from" (2025). Correct one of the two.',
      ],
    },
    "an article that was changed before it was there": {
      files: {
        "articles/bridge.md": replace("2025-03-01T12:00Z", "2025-03-01T12:00Z\nupdated: 2025-03-01T12:30+01:00"),
      },
      findings: [
        'articles/bridge.md:5:10  error  early-end  "updated" (2025-03-01T12:30+01:00) is before "published" (2025-03-01T12:00Z). Correct one of the two.',
      ],
    },
  },
};
