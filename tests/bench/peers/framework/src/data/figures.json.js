import { figures } from '../shared/figures.js';

process.stdout.write(JSON.stringify(figures()));
