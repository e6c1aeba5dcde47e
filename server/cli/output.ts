/** Writes to standard output, and waits where its reader is slower than we are. A reader that has gone is not waited for. */
export async function write(text: string): Promise<void> {
  const { stdout } = process;
  if (text === '' || stdout.errored || stdout.write(text)) return;
  await new Promise<void>((resume) => {
    const events = ['drain', 'error', 'close'];
    const resumed = () => {
      for (const event of events) stdout.off(event, resumed);
      resume();
    };
    for (const event of events) stdout.on(event, resumed);
  });
}
