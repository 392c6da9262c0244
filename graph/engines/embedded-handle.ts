/** The one open handle on an embedded file; all engines of this process on that file share it. */
import { resolve } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { EngineError } from '#graph/engine.ts';
import { embeddedOpenError, messageOf } from './embedded-errors.ts';
import { gateOf, type Gate } from './gate.ts';

export interface Handle {
	/** Absolute, or `:memory:`. */
	readonly path: string;
	readonly database: GrafeoDB;
	readonly inMemory: boolean;
	readonly readers: Gate;
	readonly writer: Gate;
	/** Engines that use it; the file closes with the last. */
	users: number;
}

const READERS = 8;
const MEMORY = ':memory:';
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 64 * 1024 * 1024 };

/** On globalThis, as a development server loads this module again after a change. */
const key = Symbol.for('opgavenet.embedded');
const shared = globalThis as { [key]?: Map<string, Handle> };
const handles = (shared[key] ??= new Map<string, Handle>());

/**
 * The handle on this file, made when it is not open yet. `:memory:` gives a new graph each time.
 * @throws EngineError LOCKED when another process holds the file, UNAVAILABLE when it cannot be opened
 */
export async function acquire(path: string): Promise<Handle> {
	const { GrafeoDB } = await loadPackage();
	const inMemory = path === MEMORY;
	const absolute = inMemory ? MEMORY : resolve(path);
	const known = inMemory ? undefined : handles.get(absolute);
	if (known) {
		known.users += 1;
		return known;
	}
	try {
		const database = GrafeoDB.create(inMemory ? undefined : absolute);
		if (!inMemory) database.setCheckpointTriggers(CHECKPOINTS);
		const handle = {
			path: absolute,
			database,
			inMemory,
			readers: gateOf(READERS),
			writer: gateOf(1),
			users: 1
		};
		if (!inMemory) handles.set(absolute, handle);
		return handle;
	} catch (error) {
		throw embeddedOpenError(absolute, error);
	}
}

/** Lets go of a handle; the last user closes the file. */
export function release(handle: Handle): void {
	handle.users -= 1;
	if (handle.users > 0) return;
	handles.delete(handle.path);
	handle.database.close();
}

/** Loaded on first use: it is native code, and the build imports server modules. */
async function loadPackage() {
	try {
		return (await import('@grafeo-db/js')).default;
	} catch (error) {
		const cure = 'install it for this platform (npm install), or set NEO4J_URI';
		throw new EngineError('UNAVAILABLE', `@grafeo-db/js cannot be loaded: ${messageOf(error)}; ${cure}`, {
			cause: error
		});
	}
}
