import { spoorCsv } from '$lib/spoor/files.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => spoorCsv(params.id, url);
