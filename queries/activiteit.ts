/** Activities. */
import doelenText from './activiteit/doelen.cypher?raw';
import { batch } from './rows.ts';

/** The goals that an activity stands with. */
export const doelen = batch('activiteit.doelen', doelenText);
