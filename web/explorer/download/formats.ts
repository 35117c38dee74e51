import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { JiangchengError } from '../../../clients/typescript/src/index.js';
import { serviceUrl } from '../data/service.js';
import { refusedWith } from './refused-with.js';

interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** Something that a file can be restricted by, as the service declares it. */
export interface Restriction {
  readonly name: string;
  readonly title: BothLanguages;
  readonly example: string;
  /** Where there is a fixed set; several may be given. */
  readonly values?: readonly string[];
}

/** A format in which the service gives the graph as a file. */
export interface ExportFormat {
  readonly format: string;
  readonly title: BothLanguages;
  readonly mediaType: string;
  readonly file: string;
  readonly href: string;
  readonly parameters: readonly Restriction[];
}

/** The formats that the service offers; null where it gives no files. */
export const useFormats = (): UseQueryResult<readonly ExportFormat[] | null, JiangchengError> =>
  useQuery<readonly ExportFormat[] | null, JiangchengError>({
    queryKey: ['export'],
    async queryFn({ signal }) {
      const response = await fetch(`${serviceUrl}export`, { headers: { accept: 'application/json' }, signal }).catch((cause: unknown) => {
        if (signal.aborted) throw signal.reason;
        throw JiangchengError.of('UNREACHABLE', 'The service does not answer.', { cause });
      });
      if (response.status === 404) return null;
      if (!response.ok) throw await refusedWith(response);
      return (await response.json()) as readonly ExportFormat[];
    },
  });
