import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/partij.ts';

holdToPlainModel('partij', cases);
