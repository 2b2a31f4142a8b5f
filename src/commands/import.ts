import { main } from './command.ts';
import { importCommand } from './import-command.ts';

// The V8 flags of `npm run import` make garbage collection start early. With ten thousand pages on a busy machine, the heap
// grows to 1.5 GB without them; with them it stays below 200 MB, and the import takes a tenth longer (tests/bench/import.ts).
await main(importCommand);
