/** Who may read the internal host, as nginx has it: whoever passes one of two gates, and nobody where both are shut. */
import type { Access } from './hosts.ts';

/** Lines of the internal server. Guesses of passwords are slowed down, see `guessing`. */
export function access(chosen: Access): readonly string[] {
  return [
    ...chosenLines(chosen),
    'satisfy any;',
    'deny all;',
    'limit_req zone=passwords burst=200 nodelay;',
  ];
}

function chosenLines(chosen: Access): readonly string[] {
  switch (chosen.kind) {
    case 'nobody':
      return nobody;
    case 'passwords':
      return passwords(chosen.from);
    case 'addresses':
      return addresses(chosen.list);
    case 'either':
      return [...passwords(chosen.from), ...addresses(chosen.list)];
  }
}

const passwords = (from: string): readonly string[] => [
  'auth_basic "Noi bo";',
  `auth_basic_user_file ${from};`,
];
const addresses = (list: readonly string[]): readonly string[] =>
  list.map((one) => `allow ${one};`);

const nobody: readonly string[] = [
  '',
  '# Ai được đọc: chưa ai cả, cho đến khi bỏ dấu # ở (a), (b) hoặc cả hai (khi đó một trong hai là đủ).',
  '# Who may read: nobody, until the # of (a), of (b) or of both is taken away (either is then enough).',
  '# (a) tên và mật khẩu / names and passwords: htpasswd -B -c /etc/nginx/tien-do.htpasswd TÊN',
  ...passwords('/etc/nginx/tien-do.htpasswd').map((line) => `# ${line}`),
  '# (b) địa chỉ mạng / addresses',
  ...addresses(['10.0.0.0/8', '192.168.0.0/16']).map((line) => `# ${line}`),
];

/** Of the block `http`. nginx cannot tell a wrong password before it has tried it, so whoever sends one is counted. */
export const guessing: readonly string[] = [
  '# Đoán mật khẩu: mỗi địa chỉ 20 lượt một giây, quá thì 429. Không có mật khẩu thì không đếm.',
  '# Guessing passwords: 20 requests a second for each address, then 429. Requests without a password are not counted.',
  'map $http_authorization $guesser {',
  '    "" "";',
  '    default $binary_remote_addr;',
  '}',
  'limit_req_zone $guesser zone=passwords:10m rate=20r/s;',
  'limit_req_status 429;',
  'limit_req_log_level warn;',
];

/** Of the block `http`, for an administrator to open. */
export const behindProxy: readonly string[] = [
  '# Sau một proxy: mọi yêu cầu đến từ địa chỉ của proxy, nên danh sách địa chỉ (b) cho vào tất cả hoặc không ai. Bỏ dấu #',
  '# và ghi địa chỉ của chính proxy đó; ghi rộng hơn thì ai cũng tự đặt được địa chỉ của mình.',
  '# Behind a proxy all requests come from its address, so that the addresses of (b) let in everybody or nobody. Take the',
  '# `#` away and name the address of that proxy alone: whoever else is named can make up the address they come from.',
  '# set_real_ip_from 10.0.0.5;',
  '# real_ip_header X-Forwarded-For;',
  '# real_ip_recursive on;',
];
