/** Sources as a reader sees them. */
import { BASIS_WOORDEN, type Basis } from '#graph/model.ts';

/** A place as GraphQL gives it. */
export interface Plaats {
	readonly citaat: string;
	readonly adres: string;
	readonly basis: string;
}

/** " · uit de opmaak"; nothing when the line says it literally. */
export function sayBasis(basis: string): string {
	const key = basis.toLowerCase() as Basis;
	return key === 'vermeld' ? '' : ` · ${BASIS_WOORDEN[key] ?? key}`;
}
