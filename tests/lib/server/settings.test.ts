import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '$lib/server/settings.ts';

describe('settings of the app', () => {
	it('has defaults for everything', () => {
		expect(readSettings({}, '/project')).toEqual({
			host: '0.0.0.0',
			port: 3000,
			dataFolder: '/project/data'
		});
	});

	it('takes an origin with or without a slash behind it', () => {
		expect(readSettings({ ORIGIN: 'https://o.example/' }, '/').origin).toBe('https://o.example');
	});

	it.each(['abc', '-1', '70000', '80.5', '3000 '])('refuses PORT "%s"', (PORT) => {
		expect(() => readSettings({ PORT }, '/')).toThrow(`PORT "${PORT}" is geen poort. Kies een getal`);
	});

	it.each(['o.example', 'ftp://o.example', 'https://o.example/pad'])('refuses ORIGIN "%s"', (ORIGIN) => {
		expect(() => readSettings({ ORIGIN }, '/')).toThrow(
			`ORIGIN "${ORIGIN}" is geen adres van een site. Schrijf`
		);
	});

	it('tells every mistake at once', () => {
		try {
			readSettings({ PORT: 'x', ORIGIN: 'y', NEO4J_URI: 'z' }, '/');
			expect.unreachable();
		} catch (error) {
			expect((error as SettingsError).problemen).toHaveLength(3);
		}
	});
});
