import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/doel.ts';

holdToPlainModel('doel', cases);
