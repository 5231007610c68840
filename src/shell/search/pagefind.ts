/** Longer than this (milliseconds) no answer takes; then the indexer hangs. */
const TIME_OUT = 120_000;

export type Pagefind = typeof import("pagefind");

/** Pagefind's interface. Rejects with an Error that says what to do where it is not installed. */
export async function loadPagefind(): Promise<Pagefind> {
  try {
    return await import("pagefind");
  } catch (error) {
    throw new Error(
      "The search index could not be made: Pagefind is not installed. Run npm install (with optional dependencies).",
      { cause: error },
    );
  }
}

/** What Pagefind answers. Rejects with an Error that says what has failed, or that no answer came for two minutes. */
export async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_settle, reject) => {
    timer = setTimeout(() => reject(new Error("Pagefind has not answered for two minutes.")), TIME_OUT);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } catch (error) {
    throw new Error(`The search index could not be made: ${messageOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Pagefind rejects with texts as well as with errors. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /binary|ENOENT|platform/i.test(message)
    ? `${message} Its program for this system (${process.platform}, ${process.arch}) comes with npm install.`
    : message;
}
