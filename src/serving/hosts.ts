/** What a configuration is about: the two hosts, where their releases stand, and who may read inside. */
import type { Audience } from './headers.ts';

export interface Host {
  readonly audience: Audience;
  readonly name: string;
  /**
   * The folder that is served: the link that `npm run release` names after whom the folder is for. It leads to `current`,
   * which is switched; where a folder holds the other site there is no such link, and nothing is served.
   */
  readonly root: string;
}

/** Who may read the internal host. */
export type Access =
  | { readonly kind: 'nobody' }
  /** Names with their passwords: for nginx a file, for Caddy the lines themselves. */
  | { readonly kind: 'passwords'; readonly from: string }
  | { readonly kind: 'addresses'; readonly list: readonly string[] };

export interface Serving {
  readonly internal: Host;
  readonly public: Host;
  readonly access: Access;
  readonly port: number;
}

/** As it is committed: an administrator puts in the names of the hosts and chooses who may read inside. */
export const example: Serving = {
  internal: { audience: 'internal', name: 'noi-bo.example.vn', root: '/srv/site/internal' },
  public: { audience: 'public', name: 'solieu.example.vn', root: '/srv/public/public' },
  access: { kind: 'nobody' },
  port: 80,
};
