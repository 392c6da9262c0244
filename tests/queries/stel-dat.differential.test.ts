import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/stel-dat.ts';

holdToPlainModel('stel-dat', cases);
