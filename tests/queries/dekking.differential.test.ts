import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/dekking.ts';

holdToPlainModel('dekking', cases);
