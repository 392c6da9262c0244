import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/tabel.ts';

holdToPlainModel('tabel', cases);
