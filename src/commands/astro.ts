/** Astro's commands without its telemetry: an office's machine talks to nobody. */
export { build, dev, preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
