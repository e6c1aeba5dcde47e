import { join } from 'node:path';
import { pool } from 'workerpool';
import type { Answer, Question } from './examine';

/** Threads that examine drafts. They start as questions come in. */
export interface Workers {
  examine(question: Question): Promise<Answer>;
  /** Ends the threads at once; what they were asked is never answered. */
  end(): Promise<void>;
}

export function workers(count: number): Workers {
  const threads = pool(join(__dirname, 'worker.js'), { workerType: 'thread', maxWorkers: count });
  let ended = false;
  return {
    examine: (question) =>
      new Promise((answer, fail) => {
        threads.exec('examine', [question]).then(answer, (error) => ended || fail(error));
      }),
    async end() {
      ended = true;
      await threads.terminate(true);
    },
  };
}
