import { renameSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { threadId, workerData } from 'node:worker_threads';
import { drawPicture } from './share-drawing.ts';
import type { ShareTask } from './share-pictures.ts';

const { drawings, nextTaskIndex } = workerData as ShareTask;
const counter = new Int32Array(nextTaskIndex);
for (let drawing = takeNext(); drawing; drawing = takeNext()) {
  const { card, file } = drawing;
  try {
    // If the process is killed, only the temporary file is incomplete.
    const tempFile = `${file}.${threadId}`;
    writeFileSync(tempFile, drawPicture(card));
    renameSync(tempFile, file);
    // resvg frees its memory only between two turns of the event loop: 6 MB a picture.
    await setImmediate();
  } catch (error) {
    throw new Error(`The share picture of ${JSON.stringify(card)} could not be drawn`, { cause: error });
  }
}

function takeNext() {
  return drawings[Atomics.add(counter, 0, 1)];
}
