import { describe, expect, it } from 'vitest';
import { securityHeaders } from '$lib/server/headers.ts';

describe('security headers', () => {
	it('asks browsers to stay on https only where visitors come over https', () => {
		expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
		expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=31536000');
	});

	it('lets nobody frame an answer', () => {
		expect(securityHeaders(false)['content-security-policy']).toContain("frame-ancestors 'none'");
	});
});
