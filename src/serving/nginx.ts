/** The configuration of nginx: the whole file, made of the table of headers. */
import { headersOf, type Audience, type Header } from './headers.ts';
import { checkPasswords, type Host, type Ports, type Serving } from './hosts.ts';
import { indented as indentedBy } from './indented.ts';
import { HIDDEN, kinds, type Kind } from './kinds.ts';
import { access } from './nginxAccess.ts';
import { doors, listening } from './nginxListen.ts';
import { debian, opening, settings, variable, type NginxFolders } from './nginxSettings.ts';

/** The text of `nginx.conf`. Throws where passwords would be asked for in clear. */
export function nginxConfiguration(serving: Serving, folders: NginxFolders = debian): string {
  checkPasswords(serving);
  return [
    ...opening(folders),
    'http {',
    ...indented([
      ...settings(folders),
      '',
      ...doors(serving),
      '',
      ...server(serving.internal, serving.ports, access(serving.access)),
      '',
      ...server(serving.public, serving.ports, []),
    ]),
    '}',
    '',
  ].join('\n');
}

function server(host: Host, ports: Ports, who: readonly string[]): readonly string[] {
  const { audience, name, root } = host;
  return [
    ...(audience === 'internal'
      ? ['# Trang nội bộ / the site for those inside']
      : ['# Số liệu công bố / what everyone may read: releases of dist-public/ and nothing else']),
    'server {',
    ...indented([
      ...listening(host, ports),
      `server_name ${name};`,
      `root ${root};`,
      ...who,
      '',
      'error_page 404 /404.html;',
      '# Of what no location below answers.',
      ...headerLines('missing', audience),
      'add_header Allow "GET, HEAD" always;',
      'if ($request_method !~ ^(GET|HEAD)$) {',
      '    return 405;',
      '}',
      'location = /404.html {',
      '    internal;',
      ...indented(headerLines('missing', audience)),
      '}',
      `location ~ "${HIDDEN}" {`,
      '    return 404;',
      '}',
      ...kinds.flatMap(([kind, pattern]) => location(kind, pattern, audience)),
      '# A folder leads to its address with `/`; whatever else there may be is not served.',
      'location / {',
      ...indented(headerLines('page', audience)),
      '    try_files $uri/ =404;',
      '}',
    ]),
    '}',
  ];
}

/** An `add_header` in a location drops those outside of it, so each location has its whole set. */
function location(kind: Kind, pattern: string, audience: Audience): readonly string[] {
  const isFolder = kind === 'embed' || kind === 'page';
  return [
    `# ${kind}`,
    `location ~ "${pattern}" {`,
    ...indented([
      ...headerLines(kind, audience),
      `try_files ${isFolder ? '${uri}index.html ' : ''}$uri =404;`,
    ]),
    '}',
  ];
}

const headerLines = (kind: Kind, audience: Audience): readonly string[] =>
  headersOf(kind, audience).map(headerLine);

function headerLine(header: Header): string {
  const { name, value, when } = header;
  if (when === 'overTls') return `add_header ${name} ${variable(header)} always;`;
  return `add_header ${name} "${value}"${when === 'always' ? ' always' : ''};`;
}

const indented = (lines: readonly string[]): readonly string[] => indentedBy(lines, '    ');
