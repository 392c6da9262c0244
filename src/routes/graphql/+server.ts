import { preflight } from '$lib/server/cors';
import { getGraph } from '$lib/server/graph';
import { answer } from '$lib/server/graphql/answer';
import { LIMITS } from '$lib/server/graphql/limits';
import { createServer } from '$lib/server/graphql/server';
import type { RequestHandler } from './$types';

const server = createServer({ graph: getGraph });

const handle: RequestHandler = ({ request, url }) => answer(server, request, url.origin, LIMITS.bytes);

export const GET = handle;
export const POST = handle;
export const OPTIONS: RequestHandler = () => preflight('GET, POST');
