/** How two nodes hang together. */
import { askPaths } from './ask-paths.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => askPaths(url.searchParams);
