/** First part of the address of a kind: `groepen`, `activiteiten`. A new kind of the model has its pages by itself. */
import { KINDS } from '#graph/model.ts';

const paden = new Set(KINDS.flatMap(({ pad }) => (pad ? [pad] : [])));

/** @type {import('@sveltejs/kit').ParamMatcher} */
export const match = (param: string): boolean => paden.has(param);
