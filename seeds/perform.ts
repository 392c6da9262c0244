/** Does the work of a command on an open graph, in the command's own process or in the app. */
import { EngineError, type Engine } from '#graph/engine.ts';
import type { Job } from './handover.ts';
import { seed, type Log } from './seed.ts';

/** @returns the exit code: 0 when it is done, 1 when there was a problem */
export async function perform(engine: Engine, job: Job, log: Log): Promise<number> {
	try {
		return (await seed(engine, job, log)) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		log(tellEngineError(error), true);
		return 1;
	}
}

/** Why the graph could not do it, for an operator. */
export function tellEngineError({ code, message }: EngineError): string {
	const sentence = SENTENCES[code] ?? 'De gegevens konden niet worden veranderd; er is niets veranderd.';
	return `${sentence} (${code}: ${message})`;
}

const SENTENCES: Partial<Record<EngineError['code'], string>> = {
	UNAVAILABLE: 'De gegevens zijn niet bereikbaar. Controleer OPGAVENET_DATA of NEO4J_URI.',
	TIMEOUT: 'De databank antwoordde niet op tijd. Probeer het later opnieuw.',
	FOREIGN_DATA: 'In deze databank staan gegevens die niet van Opgavenet zijn. Kies een lege databank.',
	LOCKED: 'De gegevens zijn in gebruik door een ander programma. Wacht tot dat klaar is.'
};
