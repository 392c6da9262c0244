import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/bevinding.ts';

holdToPlainModel('bevinding', cases);
