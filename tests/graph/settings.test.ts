import { describe, expect, it } from 'vitest';
import { readEngineSettings, type Environment } from '#graph/settings.ts';

function read(env: Environment) {
	const problems: string[] = [];
	return { settings: readEngineSettings(env, '/project', problems), problems };
}

describe('settings of the graph', () => {
	it('has the data in the project by default', () => {
		expect(read({})).toEqual({ settings: { dataFolder: '/project/data' }, problems: [] });
		expect(read({ OPGAVENET_DATA: '', NEO4J_URI: '' }).settings).toEqual({ dataFolder: '/project/data' });
	});

	it('takes another folder, and a server with its account', () => {
		const env = {
			OPGAVENET_DATA: '/elders',
			NEO4J_URI: 'neo4j+s://graaf.example:7687',
			NEO4J_USER: 'lezer',
			NEO4J_PASSWORD: 'geheim',
			NEO4J_DATABASE: 'opgavenet'
		};
		const neo4j = { uri: env.NEO4J_URI, user: 'lezer', password: 'geheim', database: 'opgavenet' };
		expect(read(env)).toEqual({ settings: { dataFolder: '/elders', neo4j }, problems: [] });
	});

	it('makes a relative folder absolute', () => {
		expect(read({ OPGAVENET_DATA: 'hier' }).settings.dataFolder).toBe(`${process.cwd()}/hier`);
	});

	it.each([
		[{ NEO4J_URI: 'localhost:7687' }, /^NEO4J_URI "localhost:7687" is geen adres.*neo4j:\/\/localhost:7687/],
		[{ NEO4J_URI: 'https://graaf.example' }, /^NEO4J_URI "https:/],
		[{ NEO4J_URI: 'bolt://g', NEO4J_USER: 'n' }, /^NEO4J_USER "n" heeft geen wachtwoord/],
		[{ NEO4J_URI: 'bolt://g', NEO4J_PASSWORD: 'geheim' }, /^NEO4J_PASSWORD is gegeven(?!.*geheim)/],
		[{ NEO4J_DATABASE: 'x' }, /^NEO4J_DATABASE is gegeven, maar NEO4J_URI niet/]
	])('tells the mistake in %o', (env, message) => {
		const { problems } = read(env);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(message);
	});
});
