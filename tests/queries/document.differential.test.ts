import { holdToPlainModel } from './hold.ts';
import { cases } from './plain/document.ts';

holdToPlainModel('document', cases);
