/** Every construct that our Cypher may use (design.md section 5), with the same rows on every engine. */
import { beforeEach, expect, test } from 'vitest';
import { query, type Engine, type Params } from '#graph/engine.ts';
import { onEveryEngine } from '../engines.ts';

/** Two opgaven, one without activities; an activity without partij; two relations between the same two nodes. */
const GRAPH = `
	CREATE (g:Knoop:Gemeente:Organisatie {id: 'gm', naam: 'Gemeente', soort: 'Gemeente'})
	CREATE (o1:Knoop:Doel:Opgave {id: 'o1', naam: 'Wonen', soort: 'Doel', jaar: 2023})
	CREATE (o2:Knoop:Doel:Opgave {id: 'o2', naam: 'Élan', soort: 'Doel', jaar: 2024})
	CREATE (m1:Knoop:Doel:Ambitie {id: 'm1', naam: 'Bouwen', soort: 'Doel', jaar: 2023})
	CREATE (a1:Knoop:Activiteit {id: 'a1', naam: 'Bouw', soort: 'Activiteit', bedrag: 100})
	CREATE (a2:Knoop:Activiteit {id: 'a2', naam: 'bouw', soort: 'Activiteit', bedrag: 25})
	CREATE (a3:Knoop:Activiteit {id: 'a3', naam: 'Plan', soort: 'Activiteit'})
	CREATE (p1:Knoop:Organisatie {id: 'p1', naam: 'Arcade', soort: 'Organisatie', namen: ['Arcade', 'Arcade mensen']})
	CREATE (p2:Knoop:Organisatie {id: 'p2', naam: 'Zorggroep', soort: 'Organisatie', namen: []})
	CREATE (m1)-[:ONDERDEEL_VAN {document: 'd1'}]->(o1)
	CREATE (a1)-[:DRAAGT_BIJ_AAN {document: 'd1'}]->(m1)
	CREATE (a2)-[:DRAAGT_BIJ_AAN {document: 'd1'}]->(o1)
	CREATE (a3)-[:DRAAGT_BIJ_AAN {document: 'd2'}]->(m1)
	CREATE (p1)-[:VOERT_UIT {document: 'd1', jaar: 2023}]->(a1)
	CREATE (p1)-[:VOERT_UIT {document: 'd2', jaar: 2024}]->(a1)
	CREATE (p2)-[:VOERT_UIT {document: 'd1', jaar: 2023}]->(a1)
	CREATE (p1)-[:SAMENWERKINGSPARTNER_VOOR {document: 'd1'}]->(o1)`;

interface Case {
	text: string;
	params?: Params;
	rows: object[];
}

