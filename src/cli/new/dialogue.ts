import { createInterface } from "node:readline/promises";

/** A conversation with whoever sits at the terminal. */
export interface Dialogue {
  /** Asks and gives the answer, `""` where the terminal is closed. `completions` are what Tab offers. */
  ask(question: string, completions: readonly string[]): Promise<string>;
  say(text: string): void;
}

/** Something to choose: an id, and the words by which people know it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** More choices than this are listed only once something has been typed. */
const MOST_LISTED = 15;

/**
 * Offers ids to choose from: by number, by id, or by any part of id or label. Gives undefined where the answer is left
 * empty, so that the blank stays.
 */
export async function choose(
  what: string,
  choices: readonly Choice[],
  dialogue: Dialogue,
): Promise<string | undefined> {
  const ids = choices.map(({ id }) => id);
  let listed = choices.length <= MOST_LISTED ? choices : [];
  dialogue.say(`\n${what}`);
  list(listed, dialogue);
  for (;;) {
    const hint = listed.length > 0 ? "number, id or part of it" : "part of the id or name, Tab completes";
    const answer = (await dialogue.ask(`(${hint}; Enter leaves the blank) > `, ids)).trim();
    if (answer === "") return undefined;
    const numbered = /^\d+$/.test(answer) ? listed[Number(answer) - 1] : undefined;
    if (numbered) return numbered.id;
    if (ids.includes(answer)) return answer;
    const fitting = choices.filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(answer.toLowerCase()));
    if (fitting.length === 1) return fitting[0]?.id;
    dialogue.say(fitting.length === 0 ? `Nothing is called "${answer}".` : `${fitting.length} fit:`);
    if (fitting.length > 0) listed = fitting.slice(0, MOST_LISTED);
    list(fitting.length > 0 ? listed : [], dialogue);
  }
}

function list(choices: readonly Choice[], dialogue: Dialogue): void {
  for (const [index, { id, label }] of choices.entries())
    dialogue.say(`  ${String(index + 1).padStart(2)}  ${id}${label === "" ? "" : `  ${label}`}`);
}

/** A dialogue at this process's terminal, to be closed at the end. */
export function terminalDialogue(): Dialogue & { close(): void } {
  let offered: readonly string[] = [];
  const closed = new AbortController();
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer: (typed: string): [string[], string] => [offered.filter((word) => word.startsWith(typed)), typed],
  });
  terminal.once("close", () => closed.abort());
  return {
    async ask(question, completions) {
      offered = completions;
      try {
        return await terminal.question(question, { signal: closed.signal });
      } catch {
        return "";
      }
    },
    say: (text) => console.log(text),
    close: () => terminal.close(),
  };
}
