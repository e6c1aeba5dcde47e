/** How much goes into one request: enough to keep the server busy, and little enough to stop soon. */
const most = { texts: 16, length: 200_000 };

interface Cancellable {
  readonly isCancellationRequested: boolean;
}

/**
 * What `read` makes of each of `items`, a batch at a time. An item that cannot be read is left out, as is one of which `read` makes
 * nothing. Ends when cancelled. Lengths are UTF-16 code units.
 */
export async function* inBatches<Item, Read extends { readonly text: string }>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read | undefined>,
  token: Cancellable,
): AsyncGenerator<Read[]> {
  let batch: Read[] = [];
  let length = 0;
  for (const item of items) {
    if (token.isCancellationRequested) return;
    const next = await read(item).catch(() => undefined);
    if (!next) continue;
    if (batch.length === most.texts || (batch.length && length + next.text.length > most.length)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(next);
    length += next.text.length;
  }
  if (batch.length && !token.isCancellationRequested) yield batch;
}
