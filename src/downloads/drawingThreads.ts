/** Threads that draw pictures beside the one that makes the pages: most of a build is pictures. */
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Draft } from './draw.ts';

let threads: Tinypool | undefined;

/** A draft as the bytes of a file, drawn as soon as a thread is free. */
export function drawBeside(draft: Draft): Promise<Uint8Array<ArrayBuffer>> {
  threads ??= new Tinypool({
    // The source itself: the pages are bundled, and a bundle knows no other files.
    filename: pathToFileURL('src/downloads/draw.ts').href,
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: 1000,
    // A thread that sleeps between two drawings instead of turning its loop never frees what it drew.
    useAtomics: false,
  });
  return threads.run(draft);
}
