/** A line on a terminal that says how far a run is. */
export interface Progress {
  /** One more draft is done. */
  step(): void;
  /** Takes the line away, so that something else can be written; it comes back by itself. */
  hide(): void;
  end(): void;
}

const silent: Progress = { step() {}, hide() {}, end() {} };

/** A run that is over sooner shows nothing, ms. */
const patience = 500;
const interval = 100;

/** Nothing is shown unless `stream` is a terminal that can take a line away again. */
export function progressOf(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || process.env.TERM === 'dumb' || total < 2) return silent;
  let done = 0;
  let shown = false;
  const began = Date.now();
  const hide = () => {
    if (shown) stream.write('\r\u001B[K');
    shown = false;
  };
  const draw = () => {
    if (Date.now() - began < patience) return;
    stream.write(`\r\u001B[K${line(done, total, stream.columns || 80)}`);
    shown = true;
  };
  const timer = setInterval(draw, interval);
  timer.unref();
  return {
    step() {
      done++;
    },
    hide,
    end() {
      clearInterval(timer);
      hide();
    },
  };
}

/** One line that fits the terminal, so that it can be taken away. */
export function line(done: number, total: number, columns: number): string {
  const text = `${done} of ${total} drafts checked`;
  const room = Math.min(30, columns - text.length - 4);
  if (room < 10) return text.slice(0, columns - 1);
  const full = Math.floor((room * done) / total);
  return `[${'='.repeat(full)}${' '.repeat(room - full)}] ${text}`;
}
