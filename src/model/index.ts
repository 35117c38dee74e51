/** Loads every class of the model, in the order in which the schema names them. */
export { Node } from './entities/node.js';
export { Entity } from './entities/entity.js';
export { Region } from './entities/region.js';
export { Enterprise } from './entities/enterprise.js';
export { Organization } from './entities/organization.js';
export { Project } from './entities/project.js';
export { Investment } from './entities/investment.js';
export { Milestone } from './entities/milestone.js';
export { Industry } from './entities/industry.js';
export { Policy } from './entities/policy.js';
export { Indicator } from './entities/indicator.js';
export { Observation } from './entities/observation.js';
export { Document, Section } from './entities/document.js';
export { Finding, Statement } from './entities/statement.js';
export { Conflict } from './entities/conflict.js';
export { Actor } from './entities/actor.js';
export { Dataset } from './entities/dataset.js';
