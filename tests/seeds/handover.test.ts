import { describe, expect, it } from 'vitest';
import { socketPath } from '#seeds/handover.ts';

describe.skipIf(process.platform === 'win32')('the socket of a data folder', () => {
	it('lies in the folder', () => {
		expect(socketPath('/srv/data')).toBe('/srv/data/opgavenet.sock');
	});

	it('lies elsewhere when the system would refuse so long a name, each folder its own', () => {
		const [one, other] = [socketPath(`/srv/${'a'.repeat(120)}`), socketPath(`/srv/${'b'.repeat(120)}`)];
		expect(one.length).toBeLessThan(104);
		expect(one).not.toBe(other);
	});
});
