import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/knoop.ts';

holdToPlainModel('knoop', cases);
