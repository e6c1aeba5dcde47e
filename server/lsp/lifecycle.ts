import { type Connection, type ConnectionOptions, ErrorCodes, Message, ResponseError } from 'vscode-languageserver';

/** Where a request goes that comes at a time when it may not. */
const untimely = '$/untimely';

/**
 * Keeps to the protocol's lifecycle, which the library leaves to servers: before `initialize` every request is refused and every
 * notification but `exit` dropped, and after `shutdown` every request is refused.
 */
export function lifecycle(): ConnectionOptions {
  let stage: 'before' | 'open' | 'shut' = 'before';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isNotification(message) && stage === 'before' && message.method !== 'exit') return;
        if (!Message.isRequest(message)) return next(message);
        if (stage === 'before' && message.method === 'initialize') stage = 'open';
        else if (stage !== 'open') return next({ ...message, method: untimely, params: [stage] } as Message);
        if (message.method === 'shutdown') stage = 'shut';
        return next(message);
      },
    },
  };
}

export function refuseUntimely(connection: Connection): void {
  connection.onRequest(untimely, (stage: string) => {
    throw stage === 'before'
      ? new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized yet.')
      : new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  });
}
