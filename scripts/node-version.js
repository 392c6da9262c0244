/**
 * Refuses a Node that is too old, before anything else happens. Imported for its effect.
 * Runs on old versions too: keep the syntax of this file plain.
 */

/**
 * Node 20.19 and later, but not 21 and the first releases of 22: Vite does not run on those.
 * @param {string} version such as `20.19.0`
 */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 12;
	return major > 22;
}

/** @param {string} version */
export function tellTooOld(version) {
	return (
		`Opgavenet werkt niet met Node ${version}. Installeer Node 20.19 of nieuwer (of 22.12 of nieuwer) van https://nodejs.org en begin opnieuw.\n` +
		`Opgavenet does not run on Node ${version}. Install Node 20.19 or later (or 22.12 or later) from https://nodejs.org and start again.`
	);
}

if (!isNewEnough(process.versions.node)) {
	console.error(tellTooOld(process.versions.node));
	process.exit(1);
}
