/** A certificate as an office has one from its own authority, for both hosts; made by openssl. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '../../src/serving/hosts.ts';
import { INSIDE, missing, programs, PUBLIC } from './servers.ts';

/** Why tests over TLS are skipped; undefined where they run. */
export const withoutTls =
  missing ?? (openssl(['version']).status === 0 ? undefined : 'no openssl here');

function openssl(args: readonly string[]) {
  const options = { encoding: 'utf8', env: programs.env } as const;
  return spawnSync(programs.openssl, args, options);
}

export interface Made extends Certificate {
  /** What a reader trusts. */
  readonly ca: string;
}

/** Makes one that lasts two days, for both hosts or those that are named. */
export function makeCertificate(folder: string, names = [INSIDE, PUBLIC]): Made {
  const alternatives = names.map((name) => `DNS:${name}`).join(',');
  const chain = join(folder, 'chain.pem');
  const key = join(folder, 'host.key');
  const config = join(folder, 'openssl.cnf');
  writeFileSync(config, '[req]\ndistinguished_name = subject\n[subject]\n');
  const { status, stderr } = openssl([
    ...['req', '-config', config, '-x509', '-nodes', '-days', '2', '-subj', `/CN=${names[0]}`],
    ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
    ...[
      '-addext',
      `subjectAltName=${alternatives}`,
      '-addext',
      'basicConstraints=critical,CA:TRUE',
      '-keyout',
      key,
      '-out',
      chain,
    ],
  ]);
  if (status !== 0) throw new Error(stderr);
  return { chain, key, ca: readFileSync(chain, 'utf8') };
}
