/**
 * The integration that brings the data into Astro: a build stops on an error of the data before it has touched
 * the output folder; the dev server reads again when a file under the data folder is saved.
 */
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { currentEdition, forgetEdition, isEditionProvided, provideEdition } from './current.ts';
import { dataErrors } from './dataErrors.ts';
import { editionOf, sourceFromEnvironment } from './edition.ts';

export function checkedData(): AstroIntegration {
  const source = sourceFromEnvironment(process.env);
  const folder = resolve(source.dataFolder);

  return {
    name: 'checked-data',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        // `npm run build` has read the data already; a second reading could see another state of the files.
        if (command === 'dev' || !isEditionProvided()) provideEdition(() => editionOf(source));
        const errors = dataErrors(currentEdition());
        if (errors === undefined) return;
        if (command === 'build') throw errors;
        logger.error(`\n${errors.message}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folder);
        const reread = debounce(() => show(dataErrors(currentEdition()), server, logger));
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder + sep)) return;
          // At once, because Astro may reload a page with an error before the reading is due.
          forgetEdition();
          reread();
        });
      },
    },
  };
}

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** A sound edition reloads the open pages; a broken one is shown in the terminal and over the page. */
function show(errors: Error | undefined, server: DevServer, logger: AstroIntegrationLogger): void {
  if (errors === undefined) {
    logger.info('data read again');
    server.ws.send({ type: 'full-reload' });
    return;
  }
  logger.error(`\n${errors.message}`);
  server.ws.send({ type: 'error', err: { message: errors.message, stack: '' } });
}

/** Editors save in several steps, and an office copies many files at once: one reading for all of them. */
function debounce(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 60);
  };
}
