/** The trace to take along: the table as CSV, the picture as a drawing that stands alone. Always the whole trace. */
import { findKind } from '#graph/model.ts';
import { csvResponse } from '$lib/csv.ts';
import { sayDate, sayPeriod } from '$lib/woorden.ts';
import { buildBoom } from './boom.ts';
import { askCellen, emptiesOf } from './dekking.ts';
import { planYear } from './jaren.ts';
import { askSpoor, loadGoal } from './load.ts';
import { buildPlan } from './rijen.ts';
import { drawSvg } from './svg.ts';
import { tableOf } from './tabel.ts';

const KOLOMMEN = [
	'doel',
	'gemeente',
	'partijOfOnderdeel',
	'kenmerk',
	'soort',
	'isBijdrage',
	'via',
	'rol',
	'jaar',
	'basis',
	'zin',
	'bron'
] as const;

async function loadSpoor(id: string, url: URL) {
	const goal = await loadGoal(id, url);
	const text = url.searchParams.get('jaar');
	const jaar = text && /^\d{4}$/.test(text) ? Number(text) : null;
	return { ...goal, jaar, spoor: await askSpoor(id, jaar) };
}

/** Every contribution and every other relation of the trace, one a row. */
export async function spoorCsv(id: string, url: URL): Promise<Response> {
	const { doel, hash, spoor } = await loadSpoor(id, url);
	const rows = tableOf(spoor).map(({ knoop, soort, via, rol, jaar, basis, schakel, bijdrage }) => ({
		doel: doel.naam,
		gemeente: doel.gemeente.naam,
		partijOfOnderdeel: knoop.naam,
		kenmerk: knoop.id,
		soort,
		isBijdrage: bijdrage ? 'ja' : 'nee',
		via,
		rol,
		jaar,
		basis,
		zin: schakel.bewering,
		bron: schakel.vindplaatsen.map(({ citaat }) => citaat).join(' | ')
	}));
	return csvResponse(id, KOLOMMEN, rows, hash);
}

/** The track plan as SVG, with its title, description, sources and the version of the data. */
export async function spoorSvg(id: string, url: URL): Promise<Response> {
	const { doel, hash, geladenOp, jaar, spoor } = await loadSpoor(id, url);
	const leegtes = emptiesOf(await askCellen(doel, jaar));
	const kind = findKind(doel.soort);
	const documents = new Set(
		spoor.schakels.flatMap(({ vindplaatsen }) =>
			vindplaatsen.map(({ citaat }) => citaat.split(/, (?:regel|pagina|rij)/)[0]!)
		)
	);
	const svg = drawSvg(buildPlan(buildBoom(spoor), leegtes), {
		titel: doel.naam,
		waar: `${doel.gemeente.naam} · ${doel.document.kort} · ${jaar ?? sayPeriod(doel)}`,
		lead: doel.tekst === doel.naam ? '' : (doel.tekst ?? ''),
		bron: `Bron: ${[...documents].sort().join('; ') || doel.document.kort}.`,
		gegevens: `Opgavenet, gegevens ${hash.slice(0, 10)}, geladen op ${sayDate(geladenOp)}.`,
		geheel: kind ? `${kind.lidwoord} ${kind.enkelvoud}` : 'het doel',
		plan: planYear(doel.gemeente.jaren, jaar)
	});
	return new Response(svg, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': `inline; filename="opgavenet-${id}.svg"`
		}
	});
}
