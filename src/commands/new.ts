import { main } from './command.ts';
import { newCommand } from './new-command.ts';

await main(newCommand);