const cases: Record<string, Case> = {
	'OPTIONAL MATCH keeps a goal without activities': {
		text: `MATCH (o:Opgave) OPTIONAL MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(o)
			RETURN o.id AS id, a.id AS activiteit ORDER BY id, activiteit`,
		rows: [
			{ id: 'o1', activiteit: 'a2' },
			{ id: 'o2', activiteit: null }
		]
	},
	'OPTIONAL MATCH with a WHERE of its own': {
		text: `MATCH (o:Opgave) OPTIONAL MATCH (a:Activiteit)-[r:DRAAGT_BIJ_AAN]->(o) WHERE a.bedrag > $meer AND r.document = 'd1'
			RETURN o.id AS id, a.id AS activiteit ORDER BY id, activiteit`,
		params: { meer: 50 },
		rows: [
			{ id: 'o1', activiteit: null },
			{ id: 'o2', activiteit: null }
		]
	},
	'collect(CASE ...) after OPTIONAL MATCH gives an empty list': {
		text: `MATCH (o:Opgave) OPTIONAL MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(o)
			RETURN o.id AS id, collect(CASE WHEN a IS NULL THEN null ELSE {id: a.id, bedrag: a.bedrag} END) AS lijst ORDER BY id`,
		rows: [
			{ id: 'o1', lijst: [{ id: 'a2', bedrag: 25 }] },
			{ id: 'o2', lijst: [] }
		]
	},
	'CALL (x) { } with a list per row': {
		text: `MATCH (o:Opgave) CALL (o) {
				MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(o)
				WITH a ORDER BY a.id
				RETURN collect({id: a.id}) AS lijst
			} RETURN o.id AS id, lijst ORDER BY id`,
		rows: [
			{ id: 'o1', lijst: [{ id: 'a2' }] },
			{ id: 'o2', lijst: [] }
		]
	},
	'CALL (x) { } with a sum that may be empty': {
		text: `MATCH (o:Opgave) CALL (o) {
				MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(o) RETURN coalesce(sum(a.bedrag), 0) AS som, count(a) AS aantal
			} RETURN o.id AS id, som, aantal ORDER BY id`,
		rows: [
			{ id: 'o1', som: 25, aantal: 1 },
			{ id: 'o2', som: 0, aantal: 0 }
		]
	},
	'two CALLs, one in the other': {
		text: `MATCH (o:Opgave {id: 'o1'}) CALL (o) {
				MATCH (m:Ambitie)-[:ONDERDEEL_VAN]->(o)
				CALL (m) { MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(m) WITH a ORDER BY a.id RETURN collect(a.id) AS onder }
				RETURN collect({id: m.id, onder: onder}) AS ambities
			} RETURN o.id AS id, ambities`,
		rows: [{ id: 'o1', ambities: [{ id: 'm1', onder: ['a1', 'a3'] }] }]
	},
	'CALL () { } with several imported variables': {
		text: `MATCH (o:Opgave {id: 'o1'}) MATCH (p:Organisatie {id: 'p1'}) CALL (o, p) {
				MATCH (p)-[r:SAMENWERKINGSPARTNER_VOOR]->(o) RETURN count(r) AS aantal
			} RETURN o.id AS o, p.id AS p, aantal`,
		rows: [{ o: 'o1', p: 'p1', aantal: 1 }]
	},
	'CALL with LIMIT per row': {
		text: `MATCH (m:Ambitie) CALL (m) {
				MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(m) RETURN a ORDER BY a.id LIMIT 1
			} RETURN m.id AS m, a.id AS a ORDER BY m`,
		rows: [{ m: 'm1', a: 'a1' }]
	},
	'UNION ALL in CALL': {
		text: `MATCH (o:Opgave {id: 'o1'}) CALL (o) {
				MATCH (a:Activiteit)-[:DRAAGT_BIJ_AAN]->(o) RETURN a.id AS wie, 'activiteit' AS hoe
				UNION ALL
				MATCH (p:Organisatie)-[:SAMENWERKINGSPARTNER_VOOR]->(o) RETURN p.id AS wie, 'partner' AS hoe
			} RETURN o.id AS id, wie, hoe ORDER BY wie, id`,
		rows: [
			{ id: 'o1', wie: 'a2', hoe: 'activiteit' },
			{ id: 'o1', wie: 'p1', hoe: 'partner' }
		]
	},
	'thousands of rows of a UNION in CALL, grouped': {
		text: `CALL () {
				UNWIND range(1, 3000) AS x RETURN x AS x
				UNION ALL
				UNWIND range(1, 3000) AS x RETURN x AS x
			} WITH x, count(*) AS keren RETURN count(x) AS n, sum(keren) AS m`,
		rows: [{ n: 3000, m: 6000 }]
	},
	'a variable length with a bound, from zero': {
		text: `MATCH (d:Knoop)-[:DRAAGT_BIJ_AAN|ONDERDEEL_VAN*0..6]->(o:Opgave {id: 'o1'}) RETURN d.id AS id ORDER BY id`,
		rows: ['a1', 'a2', 'a3', 'm1', 'o1'].map((id) => ({ id }))
	},
	'a variable length that ends at two labels and counts each path': {
		text: `MATCH (p:Organisatie)-[:VOERT_UIT]->(a:Activiteit)-[:DRAAGT_BIJ_AAN|ONDERDEEL_VAN*1..6]->(o:Opgave)
			RETURN o.id AS o, p.id AS p, count(*) AS paden ORDER BY o, p`,
		rows: [
			{ o: 'o1', p: 'p1', paden: 2 },
			{ o: 'o1', p: 'p2', paden: 1 }
		]
	},
	'the types and lengths along a path': {
		text: `MATCH w = (p:Organisatie {id: 'p2'})-[:VOERT_UIT|DRAAGT_BIJ_AAN|ONDERDEEL_VAN*1..4]->(o:Opgave)
			RETURN length(w) AS lengte, [n IN nodes(w) | n.id] AS ids, [r IN relationships(w) | type(r)] AS soorten`,
		rows: [
			{ lengte: 3, ids: ['p2', 'a1', 'm1', 'o1'], soorten: ['VOERT_UIT', 'DRAAGT_BIJ_AAN', 'ONDERDEEL_VAN'] }
		]
	},
	'type(r), startNode and endNode': {
		text: `MATCH (:Knoop {id: 'p1'})-[r]->(b:Knoop) WHERE r.document = 'd1'
			RETURN type(r) AS soort, startNode(r).id AS van, endNode(r).id AS naar ORDER BY soort, naar`,
		rows: [
			{ soort: 'SAMENWERKINGSPARTNER_VOOR', van: 'p1', naar: 'o1' },
			{ soort: 'VOERT_UIT', van: 'p1', naar: 'a1' }
		]
	},
	'a relation of several types, in either direction': {
		text: `MATCH (a:Knoop {id: 'a1'})-[r:VOERT_UIT|DRAAGT_BIJ_AAN]-(b:Knoop)
			RETURN DISTINCT b.id AS id, type(r) AS soort ORDER BY id, soort`,
		rows: [
			{ id: 'm1', soort: 'DRAAGT_BIJ_AAN' },
			{ id: 'p1', soort: 'VOERT_UIT' },
			{ id: 'p2', soort: 'VOERT_UIT' }
		]
	},
	'type(r) IN a parameter': {
		text: `MATCH (p:Organisatie)-[r]->(b:Knoop) WHERE type(r) IN $soorten RETURN count(*) AS aantal`,
		params: { soorten: ['VOERT_UIT'] },
		rows: [{ aantal: 3 }]
	},
	'properties(b) as a map': {
		text: `MATCH (o:Opgave {id: 'o1'}) RETURN properties(o) AS alles`,
		rows: [{ alles: { id: 'o1', naam: 'Wonen', soort: 'Doel', jaar: 2023 } }]
	},
	'a map projection that begins with a property': {
		text: `MATCH (o:Opgave {id: 'o1'}) RETURN o {.id, .absent, twee: o.jaar * 2} AS map`,
		rows: [{ map: { id: 'o1', absent: null, twee: 4046 } }]
	},
	'grouping by what is not aggregated': {
		text: `MATCH (p:Organisatie)-[r:VOERT_UIT]->(a:Activiteit)
			WITH p.id AS van, a.id AS naar, collect(DISTINCT r.jaar) AS jaren, min(r.jaar) AS eerste, count(*) AS n
			RETURN van, naar, size(jaren) AS jaren, eerste, n ORDER BY van, naar`,
		rows: [
			{ van: 'p1', naar: 'a1', jaren: 2, eerste: 2023, n: 2 },
			{ van: 'p2', naar: 'a1', jaren: 1, eerste: 2023, n: 1 }
		]
	},
	'collect keeps the order of a WITH ... ORDER BY': {
		text: `MATCH (a:Activiteit) WITH a ORDER BY a.naam DESC, a.id RETURN collect(a.naam) AS namen`,
		rows: [{ namen: ['bouw', 'Plan', 'Bouw'] }]
	},
	'ORDER BY text is by code point': {
		text: `MATCH (n:Doel) RETURN n.naam AS naam ORDER BY naam`,
		rows: [{ naam: 'Bouwen' }, { naam: 'Wonen' }, { naam: 'Élan' }]
	},
	'ORDER BY puts null last, and first when descending': {
		text: `MATCH (a:Activiteit) RETURN a.bedrag AS bedrag ORDER BY bedrag DESC, a.id`,
		rows: [{ bedrag: null }, { bedrag: 100 }, { bedrag: 25 }]
	},
	'ORDER BY a name of the answer after DISTINCT': {
		text: `MATCH (n:Knoop) RETURN DISTINCT n.soort AS soort ORDER BY soort DESC`,
		rows: ['Organisatie', 'Gemeente', 'Doel', 'Activiteit'].map((soort) => ({ soort }))
	},
	'SKIP and LIMIT by parameter': {
		text: `MATCH (n:Knoop) RETURN n.id AS id ORDER BY id SKIP $na LIMIT $eerste`,
		params: { na: 2, eerste: 3 },
		rows: ['a3', 'gm', 'm1'].map((id) => ({ id }))
	},
	'LIMIT 0': {
		text: `MATCH (n:Knoop) RETURN n.id AS id ORDER BY id LIMIT $eerste`,
		params: { eerste: 0 },
		rows: []
	},
	'a cursor with two keys': {
		text: `MATCH (n:Activiteit) WHERE n.naam > $naam OR (n.naam = $naam AND n.id > $id) RETURN n.id AS id ORDER BY n.naam, n.id`,
		params: { naam: 'Bouw', id: 'a1' },
		rows: [{ id: 'a3' }, { id: 'a2' }]
	},
	'toFloat before a division': {
		text: `MATCH (a:Activiteit {id: 'a2'}) RETURN toFloat(a.bedrag) / 2 AS half, a.bedrag / 2 AS geheel, a.bedrag % 2 AS rest, round(toFloat(a.bedrag) / 2) AS rond`,
		rows: [{ half: 12.5, geheel: 12, rest: 1, rond: 13 }]
	},
	'aggregates over nothing': {
		text: `MATCH (n:Knoop {id: 'absent'}) RETURN count(n) AS n, coalesce(sum(n.x), 0) AS som, collect(n.id) AS ids, max(n.x) AS max, avg(n.x) AS gem`,
		rows: [{ n: 0, som: 0, ids: [], max: null, gem: null }]
	},
	'sums and counts skip null': {
		text: `MATCH (a:Activiteit) RETURN sum(a.bedrag) AS som, count(a.bedrag) AS bekend, count(*) AS alle, avg(a.bedrag) AS gem, min(a.bedrag) AS min`,
		rows: [{ som: 125, bekend: 2, alle: 3, gem: 62.5, min: 25 }]
	},
	'count DISTINCT': {
		text: `MATCH (p:Organisatie)-[:VOERT_UIT]->(a:Activiteit) RETURN count(DISTINCT p) AS partijen, count(DISTINCT a.id) AS activiteiten, count(p) AS alle`,
		rows: [{ partijen: 2, activiteiten: 1, alle: 3 }]
	},
	'comparison with null is no row': {
		text: `MATCH (a:Activiteit) WHERE a.bedrag <> 25 RETURN a.id AS id ORDER BY id`,
		rows: [{ id: 'a1' }]
	},
	'NOT over null is no row either': {
		text: `MATCH (a:Activiteit) WHERE NOT (a.bedrag = 25) RETURN a.id AS id ORDER BY id`,
		rows: [{ id: 'a1' }]
	},
	'IS NULL and coalesce': {
		text: `MATCH (a:Activiteit) WHERE a.bedrag IS NULL RETURN a.id AS id, coalesce(a.bedrag, -1) AS bedrag`,
		rows: [{ id: 'a3', bedrag: -1 }]
	},
	'a parameter that is null switches a filter off': {
		text: `MATCH (o:Opgave) WHERE ($jaar IS NULL OR o.jaar = $jaar) RETURN o.id AS id ORDER BY id`,
		params: { jaar: undefined },
		rows: [{ id: 'o1' }, { id: 'o2' }]
	},
	'IN a list that is a parameter': {
		text: `MATCH (n:Knoop) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id`,
		params: { ids: ['o2', 'absent', 'a1'] },
		rows: [{ id: 'a1' }, { id: 'o2' }]
	},
	'IN an empty list': {
		text: `MATCH (n:Knoop) WHERE n.id IN $ids RETURN n.id AS id`,
		params: { ids: [] },
		rows: []
	},
	'a value IN a list that is a property': {
		text: `MATCH (p:Organisatie) WHERE $naam IN p.namen RETURN p.id AS id`,
		params: { naam: 'Arcade mensen' },
		rows: [{ id: 'p1' }]
	},
	'any over a property that may be missing, with coalesce': {
		text: `MATCH (p:Organisatie) WHERE any(naam IN coalesce(p.namen, []) WHERE naam STARTS WITH 'Arc') RETURN p.id AS id`,
		rows: [{ id: 'p1' }]
	},
	'all and none over lists': {
		text: `MATCH (p:Organisatie) WHERE all(x IN coalesce(p.namen, []) WHERE size(x) < 7) AND none(x IN coalesce(p.namen, []) WHERE x = 'q')
			RETURN p.id AS id ORDER BY id`,
		rows: [{ id: 'gm' }, { id: 'p2' }]
	},
	'text: CONTAINS, STARTS WITH, ENDS WITH, case and length': {
		text: `MATCH (n:Doel) WHERE n.naam CONTAINS 'on' OR n.naam STARTS WITH 'É' OR n.naam ENDS WITH 'wen'
			RETURN n.id AS id, toLower(n.naam) AS klein, size(n.naam) AS lengte ORDER BY id`,
		rows: [
			{ id: 'm1', klein: 'bouwen', lengte: 6 },
			{ id: 'o1', klein: 'wonen', lengte: 5 },
			{ id: 'o2', klein: 'élan', lengte: 4 }
		]
	},
	'a pattern as a predicate': {
		text: `MATCH (o:Opgave) WHERE NOT (o)<-[:DRAAGT_BIJ_AAN|ONDERDEEL_VAN]-(:Knoop) RETURN o.id AS id`,
		rows: [{ id: 'o2' }]
	},
	'EXISTS { } as a predicate': {
		text: `MATCH (o:Opgave) WHERE EXISTS { MATCH (o)<-[:DRAAGT_BIJ_AAN]-(a:Activiteit) WHERE a.bedrag > 10 } RETURN o.id AS id`,
		rows: [{ id: 'o1' }]
	},
	'COUNT { } in an answer': {
		text: `MATCH (m:Ambitie) RETURN m.id AS id, COUNT { (m)<-[:DRAAGT_BIJ_AAN]-(:Activiteit) } AS aantal`,
		rows: [{ id: 'm1', aantal: 2 }]
	},
	'a label as a predicate': {
		text: `MATCH (n:Knoop) WHERE n:Organisatie AND NOT n:Gemeente RETURN n.id AS id ORDER BY id`,
		rows: [{ id: 'p1' }, { id: 'p2' }]
	},
	'two labels in one pattern': {
		text: `MATCH (n:Organisatie:Gemeente) RETURN n.id AS id`,
		rows: [{ id: 'gm' }]
	},
	'labels(n), sorted by whoever needs it': {
		text: `MATCH (n:Knoop {id: 'o1'}) UNWIND labels(n) AS label RETURN label ORDER BY label`,
		rows: [{ label: 'Doel' }, { label: 'Knoop' }, { label: 'Opgave' }]
	},
	'list comprehension, range, slice, reduce and head': {
		text: `RETURN [x IN range(1, 4) WHERE x % 2 = 0 | x * 10] AS xs, [1, 2, 3][0..2] AS deel, reduce(s = 0, x IN [1, 2, 3] | s + x) AS som, head([7, 8]) AS eerste, [1] + [2] AS samen`,
		rows: [{ xs: [20, 40], deel: [1, 2], som: 6, eerste: 7, samen: [1, 2] }]
	},
	'CASE with and without a subject': {
		text: `UNWIND [1, 2, null] AS x RETURN CASE x WHEN 1 THEN 'een' WHEN 2 THEN 'twee' ELSE 'iets' END AS a, CASE WHEN x > 1 THEN true ELSE false END AS b`,
		rows: [
			{ a: 'een', b: false },
			{ a: 'twee', b: true },
			{ a: 'iets', b: false }
		]
	},
	'UNWIND over an empty list ends the rows': {
		text: `UNWIND $xs AS x RETURN x`,
		params: { xs: [] },
		rows: []
	},
	'UNWIND maps, look each up, and keep what is missing': {
		text: `UNWIND $rows AS row OPTIONAL MATCH (n:Knoop {id: row.id}) RETURN row.id AS id, n.naam AS naam, row.absent AS leeg ORDER BY id`,
		params: { rows: [{ id: 'o1' }, { id: 'x' }] },
		rows: [
			{ id: 'o1', naam: 'Wonen', leeg: null },
			{ id: 'x', naam: null, leeg: null }
		]
	},
	'a relation is walked once in one MATCH, and again in another': {
		text: `MATCH (p:Organisatie)-[:VOERT_UIT]->(a:Activiteit)<-[:VOERT_UIT]-(q:Organisatie)
			RETURN p.id AS p, q.id AS q, count(*) AS n ORDER BY p, q`,
		rows: [
			{ p: 'p1', q: 'p1', n: 2 },
			{ p: 'p1', q: 'p2', n: 2 },
			{ p: 'p2', q: 'p1', n: 2 }
		]
	},
	'UNION ALL of whole statements': {
		text: `MATCH (n:Opgave) RETURN n.id AS id UNION ALL MATCH (n:Ambitie) RETURN n.id AS id`,
		rows: [{ id: 'o1' }, { id: 'o2' }, { id: 'm1' }]
	},
	'text and numbers together': {
		text: `RETURN 'jaar ' + toString(2023) AS tekst, toInteger('12') AS getal, split('a,b', ',') AS delen, trim(' x ') AS kaal, replace('a.b', '.', '-') AS anders, substring('Zorg', 1, 2) AS stuk`,
		rows: [{ tekst: 'jaar 2023', getal: 12, delen: ['a', 'b'], kaal: 'x', anders: 'a-b', stuk: 'or' }]
	},
	'keys of a map parameter and a lookup by name': {
		text: `MATCH (o:Opgave {id: 'o1'}) RETURN o[$veld] AS waarde, $map.a.b AS diep, $map['a']['b'] AS ook`,
		params: { veld: 'naam', map: { a: { b: 1 } } },
		rows: [{ waarde: 'Wonen', diep: 1, ook: 1 }]
	}
};

