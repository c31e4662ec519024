import { addresses, isEnglish, walk } from './walk.ts';

walk(addresses.filter(isEnglish));
