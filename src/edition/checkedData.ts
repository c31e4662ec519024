/**
 * The integration that brings the data into Astro: a build stops on an error of the data before it has touched
 * the output folder; the dev server reads again when a file under the data folder is saved.
 */
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatProblem } from '../data/formatProblem.ts';
import { currentEdition, hasCurrentEdition, setCurrentEdition } from './current.ts';
import { editionOf, sourceFromEnvironment, type Edition } from './edition.ts';

export function checkedData(): AstroIntegration {
  const source = sourceFromEnvironment(process.env);
  const folder = resolve(source.dataFolder);

  return {
    name: 'checked-data',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'preview' || command === 'sync') return;
        // `npm run build` has read the data already; a second reading could see another state of the files.
        if (command === 'dev' || !hasCurrentEdition()) setCurrentEdition(editionOf(source));
        const report = problemReport(currentEdition(), source.dataFolder);
        if (report === undefined) return;
        if (command === 'build') throw withoutStack(report);
        logger.error(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folder);
        const reread = debounce(() => {
          setCurrentEdition(editionOf(source));
          show(problemReport(currentEdition(), source.dataFolder), server, logger);
        });
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder + sep)) reread();
        });
      },
    },
  };
}

type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** A sound edition reloads the open pages; a broken one is shown in the terminal and over the page. */
function show(report: string | undefined, server: DevServer, logger: AstroIntegrationLogger): void {
  if (report === undefined) {
    logger.info('data read again');
    server.ws.send({ type: 'full-reload' });
    return;
  }
  logger.error(report);
  server.ws.send({ type: 'error', err: { message: report, stack: '' } });
}

/** The errors, one below the other; undefined where there is none. */
function problemReport({ reading }: Edition, dataFolder: string): string | undefined {
  const errors = reading.problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return undefined;
  return ['', ...errors.map((problem) => formatProblem(problem, dataFolder))].join('\n');
}

/** A user's mistake is told without the program's stack. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

/** Editors save in several steps, and an office copies many files at once: one reading for all of them. */
function debounce(action: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 60);
  };
}
