import createNodeDestination from 'astro/logger/node';

/** What Astro prints for each page: `├─ /2026/index.html`, and then `(+12ms)`. */
const pageLine = /[├└]─|\(\+\d/;

/** What Astro prints above the error of an integration, which it prints anyway. */
const hookLine = /^An unhandled error occurred while running the "astro:/;

/**
 * Creates a log destination that leaves out lines that say nothing new, and the line for each page: a warning would be lost among
 * thousands of them. The build says how many pages it rendered. Astro loads the destination by its path, and only as JavaScript.
 */
export default function createQuietDestination(options) {
  const destination = createNodeDestination(options);
  return {
    write(event) {
      const isUnlabelled = event.label === null || event.label === 'SKIP_FORMAT';
      if (hookLine.test(event.message) || (isUnlabelled && pageLine.test(event.message))) return;
      // A counter of the build may stand on this line of the terminal.
      if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
      destination.write(event);
    },
  };
}
