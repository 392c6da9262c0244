/** A view as the worker paints it: plain data, as nothing else goes to a worker. */
import { signOf } from '$lib/tekens/sign.ts';
import { shapesOf, type Vorm } from '$lib/tekens/vormen.ts';
import type { Kleuren } from '../doek/colours.ts';
import { besideOf, looksOf, pairsOf } from '../doek/elements.ts';
import { lineOf } from '../doek/lines.ts';
import { colourOf } from '../doek/sign-image.ts';
import type { Vak } from '../doek/sight.ts';
import { BOCHT } from '../doek/style.ts';
import type { Knoop, Schakel, View } from '../view.ts';

export interface PrentKnoop extends ReturnType<typeof looksOf> {
	readonly id: string;
	readonly vormen: readonly Vorm[];
	/** Of its sign, and of the ring around it when it has one. */
	readonly kleur: string;
	readonly rand: { readonly kleur: string; readonly dikte: number } | null;
	/** Found: a glow in this colour. */
	readonly gloed: string | null;
}

export interface PrentLijn {
	readonly van: string;
	readonly naar: string;
	readonly kleur: string;
	readonly dikte: number;
	readonly streep: readonly number[];
	/** How far it bends aside, to the left of its direction. */
	readonly bocht: number;
	/** Of an old relation. */
	readonly jaartal: string | null;
}

export interface Scene extends Vak {
	readonly knopen: readonly PrentKnoop[];
	readonly lijnen: readonly PrentLijn[];
	readonly papier: string;
	readonly inkt: string;
	/** Dots of the screen in a pixel of the page. */
	readonly schaal: number;
}

export function toScene(view: View, kleuren: Kleuren, vak: Vak, schaal: number): Scene {
	const pairs = pairsOf(view);
	return {
		...vak,
		schaal,
		papier: kleuren['--papier'],
		inkt: kleuren['--inkt'],
		knopen: view.knopen.map((knoop) => toKnoop(knoop, kleuren)),
		lijnen: view.schakels.map((schakel) => toLijn(schakel, besideOf(schakel, pairs), kleuren))
	};
}

function toKnoop(knoop: Knoop, kleuren: Kleuren): PrentKnoop {
	const looks = looksOf(knoop);
	return {
		...looks,
		id: knoop.id,
		vormen: shapesOf(signOf(knoop, knoop.rollen), knoop.oud),
		kleur: kleuren[colourOf(knoop)],
		rand: ringOf(knoop, looks.bundel, kleuren),
		gloed: knoop.gevonden ? kleuren['--focus'] : null
	};
}

/** As in `style.ts`: what is chosen goes before what is kept, and that before a bundle. */
function ringOf({ gekozen, vast }: Knoop, bundel: boolean, kleuren: Kleuren): PrentKnoop['rand'] {
	if (gekozen) return { kleur: kleuren['--focus'], dikte: 3 };
	if (vast) return { kleur: kleuren['--inkt'], dikte: 2 };
	return bundel ? { kleur: kleuren['--rand'], dikte: 3 } : null;
}

function toLijn(schakel: Schakel, beside: readonly Schakel[], kleuren: Kleuren): PrentLijn {
	const { kleur, dikte, streep } = lineOf(schakel);
	const bend = (0.5 - beside.length / 2 + beside.indexOf(schakel)) * BOCHT;
	return {
		van: schakel.van,
		naar: schakel.naar,
		kleur: kleuren[kleur],
		dikte,
		streep: streep ?? [],
		bocht: schakel.van === beside[0]!.van ? bend : -bend,
		jaartal: schakel.oud ? String(schakel.jaar) : null
	};
}
