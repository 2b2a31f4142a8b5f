import { main } from '../../src/commands/command.ts';
import { demoCommand } from './demo-command.ts';

await main(demoCommand);
