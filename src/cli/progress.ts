/** A run shorter than this shows no progress. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
/** How long the program computes before it looks up for signals. */
const BREATH_MS = 50;

/** Tells how far a long run is, on a terminal only; and lets the process answer signals on the way. */
export class Progress {
  readonly #total: number;
  readonly #shows: boolean;
  #drawn = false;
  // Not of `performance`, which Node loads when it is first asked.
  #last = Date.now() + PATIENCE_MS - REDRAW_MS;
  #breath = Date.now();

  constructor(total: number, terminal = process.stderr.isTTY === true) {
    this.#total = total;
    this.#shows = terminal;
  }

  /** After each post. */
  async step(done: number): Promise<void> {
    const now = Date.now();
    if (this.#shows && now - this.#last >= REDRAW_MS) {
      this.#last = now;
      this.#drawn = true;
      process.stderr.write(`\r\u001b[K${done} of ${this.#total} files …`);
    }
    if (now - this.#breath < BREATH_MS) return;
    await new Promise((go) => setImmediate(go));
    this.#breath = Date.now();
  }

  /** Before anything else is written. */
  clear(): void {
    if (this.#drawn) process.stderr.write('\r\u001b[K');
    this.#drawn = false;
  }
}
