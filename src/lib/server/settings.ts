/** All settings of the app, from the environment and from nowhere else. */
import type { EngineSettings } from '#graph/open.ts';
import { readEngineSettings, type Environment } from '#graph/settings.ts';

export interface Settings extends EngineSettings {
	readonly host: string;
	readonly port: number;
	/** Address at which visitors reach the app; absent when it was not given. */
	readonly origin?: string;
}

/** Everything that is wrong with the settings, one Dutch line per mistake. */
export class SettingsError extends Error {
	constructor(readonly problemen: readonly string[]) {
		super(['De instellingen kloppen niet:', ...problemen].join('\n- '));
		this.name = 'SettingsError';
	}
}

/**
 * HOST and PORT are also read by the server of adapter-node, which listens before we can correct them.
 * @param root folder of the project; the default data folder lies in it
 * @throws SettingsError naming every mistake at once
 */
export function readSettings(env: Environment, root: string): Settings {
	const problems: string[] = [];
	const port = readPort(env.PORT, problems);
	const origin = readOrigin(env.ORIGIN, problems);
	const engine = readEngineSettings(env, root, problems);
	if (problems.length) throw new SettingsError(problems);
	return { host: env.HOST || '0.0.0.0', port, ...(origin && { origin }), ...engine };
}

function readPort(value: string | undefined, problems: string[]): number {
	if (!value) return 3000;
	const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
	if (port >= 0 && port <= 65_535) return port;
	problems.push(`PORT "${value}" is geen poort. Kies een getal van 0 tot en met 65535, zoals 3000.`);
	return 3000;
}

function readOrigin(value: string | undefined, problems: string[]): string | undefined {
	if (!value) return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, '')) return url.origin;
	const cure = 'Schrijf alleen het begin van het adres, zoals https://opgavenet.voorbeeld.nl.';
	problems.push(`ORIGIN "${value}" is geen adres van een site. ${cure}`);
	return undefined;
}
