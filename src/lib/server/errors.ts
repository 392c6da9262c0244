/** What an error tells a visitor, and what it tells the operator. */
import { EngineError } from '#graph/engine.ts';

/** Codes that mean: the data are there, but not now. */
const UNREACHABLE = ['UNAVAILABLE', 'LOCKED', 'CLOSED', 'TIMEOUT'];

export const UNREACHABLE_SENTENCE =
	'De gegevens zijn nu niet bereikbaar. Probeer het over een paar minuten opnieuw.';

/** True when the engine cannot be reached now. */
export const isUnreachable = (error: unknown): boolean =>
	error instanceof EngineError && UNREACHABLE.includes(error.code);

/** A sentence for the visitor that gives nothing away of the machinery. */
export function tellVisitor(error: unknown, status: number): string {
	if (status === 404) return 'Deze pagina bestaat niet.';
	if (status === 405) return 'Dit adres kan dat niet.';
	if (status === 413) return 'Dit bericht is te groot.';
	if (status < 500) return 'Dit verzoek klopt niet.';
	return isUnreachable(error) ? UNREACHABLE_SENTENCE : 'Er ging iets mis aan onze kant.';
}
