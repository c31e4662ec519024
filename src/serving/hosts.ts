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
  /** Undefined: as the server has it by itself. nginx reads it from below /etc/ssl/, Caddy makes or gets one. */
  readonly certificate?: Certificate;
}

/** Paths of files. */
export interface Certificate {
  readonly chain: string;
  readonly key: string;
}

/** Names with their passwords: for nginx a file, for Caddy the lines themselves. */
export interface Passwords {
  readonly from: string;
}

export interface Addresses {
  readonly list: readonly string[];
}

/** Who may read the internal host. `either`: who is at one of the addresses needs no password. */
export type Access =
  | { readonly kind: 'nobody' }
  | ({ readonly kind: 'passwords' } & Passwords)
  | ({ readonly kind: 'addresses' } & Addresses)
  | ({ readonly kind: 'either' } & Passwords & Addresses);

export interface Serving {
  readonly internal: Host;
  readonly public: Host;
  readonly access: Access;
  readonly ports: Ports;
}

/** Without a port for TLS the hosts are served in clear, for a proxy that speaks TLS before them. */
export interface Ports {
  readonly plain: number;
  readonly tls?: number;
}

/** As it is committed: an administrator puts in the names of the hosts and chooses who may read inside. */
export const example: Serving = {
  internal: { audience: 'internal', name: 'noi-bo.example.vn', root: '/srv/site/internal' },
  public: { audience: 'public', name: 'solieu.example.vn', root: '/srv/public/public' },
  access: { kind: 'nobody' },
  ports: { plain: 80, tls: 443 },
};

/** Throws where somebody would send a password in clear. */
export function checkPasswords({ access, ports }: Serving): void {
  const asks = access.kind === 'passwords' || access.kind === 'either';
  if (asks && ports.tls === undefined) throw new Error('passwords are asked for over TLS only');
}