const read = (engine: Engine, text: string, params: Params = {}) => engine.read(query('case', text), params);
const write = (engine: Engine, text: string, params: Params = {}) =>
	engine.write((transaction) => transaction.run(query('case', text), params));

onEveryEngine('reading Cypher', (open) => {
	let engine: Engine;

	beforeEach(async () => {
		engine = await open();
		await write(engine, GRAPH);
	});

	test.each(Object.entries(cases))('%s', async (_, { text, params, rows }) => {
		expect(await read(engine, text, params)).toEqual(rows);
	});
});

const stored = `MATCH (n:Knoop) OPTIONAL MATCH (n)-[r:VOERT_UIT]->(b:Knoop)
	RETURN properties(n) AS n, properties(r) AS r, b.id AS naar ORDER BY n.id, naar, r.document`;

const writes: Record<string, Case & { first?: string }> = {
	'UNWIND rows, CREATE nodes with SET n += row.props': {
		text: `UNWIND $rows AS row CREATE (n:Knoop:Organisatie {id: row.id}) SET n += row.props`,
		params: {
			rows: [
				{ id: 'a', props: { naam: 'A', namen: ['A', 'B'], jaar: 2023, deel: 0.5, ja: true, leeg: null } },
				{ id: 'b', props: {} }
			]
		},
		rows: [
			{ n: { id: 'a', naam: 'A', namen: ['A', 'B'], jaar: 2023, deel: 0.5, ja: true }, r: null, naar: null },
			{ n: { id: 'b' }, r: null, naar: null }
		]
	},
	'UNWIND rows, CREATE relations between nodes that are there': {
		first: `CREATE (:Knoop {id: 'a'}), (:Knoop {id: 'b'})`,
		text: `UNWIND $rows AS row MATCH (a:Knoop {id: row.van}) MATCH (b:Knoop {id: row.naar}) CREATE (a)-[r:VOERT_UIT]->(b) SET r += row.props`,
		params: {
			rows: [
				{ van: 'a', naar: 'b', props: { document: 'd1' } },
				{ van: 'a', naar: 'b', props: { document: 'd2', jaar: 2023 } }
			]
		},
		rows: [
			{ n: { id: 'a' }, r: { document: 'd1' }, naar: 'b' },
			{ n: { id: 'a' }, r: { document: 'd2', jaar: 2023 }, naar: 'b' },
			{ n: { id: 'b' }, r: null, naar: null }
		]
	},
	'SET n = map takes the other properties out': {
		first: `CREATE (:Knoop {id: 'a', oud: 1})`,
		text: `UNWIND $rows AS row MATCH (n:Knoop {id: row.id}) SET n = row`,
		params: { rows: [{ id: 'a', nieuw: 2 }] },
		rows: [{ n: { id: 'a', nieuw: 2 }, r: null, naar: null }]
	},
	'SET n += a map with null takes that property out': {
		first: `CREATE (:Knoop {id: 'a', oud: 1, blijft: 1})`,
		text: `MATCH (n:Knoop {id: 'a'}) SET n += $props`,
		params: { props: { oud: null } },
		rows: [{ n: { id: 'a', blijft: 1 }, r: null, naar: null }]
	},
	'SET a += properties(b)': {
		first: `CREATE (:Knoop {id: 'a', x: 1})-[:VOERT_UIT {y: 2, x: 3}]->(:Knoop {id: 'b'})`,
		text: `MATCH (a:Knoop {id: 'a'})-[r:VOERT_UIT]->(b:Knoop) SET b += properties(r)`,
		rows: [
			{ n: { id: 'a', x: 1 }, r: { y: 2, x: 3 }, naar: 'b' },
			{ n: { id: 'b', y: 2, x: 3 }, r: null, naar: null }
		]
	},
	'SET null and REMOVE take a property out': {
		first: `CREATE (:Knoop {id: 'a', x: 1, y: 2})`,
		text: `MATCH (n:Knoop {id: 'a'}) SET n.x = null REMOVE n.y`,
		rows: [{ n: { id: 'a' }, r: null, naar: null }]
	},
	'MERGE of a node, found or made': {
		first: `CREATE (:Knoop {id: 'a'})`,
		text: `UNWIND ['a', 'b', 'b'] AS id MERGE (n:Knoop {id: id}) ON CREATE SET n.hoe = 'nieuw' ON MATCH SET n.hoe = 'bekend'`,
		rows: [
			{ n: { id: 'a', hoe: 'bekend' }, r: null, naar: null },
			{ n: { id: 'b', hoe: 'bekend' }, r: null, naar: null }
		]
	},
	'MERGE of a relation, once': {
		first: `CREATE (:Knoop {id: 'a'}), (:Knoop {id: 'b'})`,
		text: `UNWIND ['d1', 'd1', 'd2'] AS d MATCH (a:Knoop {id: 'a'}) MATCH (b:Knoop {id: 'b'}) MERGE (a)-[:VOERT_UIT {document: d}]->(b)`,
		rows: [
			{ n: { id: 'a' }, r: { document: 'd1' }, naar: 'b' },
			{ n: { id: 'a' }, r: { document: 'd2' }, naar: 'b' },
			{ n: { id: 'b' }, r: null, naar: null }
		]
	},
	'DELETE of one relation of several': {
		first: `CREATE (a:Knoop {id: 'a'}), (b:Knoop {id: 'b'}), (a)-[:VOERT_UIT {document: 'd1'}]->(b), (a)-[:VOERT_UIT {document: 'd2'}]->(b)`,
		text: `UNWIND $rows AS row MATCH (:Knoop {id: row.van})-[r:VOERT_UIT {document: row.document}]->(:Knoop {id: row.naar}) DELETE r`,
		params: { rows: [{ van: 'a', naar: 'b', document: 'd1' }] },
		rows: [
			{ n: { id: 'a' }, r: { document: 'd2' }, naar: 'b' },
			{ n: { id: 'b' }, r: null, naar: null }
		]
	},
	'DETACH DELETE takes the relations with it': {
		first: `CREATE (:Knoop {id: 'a'})-[:VOERT_UIT]->(:Knoop {id: 'b'})`,
		text: `UNWIND ['b', 'absent'] AS id MATCH (n:Knoop {id: id}) DETACH DELETE n`,
		rows: [{ n: { id: 'a' }, r: null, naar: null }]
	}
};

onEveryEngine('writing Cypher', (open) => {
	test.each(Object.entries(writes))('%s', async (_, { first, text, params, rows }) => {
		const engine = await open();
		if (first) await write(engine, first);
		await write(engine, text, params);
		expect(await read(engine, stored)).toEqual(rows);
	});

	test('a write answers with what it made', async () => {
		const engine = await open();
		const text =
			'UNWIND [1, 2] AS x CREATE (n:Knoop {id: toString(x)}) RETURN n.id AS id, x AS x ORDER BY id';
		expect(await write(engine, text)).toEqual([
			{ id: '1', x: 1 },
			{ id: '2', x: 2 }
		]);
	});

	test('DELETE of a node that has relations is refused', async () => {
		const engine = await open();
		await write(engine, `CREATE (:Knoop {id: 'a'})-[:VOERT_UIT]->(:Knoop {id: 'b'})`);
		await expect(write(engine, `MATCH (n:Knoop {id: 'a'}) DELETE n`)).rejects.toMatchObject({
			name: 'EngineError'
		});
		expect(await read(engine, 'MATCH (n:Knoop) RETURN count(n) AS n')).toEqual([{ n: 2 }]);
	});
});
