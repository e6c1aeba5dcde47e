import { worker } from 'workerpool';
import { examine } from './examine';

// The thread's side of the pool.
worker({ examine });
