/** Where the app will listen, and how a person reaches it. */
import { createServer } from 'node:net';
import { Failure } from './project.js';

/** @typedef {{ HOST: string, PORT: string, ORIGIN: string }} Address */

/** @param {string} host */
const isAnywhere = (host) => host === '0.0.0.0' || host === '::' || host === '';
/** @param {string} host */
const inUrl = (host) => (host.includes(':') ? `[${host}]` : host);

/** @param {string} text */
const isOrigin = (text) =>
	/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '');

/**
 * HOST, PORT and ORIGIN with their defaults: this computer only, port 3000.
 * @param {Record<string, string | undefined>} env
 * @returns {Address}
 * @throws Failure when PORT or ORIGIN cannot be; the server itself would say so in English and with a stack
 */
export function readAddress({ HOST = '127.0.0.1', PORT = '3000', ORIGIN }) {
	if (!/^\d{1,5}$/.test(PORT) || Number(PORT) < 1 || Number(PORT) > 65535) {
		throw new Failure(`PORT "${PORT}" is geen poort. Kies een getal van 1 tot en met 65535, zoals 3000.`);
	}
	if (ORIGIN && !isOrigin(ORIGIN)) {
		throw new Failure(
			`ORIGIN "${ORIGIN}" is geen adres van een site. Schrijf alleen het begin van het adres, zoals https://opgavenet.voorbeeld.nl.`
		);
	}
	const isLoopback = HOST === '127.0.0.1' || HOST === '::1' || HOST === 'localhost';
	const name = isLoopback || isAnywhere(HOST) ? 'localhost' : inUrl(HOST);
	return { HOST, PORT, ORIGIN: ORIGIN || `http://${name}:${PORT}` };
}

/**
 * The address on which this same computer reaches the app.
 * @param {Address} address
 */
export const localUrl = ({ HOST, PORT }) => `http://${isAnywhere(HOST) ? '127.0.0.1' : inUrl(HOST)}:${PORT}`;

/**
 * @param {Address} address
 * @returns {Promise<void>}
 * @throws Failure when something else listens there, or this computer has no such address
 */
export function assertFree({ HOST, PORT }) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			reject(new Failure(tellTaken(HOST, PORT, error.code || error.message)))
		);
		server.listen(Number(PORT), HOST, () => server.close(() => resolve()));
	});
}

/**
 * @param {string} host
 * @param {string} port
 * @param {string} code
 */
function tellTaken(host, port, code) {
	if (code === 'EADDRINUSE') {
		return `Poort ${port} is al in gebruik, misschien door een Opgavenet dat nog draait. Stop dat programma, of kies een andere poort: PORT=${Number(port) + 1} npm start`;
	}
	if (code === 'EACCES') {
		return `Poort ${port} mag dit programma niet gebruiken. Kies een poort boven 1024: PORT=3000 npm start`;
	}
	return `HOST "${host}" met poort ${port} is niet te gebruiken (${code}). Laat HOST weg, of kies een adres van deze computer.`;
}
