/** Starts the app's own parts before the first request, and ends them after the last. */
import { EngineError } from '#graph/engine.ts';
import { findRoot } from '#seeds/places.ts';
import { guardEveryServer } from './connections.ts';
import { closeGraph, getGraph } from './graph.ts';
import { listenForWork, type Listener } from './handover.ts';
import { securityHeaders, setHeadersOnEveryAnswer } from './headers.ts';
import { log } from './log.ts';
import { readSettings, SettingsError, type Settings } from './settings.ts';

const key = Symbol.for('opgavenet.start');
const shared = globalThis as { [key]?: true };

/**
 * An app without its data still answers (and says so on /ready). An app with wrong settings, or beside another
 * app on the same data, does not start.
 */
export async function start(): Promise<void> {
	if (shared[key]) return;
	shared[key] = true;
	const settings = settingsOrExit();
	const headers = securityHeaders(settings.origin?.startsWith('https:') ?? false);
	setHeadersOnEveryAnswer(headers);
	guardEveryServer(headers);
	try {
		await getGraph();
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		if (error.code === 'LOCKED') exit(tellLocked(settings.dataFolder));
		log(`De gegevens zijn niet bereikbaar; de app start zonder. ${error.message}`);
	}
	const listener = settings.neo4j ? undefined : await listenForWork(settings.dataFolder);
	stopWith(listener);
}

function settingsOrExit(): Settings {
	try {
		return readSettings(process.env, findRoot());
	} catch (error) {
		if (error instanceof SettingsError) exit(error.message);
		throw error;
	}
}

function exit(message: string): never {
	log(message);
	process.exit(1);
}

const tellLocked = (folder: string) =>
	`De gegevens in ${folder} zijn in gebruik door een ander programma, misschien een Opgavenet dat nog draait. ` +
	'Stop dat programma, of kies een andere map met OPGAVENET_DATA.';

/** adapter-node sends this event when the last answer is out. */
function stopWith(listener: Listener | undefined): void {
	process.once('sveltekit:shutdown' as 'beforeExit', () => {
		void (async () => {
			await listener?.close();
			await closeGraph();
		})();
	});
}
