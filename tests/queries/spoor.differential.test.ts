import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/spoor.ts';

holdToPlainModel('spoor', cases);
