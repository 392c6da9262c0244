/** The browser of this machine: none is downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The program that CHROMIUM names, or the first known one on the PATH. @throws Error when CHROMIUM names nothing */
export function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
	if (CHROMIUM && !existsSync(CHROMIUM))
		throw new Error(`CHROMIUM "${CHROMIUM}" does not exist; name a browser or leave it out`);
	if (CHROMIUM) return CHROMIUM;
	const folders = [...PATH.split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
		existsSync(path)
	);
}
