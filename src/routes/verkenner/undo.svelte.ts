/** Undo and redo of what changed the view; walking and choosing are no such change. */
import { shapeOf, type Staat } from './state.ts';

export class Ongedaan {
	#back = $state.raw<readonly Staat[]>([]);
	#forth = $state.raw<readonly Staat[]>([]);
	#now: Staat | null = null;
	#moving = false;

	readonly canUndo = $derived(this.#back.length > 0);
	readonly canRedo = $derived(this.#forth.length > 0);

	/** Tells of the state that is shown now. */
	see(staat: Staat): void {
		const before = this.#now;
		this.#now = staat;
		if (!before || shapeOf(before) === shapeOf(staat)) return;
		if (this.#moving) {
			this.#moving = false;
			return;
		}
		this.#back = [...this.#back.slice(-99), before];
		this.#forth = [];
	}

	undo(): Staat | null {
		return this.#move(this.#back, (rest) => {
			this.#back = rest;
			this.#forth = [...this.#forth, this.#now!];
		});
	}

	redo(): Staat | null {
		return this.#move(this.#forth, (rest) => {
			this.#forth = rest;
			this.#back = [...this.#back, this.#now!];
		});
	}

	#move(list: readonly Staat[], keep: (rest: readonly Staat[]) => void): Staat | null {
		const last = list.at(-1);
		if (!last || !this.#now) return null;
		keep(list.slice(0, -1));
		this.#moving = true;
		return { ...last, weergave: this.#now.weergave };
	}
}
