/** Every relation of one node as a file, one row per place that states it. */
import { error } from '@sveltejs/kit';
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { VERBAND_VELDEN, type Verband } from '$lib/verband/verband.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'van',
	'verband',
	'naar',
	'rol',
	'jaren',
	'zin',
	'bron',
	'basis',
	'adres',
	'vanId',
	'naarId'
] as const;

const VRAAG = `query Verbanden($id: ID!) {
	gegevens { hash } knoop(id: $id) { schakels { ${VERBAND_VELDEN} } }
}`;

export const GET: RequestHandler = async ({ params }) => {
	const { gegevens, knoop } = await ask<{
		gegevens: { hash: string };
		knoop: { schakels: Verband[] } | null;
	}>(VRAAG, { id: params.id });
	if (!knoop) error(404, `Wij kennen niets met het kenmerk “${params.id}”.`);
	const rijen = knoop.schakels.flatMap((schakel) =>
		schakel.vindplaatsen.map((plaats) => ({
			van: schakel.vanKnoop.naam,
			verband: schakel.leest,
			naar: schakel.naarKnoop.naam,
			rol: schakel.rollen.join(' | '),
			jaren: schakel.jaren.join(' | '),
			zin: schakel.bewering,
			bron: plaats.citaat,
			basis: plaats.basis.toLowerCase(),
			adres: plaats.adres,
			vanId: schakel.van,
			naarId: schakel.naar
		}))
	);
	return csvResponse(`verbanden-${params.id}`, KOLOMMEN, rijen, gegevens.hash);
};
