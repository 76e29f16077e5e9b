/** Shows how far a long step is. */
export interface Progress {
  show(text: string): void;
  /** The step is over, well or not. */
  end(): void;
}

/** Where nobody watches a terminal: one line every few seconds. */
export function occasionalLines(report: (line: string) => void, everyMs = 5000): Progress {
  let last = Date.now();
  return {
    show(text) {
      if (Date.now() - last < everyMs) return;
      last = Date.now();
      report(text);
    },
    end() {},
  };
}

/** On a terminal: one line that is written over. */
export function rewrittenLine(terminal: { write(text: string): unknown; columns?: number }): Progress {
  let shown = false;
  return {
    show(text) {
      shown = true;
      terminal.write(`\r\u001b[K${text.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    end() {
      if (shown) terminal.write('\r\u001b[K');
      shown = false;
    },
  };
}
