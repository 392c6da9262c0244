/** The findings as a file. */
import { ask } from '$lib/ask.ts';
import { csvResponse } from '$lib/csv.ts';
import { filterBevindingen, filterOf, nameOf, STAND_WOORDEN } from '../dekking/bevinding.ts';
import { yearsOf } from '../dekking/files.ts';
import { askBevindingen, askGemeenten } from '../dekking/vraag.ts';
import type { RequestHandler } from './$types';

const KOLOMMEN = [
	'gemeente',
	'gevraagdJaar',
	'code',
	'bevinding',
	'stand',
	'zin',
	'onderwerp',
	'opgave',
	'bron',
	'id'
] as const;

export const GET: RequestHandler = async ({ url }) => {
	const [{ gegevens }, gemeenten] = await Promise.all([
		ask<{ gegevens: { hash: string } }>('{ gegevens { hash } }'),
		askGemeenten()
	]);
	const delen = await Promise.all(
		yearsOf(url, gemeenten).map(async ({ gemeente, jaar }) => {
			const found = filterBevindingen(await askBevindingen(gemeente.id, jaar), filterOf(url));
			return found.map(({ code, stand, zin, knoop, opgave, vindplaatsen }) => ({
				gemeente: gemeente.naam,
				gevraagdJaar: jaar ?? 'alle',
				code,
				bevinding: nameOf(code),
				stand: STAND_WOORDEN[stand],
				zin,
				onderwerp: knoop.naam,
				opgave: opgave?.naam,
				bron: vindplaatsen.map(({ citaat }) => citaat).join(' | '),
				id: knoop.id
			}));
		})
	);
	return csvResponse('bevindingen', KOLOMMEN, delen.flat(), gegevens.hash);
};
