/** Where progress is shown: standard error, so that the report can be sent elsewhere. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;

/** Shows how far the run is: one bar that grows on a terminal, a line for each of them elsewhere. */
export class Progress {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** `what` has been done, with a word on how it went; undefined where a line of its own says so later. */
  show(what: string, how: string | undefined, done: number, total: number): void {
    if (!this.#screen.isTTY) {
      if (how !== undefined) this.#screen.write(`${done}/${total}  ${what}  ${how}\n`);
      return;
    }
    const filled = Math.round((BAR_WIDTH * done) / total);
    const line = `[${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}] ${done}/${total}  ${what}`;
    this.#screen.write(`\r\u001B[K${[...line].slice(0, (this.#screen.columns ?? 80) - 1).join("")}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#screen.isTTY) this.#screen.write("\r\u001B[K");
  }
}
