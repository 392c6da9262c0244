/** Pages as the server draws them, against the sum of the answers that each is made of. */
import { answerWith } from '$lib/ask.ts';
import { serveAnswers, type Answers } from './answers.ts';
import { GEMEENTE } from './collector.ts';
import { atMost, failed, number, shown, type Figure } from './figure.ts';
import { compare } from './interleave.ts';
import { post, type Served } from './processes.ts';

/** The load function of a page or of the shell. */
interface Loaded {
	readonly load: (event: never) => unknown;
}

interface Page {
	readonly naam: string;
	readonly path: string;
	readonly params?: Readonly<Record<string, string>>;
	readonly route: () => Promise<Loaded>;
}

const SHELL = () => import('../../src/routes/+layout.server.ts');
const OPGAVE = `${GEMEENTE}.agenda.opgave1`;
/** With tens of relations; the first one has thousands. */
const GEWOON = `${GEMEENTE}.org.o2000`;
const DRUK = `${GEMEENTE}.org.o1`;
const VERBONDEN = `${GEMEENTE}.org.o5000`;

const PAGES: readonly Page[] = [
	{
		naam: 'opgave',
		path: `/opgaven/${OPGAVE}`,
		params: { id: OPGAVE },
		route: () => import('../../src/routes/opgaven/[id]/+page.server.ts')
	},
	{
		naam: 'dekking',
		path: `/dekking?gemeente=${GEMEENTE}&jaar=2023`,
		route: () => import('../../src/routes/dekking/+page.server.ts')
	},
	{
		naam: 'samenwerken, gewone organisatie',
		path: `/samenwerken?organisatie=${GEWOON}`,
		route: () => import('../../src/routes/samenwerken/+page.server.ts')
	},
	{
		naam: 'stel dat, één organisatie uit',
		path: `/stel-dat?gemeente=${GEMEENTE}&zonder=${GEWOON}`,
		route: () => import('../../src/routes/stel-dat/+page.server.ts')
	},
	{
		naam: 'verbonden partijen',
		path: `/verbonden-partijen?gemeente=${GEMEENTE}`,
		route: () => import('../../src/routes/verbonden-partijen/+page.server.ts')
	},
	{
		naam: 'verbonden partij',
		path: `/verbonden-partijen/${VERBONDEN}`,
		params: { id: VERBONDEN },
		route: () => import('../../src/routes/verbonden-partijen/[id]/+page.server.ts')
	},
	{
		naam: 'paden',
		path: `/paden?van=${GEWOON}&naar=${GEMEENTE}.org.o300`,
		route: () => import('../../src/routes/paden/+page.server.ts')
	},
	{
		naam: 'verkenner',
		path: `/verkenner?start=${OPGAVE}`,
		route: () => import('../../src/routes/verkenner/+page.server.ts')
	},
	{
		naam: 'gewone organisatie',
		path: `/organisaties/${GEWOON}`,
		params: { id: GEWOON },
		route: () => import('../../src/routes/organisaties/[id]/+page.server.ts')
	},
	{
		naam: 'drukste organisatie',
		path: `/organisaties/${DRUK}`,
		params: { id: DRUK },
		route: () => import('../../src/routes/organisaties/[id]/+page.server.ts')
	}
];

const GRENS = 1.5;
const ROUNDS = 9;

/** @param file a copy of the graph of the app */
export async function benchPages(app: Served, file: string): Promise<Figure[]> {
	const answers = await serveAnswers(file);
	const figures: Figure[] = [];
	try {
		for (const page of PAGES)
			figures.push(
				...(await benchPage(app, answers, page).catch((error: unknown) => [failed(nameOf(page), error)]))
			);
	} finally {
		await answers.end();
	}
	return figures;
}

const nameOf = ({ naam }: Page) => `pagina ${naam}, van de server, tegen de som van haar antwoorden`;

async function benchPage(app: Served, answers: Answers, page: Page): Promise<Figure[]> {
	const { path, params = {}, route } = page;
	const url = new URL(app.url + path);
	const questions = await recordQuestions(answers, [await SHELL(), await route()], { url, params });
	const draw = async () => {
		const answer = await fetch(url);
		if (!answer.ok) throw new Error(`${path} geeft ${answer.status}`);
		return answer.text();
	};
	const askAll = async () => {
		for (const question of questions) await post(answers.url, question);
	};
	const { ratio, ours, peer } = await compare(draw, askAll, ROUNDS);
	return [
		atMost(nameOf(page), GRENS, 1 / ratio.midden, '×', 2),
		shown(
			`– mediaan van de pagina en van haar ${questions.length} antwoorden`,
			`${number(ours, 0)} en ${number(peer, 0)} ms`
		)
	];
}

interface Question {
	readonly query: string;
	readonly variables: object;
}

/** What the load functions ask, from those functions themselves: a changed page is measured as it is. */
async function recordQuestions(
	answers: Answers,
	loaded: readonly Loaded[],
	event: { readonly url: URL; readonly params: object }
): Promise<Question[]> {
	const questions: Question[] = [];
	answerWith(async (query, variables) => {
		const question = { query, variables };
		questions.push(question);
		return JSON.parse(await post(answers.url, question)) as { data: unknown };
	});
	for (const { load } of loaded) await load({ ...event, untrack: <T>(see: () => T) => see() } as never);
	return questions;
}
