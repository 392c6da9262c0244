/** The whole schema: every file below adds its types and questions to the builder. */
import { builder } from './builder.ts';
import { describeFields } from './describe.ts';
import './scalars.ts';
import './knoop.ts';
import './gegevens.ts';
import './gemeente.ts';
import './document.ts';
import './doel.ts';
import './activiteit.ts';
import './organisatie.ts';
import './samenwerking.ts';
import './indicator.ts';
import './geldstroom.ts';
import './verbonden-partij.ts';
import './spoor.ts';
import './paden.ts';
import './netwerk.ts';
import './dekking.ts';
import './kansen.ts';
import './stel-dat.ts';
import './overige.ts';

export const schema = describeFields(builder.toSchema());
