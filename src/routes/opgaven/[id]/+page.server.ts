import { loadDoel } from '$lib/spoor/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => loadDoel(params.id, url);
