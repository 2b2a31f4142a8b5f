import { availableParallelism } from 'node:os';
import { main } from './command.ts';
import { compressCommand } from './compress-command.ts';

// Node compresses in a pool of its own, of four threads unless it is told otherwise before the first of them starts.
process.env['UV_THREADPOOL_SIZE'] = String(availableParallelism());
await main(compressCommand);
