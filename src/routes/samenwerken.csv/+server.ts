/** Suggestions as a file: one row per reason or counter-reason. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { askAansluiters, askKansen, weightsOf, type Reden } from '../samenwerken/vraag.ts';
import type { RequestHandler } from './$types';

const REDEN = ['voorOfTegen', 'reden', 'gewicht', 'zin', 'jaren', 'basis'] as const;
const KANSEN = ['van', 'plaats', 'organisatie', 'score', ...REDEN, 'id'] as const;
const AANSLUITERS = ['doel', 'plaats', 'organisatie', 'score', 'met', ...REDEN, 'id'] as const;

const toRows = (redenen: readonly Reden[], voorOfTegen: string) =>
	redenen.map(({ soort, gewicht, zin, jaren, basis }) => ({
		voorOfTegen,
		reden: soort,
		gewicht,
		zin,
		jaren: jaren.join(', '),
		basis: basis.toLowerCase()
	}));

export const GET: RequestHandler = async ({ url }) => {
	const gewichten = weightsOf(url);
	const { gegevens } = await ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }');
	const organisatie = url.searchParams.get('organisatie');
	const doel = url.searchParams.get('doel');
	if (organisatie) {
		const { kansen } = await askKansen(organisatie, gewichten);
		const rijen = kansen.flatMap((kans, at) =>
			[...toRows(kans.redenen, 'voor'), ...toRows(kans.tegenredenen, 'tegen')].map((reden) => ({
				van: organisatie,
				plaats: at + 1,
				organisatie: kans.organisatie.naam,
				score: kans.score,
				...reden,
				id: kans.organisatie.id
			}))
		);
		return csvResponse('samenwerken', KANSEN, rijen, gegevens.hash);
	}
	const found = doel ? await askAansluiters(doel, gewichten) : null;
	if (!found) error(404, 'Kies een organisatie of een doel: /samenwerken.');
	const rijen = found.aansluiters.flatMap(({ organisatie: wie, score, banden }, at) =>
		banden.flatMap(({ partij, redenen, tegenredenen }) =>
			[...toRows(redenen, 'voor'), ...toRows(tegenredenen, 'tegen')].map((reden) => ({
				doel,
				plaats: at + 1,
				organisatie: wie.naam,
				score,
				met: partij.naam,
				...reden,
				id: wie.id
			}))
		)
	);
	return csvResponse('aansluiters', AANSLUITERS, rijen, gegevens.hash);
};
