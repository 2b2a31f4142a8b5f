import type { AstroIntegration } from 'astro';
import { formatFault, PlainError, type Fault } from '../article/fault.ts';
import { listSearchEntries } from '../search/document.ts';
import { listSharePictures } from '../seo/share-picture.ts';
import type { ReadSite } from '../site/site.ts';
import { setBuildData } from './build-data.ts';
import { checkContent } from './content-check.ts';
import { setLinkedFiles } from './copy-linked-files.ts';
import { listRedirects } from './hosting-rules.ts';
import { getLoaded } from './loaded-content.ts';

/** Stop a build if the content has faults, and collect what later steps of the build need of it. */
export function reportContent(settings: ReadSite): AstroIntegration {
  return {
    name: 'kupur-content',
    hooks: {
      // The loaders have run by then.
      'astro:build:start': async ({ logger }) => {
        const loaded = getLoaded();
        if (!loaded) throw new Error('The content was not loaded before the build began');
        const { faults, warnings, archive, urls, linkedFiles } = await checkContent(settings, loaded);
        for (const warning of warnings) logger.warn(warning);
        if (faults.length) throw new PlainError(formatReport(faults));
        setLinkedFiles(linkedFiles);
        setBuildData({
          searchEntries: listSearchEntries(archive, urls, settings.site.lang),
          sharePictures: listSharePictures(archive, urls, settings.site),
          redirects: listRedirects(archive, urls),
        });
      },
    },
  };
}

/** Format all faults for a terminal. */
export const formatReport = (faults: readonly Fault[]): string =>
  `The content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map(formatFault).join('\n')}`;
