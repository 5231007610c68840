/** Something that must not be published, and the file of the built site that holds it. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** A built site that must not take the place of the published one. */
export class SiteIsFaulty extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, 40).map(({ file, problem }) => `  ${file}: ${problem}`);
    const rest = problems.length > shown.length ? [`  … and ${problems.length - shown.length} more`] : [];
    super(
      [
        `The built site has ${problems.length} ${problems.length === 1 ? "fault" : "faults"}, so it is not published.`,
        ...shown,
        ...rest,
      ].join("\n"),
    );
    this.name = "SiteIsFaulty";
    this.problems = problems;
  }
}
