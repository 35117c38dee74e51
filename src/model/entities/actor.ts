import { relate, unionOf } from '../decorators.js';
import { Enterprise } from './enterprise.js';
import { Organization } from './organization.js';
import { Policy } from './policy.js';
import { Region } from './region.js';

export const Actor = unionOf('Actor', 'Who can carry out a policy or work with others.', [Region, Enterprise, Organization]);

relate(Actor, 'policies', () => Policy, true, {
  relationship: 'CARRIES_OUT',
  description: 'The policies and campaigns it carries out.',
  inverse: { field: 'carriedOutBy', many: true, description: 'Who carries it out.' },
});

relate(Actor, 'partners', () => Actor, true, {
  relationship: 'COOPERATES_WITH',
  description: 'Whom it works with by agreement.',
  inverse: { field: 'partnerOf', many: true, description: 'Who works with it by agreement.' },
});
