/** Lines for the operator. They go to stderr, which `npm start` shows. */
export const log = (line: string): void => void process.stderr.write(`${line}\n`);
