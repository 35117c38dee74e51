import type { ExportFormat, Title } from '../../export/export-format.js';
import { formats } from '../../export/formats.js';
import type { GraphModel } from '../../model/graph-model.js';
import { DOWNLOAD_PARAMETERS } from './download-query.js';

interface Parameter {
  readonly name: string;
  readonly title: Title;
  readonly example: string;
  /** All that it can be, where that is a fixed set; several are given with commas between them. */
  readonly values?: readonly string[];
}

/** A format in the list at `/export`, with all that a page needs for a form. */
export interface Download {
  readonly format: string;
  readonly title: Title;
  readonly mediaType: string;
  readonly file: string;
  readonly href: string;
  readonly parameters: readonly Parameter[];
}

/** What a download is and is called; a folder comes as an archive. */
export function downloadFile(format: ExportFormat): Pick<Download, 'mediaType' | 'file'> {
  const { extension, mediaType } = format.kind === 'file' ? format : { extension: 'zip', mediaType: 'application/zip' };
  return { mediaType, file: `graph.${extension}` };
}

export function listDownloads(model: GraphModel): readonly Download[] {
  const parameters = Object.entries(DOWNLOAD_PARAMETERS).map(([name, described]) => ({
    name,
    ...described,
    ...(name === 'types' && { values: model.entities.map((entity) => entity.name) }),
  }));
  return formats.map((format) => ({
    format: format.name,
    title: format.title,
    ...downloadFile(format),
    href: `/export/${format.name}`,
    parameters,
  }));
}
