import { availableParallelism } from 'node:os';
import { main } from './command.ts';
import { compressCommand } from './compress-command.ts';

// zlib runs in libuv's thread pool, which has four threads unless this is set before the first one starts.
process.env['UV_THREADPOOL_SIZE'] = String(availableParallelism());
await main(compressCommand);
