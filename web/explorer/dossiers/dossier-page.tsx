import type { ComponentType } from 'react';
import { typeOfId } from '../routes.js';
import { NotFound } from '../shell/not-found.js';
import { EnterpriseDossier } from './enterprise-dossier.js';
import { IndustryDossier } from './industry-dossier.js';
import { OrganizationDossier } from './organization-dossier.js';
import { PolicyDossier } from './policy-dossier.js';
import { ProjectDossier } from './project-dossier.js';
import { RegionDossier } from './region-dossier.js';

const DOSSIERS: Readonly<Record<string, ComponentType<{ readonly id: string }>>> = {
  enterprise: EnterpriseDossier,
  industry: IndustryDossier,
  organization: OrganizationDossier,
  policy: PolicyDossier,
  project: ProjectDossier,
  region: RegionDossier,
};

/** All that is known of one region, enterprise, organization, project, policy or industry. */
export default function DossierPage({ id }: { readonly id: string }) {
  const Dossier = DOSSIERS[typeOfId(id)];
  return Dossier ? <Dossier id={id} /> : <NotFound />;
}
