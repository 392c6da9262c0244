import { spoorSvg } from '$lib/spoor/files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => spoorSvg(params.id, url);
