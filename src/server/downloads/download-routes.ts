import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphError } from '../../errors.js';
import { GRAPHQL_TYPE, JSON_TYPE } from '../media-type.js';
import type { Mount } from '../mount.js';
import { Refusal } from '../refusal.js';
import { failureStatus } from '../response-status.js';
import type { DownloadOptions } from './downloads.js';

const PAUSE_SECONDS = 60;

const statusOf = (error: GraphError): number => {
  if (error instanceof Refusal) return error.status;
  return { NOT_FOUND: 404, LIMIT_EXCEEDED: 503 }[error.code as string] ?? failureStatus([error.code], GRAPHQL_TYPE);
};

/** A signal that is aborted when an answer has ended, in whatever way. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => gone.abort(new GraphError('QUERY_TIMEOUT', 'The client closed the connection.')));
  return gone.signal;
}

/**
 * `/export`, which lists the formats, and `/export/<format>`: the graph, or a part of it, as it is made. What writes them
 * is loaded when somebody asks for one.
 */
export const downloadRoutes =
  (options: DownloadOptions): Mount =>
  async (app: FastifyInstance, refuse) => {
    const open = async () => {
      const [{ Downloads }, { downloadFile, listDownloads }, { formats }] = await Promise.all([
        import('./downloads.js'),
        import('./list-downloads.js'),
        import('../../export/formats.js'),
      ]);
      return { downloads: new Downloads(options), list: listDownloads(options.model), downloadFile, formats };
    };
    let opened: ReturnType<typeof open> | undefined;

    app.get('/export', async (_, reply): Promise<FastifyReply> => {
      const { list } = await (opened ??= open());
      return reply.headers({ 'content-type': JSON_TYPE, 'cache-control': 'no-cache' }).send(JSON.stringify(list));
    });

    app.get<{ Params: { format: string }; Querystring: Record<string, unknown> }>('/export/:format', async (request, reply) => {
      const begun = performance.now();
      try {
        const { downloads, downloadFile, formats } = await (opened ??= open());
        const { format: name } = request.params;
        const format = formats.find((each) => each.name === name);
        if (!format) {
          const hint = `The formats are ${formats.map((each) => each.name).join(', ')}.`;
          throw new Refusal(404, `There is no format ${JSON.stringify(name)}.`, { hint });
        }
        const { mediaType, file } = downloadFile(format);
        const headers = { 'content-type': mediaType, 'content-disposition': `attachment; filename="${file}"`, 'cache-control': 'no-store' };
        if (request.method === 'HEAD') return await reply.headers(headers).send();
        const stream = await downloads.begin(format, request.query, goneOf(reply));
        stream.once('close', () => {
          const took = Math.round(performance.now() - begun);
          request.log.info({ format: name, whole: stream.readableEnded, milliseconds: took }, 'download');
        });
        return await reply.headers(headers).send(stream);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        const status = statusOf(error);
        if (status === 503) void reply.header('retry-after', PAUSE_SECONDS);
        return refuse(request, reply, status, error);
      }
    });
  };
