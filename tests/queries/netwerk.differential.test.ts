import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/netwerk.ts';

holdToPlainModel('netwerk', cases);
