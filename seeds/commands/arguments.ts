/** What someone typed behind `npm run seed --`. */
import { extname } from 'node:path';

export interface SeedArguments {
	readonly help: boolean;
	readonly alleen: boolean;
	/** Where to write an empty werkmap. */
	readonly leeg?: string;
	readonly paths: readonly string[];
}

/** A mistake in the arguments, told in Dutch. */
export class UsageError extends Error {}

export const HELP = `Laadt werkmappen in Opgavenet. Een werkmap is een map of een XLSX-bestand met de feiten uit één document.

  npm run seed                          laadt de meegeleverde werkmappen
  npm run seed -- PAD...                laadt ook deze werkmappen
  npm run seed -- --alleen PAD...       laadt alleen deze werkmappen
  npm run seed -- --leeg BESTAND.xlsx   schrijft een lege werkmap met uitleg

PAD is een map met een bron.json, een XLSX-bestand, of een map waarin die staan.
Wat in geen van deze werkmappen meer staat, gaat weg. Bij een fout verandert er niets.
OPGAVENET_DATA noemt de map met de gegevens, NEO4J_URI een Neo4j-server die ze heeft.`;

const OPTIONS = ['--alleen', '--leeg', '--help', '-h'];

/** @throws UsageError */
export function readArguments(args: readonly string[]): SeedArguments {
	const paths: string[] = [];
	let [help, alleen] = [false, false];
	let leeg: string | undefined;
	const rest = [...args];
	for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
		if (arg === '--') paths.push(...rest.splice(0));
		else if (arg === '--help' || arg === '-h') help = true;
		else if (arg === '--alleen') alleen = true;
		else if (arg === '--leeg') leeg = rest.shift() ?? '';
		else if (arg.startsWith('--leeg=')) leeg = arg.slice('--leeg='.length);
		else if (arg.startsWith('-')) throw unknown(arg);
		else paths.push(arg);
	}
	if (!help) check({ help, alleen, leeg, paths });
	return { help, alleen, ...(leeg !== undefined && { leeg }), paths };
}

const unknown = (arg: string) =>
	new UsageError(`Onbekende optie "${arg}". Kies uit ${OPTIONS.join(', ')}; zie npm run seed -- --help`);

function check({ alleen, leeg, paths }: { [K in keyof SeedArguments]: SeedArguments[K] | undefined }): void {
	if (leeg === undefined) {
		if (alleen && !paths?.length)
			throw new UsageError('--alleen noemt geen werkmap. Zet er een of meer paden achter.');
		return;
	}
	if (leeg === '') throw new UsageError('--leeg noemt geen bestand. Schrijf het zoals --leeg werkmap.xlsx');
	if (extname(leeg).toLowerCase() !== '.xlsx')
		throw new UsageError(`--leeg "${leeg}" eindigt niet op .xlsx. Schrijf het zoals --leeg werkmap.xlsx`);
	if (alleen || paths?.length)
		throw new UsageError('--leeg schrijft alleen een lege werkmap. Laat de andere paden en opties weg.');
}
