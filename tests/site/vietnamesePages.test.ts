import { addresses, isEnglish, walk } from './walk.ts';

walk(addresses.filter((address) => !isEnglish(address)));
