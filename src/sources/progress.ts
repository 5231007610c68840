import type { AskedSource } from "./answers/report.ts";

/** Where progress is shown: standard error, so that the report can be sent elsewhere. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;

/** Shows how far the run is: one bar that grows on a terminal, a line for each source elsewhere. */
export class Progress {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  show({ id, standing }: AskedSource, done: number, total: number): void {
    if (!this.#screen.isTTY) {
      this.#screen.write(`${done}/${total}  ${id}  ${standing}\n`);
      return;
    }
    const filled = Math.round((BAR_WIDTH * done) / total);
    const line = `[${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}] ${done}/${total}  ${id}`;
    this.#screen.write(`\r\u001B[K${[...line].slice(0, (this.#screen.columns ?? 80) - 1).join("")}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#screen.isTTY) this.#screen.write("\r\u001B[K");
  }
}
