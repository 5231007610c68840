import { type Examples, replace } from "../../test/dossiers/example.ts";

const date = (value: string) => ({ files: { "timeline/meeting.md": replace("date: 2025-02-19", `date: ${value}`) } });

const invalidDate: Examples = {
  passes: {
    "2025": date("2025"),
    "2025-02": date("2025-02"),
    "2024-02-29": date("2024-02-29"),
    "2025-02-19T00:00Z": date("2025-02-19T00:00Z"),
    "2025-02-19T23:59+05:45": date("2025-02-19T23:59+05:45"),
    "2025-02-19T12:00+14:00": date("2025-02-19T12:00+14:00"),
    "2025-02-19T12:00-12:00": date("2025-02-19T12:00-12:00"),
    "2031-01-01": date("2031-01-01"),
    '"2025-02-19"': date('"2025-02-19"'),
    "'2025'": date("'2025'"),
    "1066-10-14": date("1066-10-14"),
    "2025-02-19T12:00+00:00": date("2025-02-19T12:00+00:00"),
    "1880~": date("1880~"),
    "1918?": date("1918?"),
    "1918-11%": date("1918-11%"),
    "2025-02-19?": date("2025-02-19?"),
    "188X": date("188X"),
    "18XX~": date("18XX~"),
    "1918-XX": date("1918-XX"),
    "1918-02-XX": date("1918-02-XX"),
    "../1808": date("../1808"),
    "1808/..": date("1808/.."),
    "1918/1919": date("1918/1919"),
    "1918-11/1919-02-03?": date("1918-11/1919-02-03?"),
    "somewhere between, and an end that says its own": date("1918/1919\nend: 1920~/192X"),
  },
  fails: {
    "2025-02-30": {
      ...date("2025-02-30"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-30" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-02-29": {
      ...date("2025-02-29"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-29" is not in the calendar. Correct the day or the month.',
      ],
    },
    "1900-02-29": {
      ...date("1900-02-29"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "1900-02-29" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-04-31": {
      ...date("2025-04-31"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-04-31" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-13-01": {
      ...date("2025-13-01"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-13-01" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-00-10": {
      ...date("2025-00-10"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-00-10" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-02-00": {
      ...date("2025-02-00"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-00" is not in the calendar. Correct the day or the month.',
      ],
    },
    "0000": {
      ...date("0000"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "0000" is not in the calendar. Correct the day or the month.',
      ],
    },
    "2025-2-4": {
      ...date("2025-2-4"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-2-4" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "25-02-04": {
      ...date("25-02-04"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "25-02-04" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "24.02.2025": {
      ...date("24.02.2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "24.02.2025" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "02/24/2025": {
      ...date("02/24/2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "02/24/2025" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "24 February 2025": {
      ...date("24 February 2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "24 February 2025" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "February 2025": {
      ...date("February 2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "February 2025" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19T12:00": {
      ...date("2025-02-19T12:00"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00" has a time without an offset. Add one, such as Z or -05:00.',
      ],
    },
    "2025-02-19 12:00Z": {
      ...date("2025-02-19 12:00Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19 12:00Z" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19T12:00:00Z": {
      ...date("2025-02-19T12:00:00Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00:00Z" has seconds. Leave them out: 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19T12:00:00.000Z": {
      ...date("2025-02-19T12:00:00.000Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00:00.000Z" has seconds. Leave them out: 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19T24:00Z": {
      ...date("2025-02-19T24:00Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T24:00Z" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.',
      ],
    },
    "2025-02-19T12:60Z": {
      ...date("2025-02-19T12:60Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:60Z" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.',
      ],
    },
    "2025-02-19T12:00-00:00": {
      ...date("2025-02-19T12:00-00:00"),
      findings: ['timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00-00:00" ends in -00:00. Write Z.'],
    },
    "2025-02-19T12:00+15:00": {
      ...date("2025-02-19T12:00+15:00"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00+15:00" has no such time or offset. Hours run from 00 to 23, minutes from 00 to 59, offsets from -12:00 to +14:00.',
      ],
    },
    "2025-02-19T12:00+0500": {
      ...date("2025-02-19T12:00+0500"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12:00+0500" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19T12Z": {
      ...date("2025-02-19T12Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T12Z" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19t12:00z": {
      ...date("2025-02-19t12:00z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19t12:00z" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-W08": {
      ...date("2025-W08"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-W08" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "two years with a dash": {
      ...date("2025–2026"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025–2026" names two dates. Write date: 2025 and end: 2026. If it was at some time in between, write 2025/2026.',
      ],
    },
    "two times": {
      ...date("2025-02-19T10:00Z/2025-02-19T12:00Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T10:00Z/2025-02-19T12:00Z" names two dates. Write date: 2025-02-19T10:00Z and end: 2025-02-19T12:00Z.',
      ],
    },
    "1919/1918": {
      ...date("1919/1918"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "1919/1918" runs backwards. Write the earlier date first: 1918/1919.',
      ],
    },
    "2025-02-19T10:00Z?": {
      ...date("2025-02-19T10:00Z?"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T10:00Z?" has a time that is not sure. Write the day without it: 2025-02-19?.',
      ],
    },
    "1918-02/1918-02-30": {
      ...date("1918-02/1918-02-30"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "1918-02/1918-02-30" is not in the calendar. Correct the day or the month.',
      ],
    },
    "c. 1880": {
      ...date("c. 1880"),
      findings: ['timeline/meeting.md:3:7  error  invalid-date  "c. 1880" is no date. Write "1880~".'],
    },
    "the 1880s": {
      ...date("the 1880s"),
      findings: ['timeline/meeting.md:3:7  error  invalid-date  "the 1880s" is no date. Write "188X".'],
    },
    "by 1808": {
      ...date("by 1808"),
      findings: ['timeline/meeting.md:3:7  error  invalid-date  "by 1808" is no date. Write "../1808".'],
    },
    "1XXX": {
      ...date("1XXX"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "1XXX" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "../..": {
      ...date("../.."),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "../.." is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "2025-02-19..": {
      ...date("2025-02-19.."),
      findings: ['timeline/meeting.md:3:7  error  invalid-date  "2025-02-19.." is no date. Write "2025-02-19/..".'],
    },
    today: {
      ...date("today"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "today" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "２０２５": {
      ...date("２０２５"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "２０２５" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "'2025 '": {
      ...date("'2025 '"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025 " is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "two days as ISO 8601 shortens them": {
      ...date("2025-02-19/21"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19/21" names two dates. Write date: 2025-02-19 and end: 2025-02-21. If it was at some time in between, write 2025-02-19/2025-02-21.',
      ],
    },
    "two days in words": {
      ...date("19–21 February 2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "19–21 February 2025" names two dates. Write date: 2025-02-19 and end: 2025-02-21. If it was at some time in between, write 2025-02-19/2025-02-21.',
      ],
    },
    "two days in the words of another language": {
      ...date("19.–21. März 2025"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "19.–21. März 2025" names two dates. Write the first as "date" and the last as "end", each such as 2025-02-24.',
      ],
    },
    "two years of a role": {
      files: { "people/cy.md": replace("kind: person", "kind: person\nroles:\n  - title: Mayor\n    from: 2020–2024") },
      findings: [
        'people/cy.md:6:11  error  invalid-date  "2020–2024" names two dates. Write from: 2020 and to: 2024. If it was at some time in between, write 2020/2024.',
      ],
    },
    "two days where one counts": {
      files: { "sources/minutes.md": replace("published: 2025-02-19", "published: 2025-02-19/20") },
      findings: [
        'sources/minutes.md:5:12  error  invalid-date  "2025-02-19/20" names two dates. Write the one that counts, such as 2025-02-19. If it was at some time in between, write 2025-02-19/2025-02-20.',
      ],
    },
    "a day as a program writes it": {
      ...date("2025-02-19T00:00:00.000Z"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "2025-02-19T00:00:00.000Z" has seconds, as programs write a day. Write 2025-02-19, if no time is known.',
      ],
    },
    "seconds since 1970": {
      ...date("1740000000"),
      findings: [
        'timeline/meeting.md:3:7  error  invalid-date  "1740000000" is no date. Write 2025, 2025-02, 2025-02-24 or 2025-02-24T13:16-05:00.',
      ],
    },
    "in what was said, between brackets": {
      files: {
        "claims/denial.md": replace(
          "said:\n  by: cy\n  on: 2025-02-21\n  in: gazette",
          "said: { by: cy, on: 2025-02-31, in: gazette }",
        ),
      },
      findings: [
        'claims/denial.md:5:21  error  invalid-date  "2025-02-31" is not in the calendar. Correct the day or the month.',
      ],
    },
    "in a role": {
      files: {
        "people/cy.md": replace("kind: person", "kind: person\nroles:\n  - title: Mayor\n    from: 2020-06-31"),
      },
      findings: [
        'people/cy.md:6:11  error  invalid-date  "2020-06-31" is not in the calendar. Correct the day or the month.',
      ],
    },
  },
};

const published = (value: string) => ({
  files: { "articles/bridge.md": replace("published: 2025-03-01T12:00Z", `published: ${value}`) },
});

const timeNeeded: Examples = {
  passes: {
    "2025-03-01T12:00+05:45": published("2025-03-01T12:00+05:45"),
  },
  fails: {
    "2025-03-01": {
      ...published("2025-03-01"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025-03-01" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
    "2025-03": {
      ...published("2025-03"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025-03" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
    "a year alone": {
      ...published("2025"),
      findings: [
        'articles/bridge.md:4:12  error  time-needed  "2025" has no time of day. Write it in full, such as 2026-11-22T18:00Z.',
      ],
    },
  },
};

/** The examples of each rule; they are its tests. */
export const examples: Readonly<Record<string, Examples>> = {
  "invalid-date": invalidDate,
  "time-needed": timeNeeded,
};
