/** The opgave page as the server draws it, against the answers that it is made of. */
import { DEKKING, DOEL, SPOOR } from '$lib/spoor/query.ts';
import { GEMEENTE } from './collector.ts';
import { atMost, number, shown, type Figure } from './figure.ts';
import { compare } from './interleave.ts';
import { post, type Served } from './processes.ts';

const ID = 'gm9998.agenda.opgave1';

/** What the shell and the page ask, from the page itself: a changed page is measured as it is. */
const ASKED = [
	{ query: '{ gegevens { modelversie hash geladenOp } gemeenten { id naam } }', variables: {} },
	{ query: String(DOEL), variables: { id: ID } },
	{ query: String(SPOOR), variables: { id: ID, jaar: null } },
	{ query: String(DEKKING), variables: { gemeente: GEMEENTE, doel: ID, jaar: null } }
];

export async function benchPages(app: Served): Promise<Figure[]> {
	const page = () => fetch(`${app.url}/opgaven/${ID}`).then((answer) => answer.text());
	const answers = async () => {
		for (const question of ASKED) await post(`${app.url}/graphql`, question);
	};
	const { ratio, ours, peer } = await compare(page, answers, 15);
	return [
		atMost('opgavepagina van de server tegen de som van haar antwoorden', 1.5, 1 / ratio.midden, '×', 2),
		shown('– mediaan van de pagina en van de antwoorden', `${number(ours, 0)} en ${number(peer, 0)} ms`)
	];
}
