import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '#seeds/commands/arguments.ts';

describe('the arguments of seed', () => {
	it('reads paths and options in any order', () => {
		expect(readArguments([])).toEqual({ help: false, alleen: false, paths: [] });
		expect(readArguments(['a', '--alleen', 'b'])).toEqual({ help: false, alleen: true, paths: ['a', 'b'] });
		expect(readArguments(['--', '-vreemd'])).toMatchObject({ paths: ['-vreemd'] });
		expect(readArguments(['--leeg', 'w.xlsx'])).toMatchObject({ leeg: 'w.xlsx' });
		expect(readArguments(['--leeg=w.XLSX'])).toMatchObject({ leeg: 'w.XLSX' });
		expect(readArguments(['-h'])).toMatchObject({ help: true });
	});

	it.each([
		[['--allen'], 'Onbekende optie "--allen". Kies uit --alleen'],
		[['--alleen'], '--alleen noemt geen werkmap'],
		[['--leeg'], '--leeg noemt geen bestand'],
		[['--leeg', 'w.csv'], '--leeg "w.csv" eindigt niet op .xlsx'],
		[['--leeg', 'w.xlsx', 'pad'], '--leeg schrijft alleen een lege werkmap']
	])('refuses %j', (args, message) => {
		expect(() => readArguments(args)).toThrow(UsageError);
		expect(() => readArguments(args)).toThrow(message);
	});
});
