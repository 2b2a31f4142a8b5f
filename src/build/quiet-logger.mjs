import createNodeDestination from 'astro/logger/node';

/** What Astro prints for each page: `├─ /2026/index.html`, and then `(+12ms)`. */
const pageLine = /[├└]─|\(\+\d/;

/**
 * Creates a log destination that leaves out the line for each page: a warning would be lost among thousands of them. The
 * build says how many pages it rendered. Astro loads the destination by its path, and only as JavaScript.
 */
export default function createQuietDestination(options) {
  const destination = createNodeDestination(options);
  return {
    write(event) {
      const isUnlabelled = event.label === null || event.label === 'SKIP_FORMAT';
      if (!isUnlabelled || !pageLine.test(event.message)) destination.write(event);
    },
  };
}
