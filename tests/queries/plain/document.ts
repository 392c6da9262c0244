/** Documents and their facts, plainly. */
import * as document from '#queries/document.ts';
import { find, ids, manyIds, question, sorted, withLabel, type Case, type Plain } from '../plain.ts';

/** Documents with the name of their municipality. */
const named = (plain: Plain) =>
	withLabel(plain, 'Document').flatMap((node) => {
		const gemeente = find(plain, node.p.gemeente);
		return gemeente?.soort === 'Gemeente' ? [{ node, gemeente }] : [];
	});

/** Relations that a document states between nodes that it mentions; what it says of itself (BEVAT) is no fact of it. */
function stated(plain: Plain, id: string) {
	const own = plain.relations.filter(({ p }) => p.document === id);
	const mentioned = own.filter(({ soort }) => soort === 'VERMELD_IN').map(({ van }) => van);
	return own.filter(({ van }) => mentioned.includes(van));
}

function count(words: readonly string[]): { soort: string; aantal: number }[] {
	return [...new Set(words)].map((soort) => ({
		soort,
		aantal: words.filter((word) => word === soort).length
	}));
}

export const cases: readonly Case[] = [
	question(
		document.lijst,
		() => [null, 'gm1', 'gm2', 'gm3'].map((gemeente) => ({ gemeente })),
		(plain, params) =>
			sorted(
				named(plain).filter(({ gemeente }) => [null, gemeente.id].includes(params.gemeente)),
				({ node, gemeente }) => [gemeente.p.naam, node.p.jaar, node.id]
			).map(({ node, gemeente }) => ({ id: node.id, knoop: node.p, gemeenteNaam: gemeente.p.naam }))
	),
	question(document.perId, manyIds, (plain, params) =>
		sorted(
			named(plain).filter(({ node }) => params.ids.includes(node.id)),
			({ node }) => [node.id]
		).map(({ node, gemeente }) => ({ voor: node.id, knoop: node.p, gemeenteNaam: gemeente.p.naam }))
	),
	question(document.tellingen, manyIds, (plain, params) => {
		const rows = withLabel(plain, 'Document')
			.filter(({ id }) => params.ids.includes(id))
			.flatMap(({ id }) => {
				const words = stated(plain, id).map(({ soort, van }) => (soort === 'VERMELD_IN' ? van.soort : soort));
				return count(words).map((row) => ({ voor: id, ...row }));
			});
		return sorted(rows, ({ voor, soort }) => [voor, soort]);
	}),
	question(
		document.feiten,
		(plain) =>
			[...withLabel(plain, 'Document').map(({ id }) => id), 'onbekend', ids(plain)[0]!].flatMap((id) => [
				{ document: id, overslaan: 0, aantal: 1000 },
				{ document: id, overslaan: 4, aantal: 3 }
			]),
		(plain, params) => {
			if (find(plain, params.document)?.soort !== 'Document') return [];
			const facts = stated(plain, params.document);
			return sorted(facts, ({ van, soort, naar, p }) => [
				p.regelVan,
				p.regelTot,
				soort === 'VERMELD_IN' ? 0 : 1,
				van.id,
				soort,
				naar.id,
				p.rol ?? '',
				p.jaar
			])
				.slice(params.overslaan, params.overslaan + params.aantal)
				.map(({ van, soort, naar, p }) => ({
					totaal: facts.length,
					van: van.id,
					vanSoort: van.soort,
					soort,
					naar: naar.id,
					eigenschappen: p
				}));
		}
	)
];
