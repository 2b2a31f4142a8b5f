import { main } from './command.ts';
import { importCommand } from './import-command.ts';

// The flags of `npm run import` have V8 collect garbage early: without them a busy machine lets the heap grow to 1.5 GB
// over ten thousand pages, with them it stays below 200 MB for a tenth more time (tests/bench/import.ts).
await main(importCommand);
