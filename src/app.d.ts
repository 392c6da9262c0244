declare global {
	namespace App {
		/** What a visitor may know of an error. */
		interface Error {
			message: string;
			/** Ties what the visitor sees to a line in the log. */
			nummer?: string;
		}
	}
}

export {};
