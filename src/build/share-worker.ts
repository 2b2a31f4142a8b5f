import { renameSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { threadId, workerData } from 'node:worker_threads';
import { drawPicture } from './share-drawing.ts';
import type { ShareTask } from './share-pictures.ts';

const { drawings, nextTaskIndex: taken } = workerData as ShareTask;
const counter = new Int32Array(taken);
for (let drawing = next(); drawing; drawing = next()) {
  const { card, file } = drawing;
  try {
    // A process that is killed leaves no half picture under the name of a whole one.
    const part = `${file}.${threadId}`;
    writeFileSync(part, drawPicture(card));
    renameSync(part, file);
    // resvg gives its memory back between two turns of the loop, and at no other time: 6 MB a picture.
    await setImmediate();
  } catch (error) {
    throw new Error(`The share picture of ${JSON.stringify(card)} could not be drawn`, { cause: error });
  }
}

function next() {
  return drawings[Atomics.add(counter, 0, 1)];
}
