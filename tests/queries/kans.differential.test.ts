import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/kans.ts';

holdToPlainModel('kans', cases);
