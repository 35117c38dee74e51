import { Arg, Field } from 'type-graphql';
import { graphExtensions } from '../model/decorators.js';
import { Entity } from '../model/entities/entity.js';

/** What tells «no document states it» from «there is no such thing» and «the filter left it out». */
export function declareAbsences(): void {
  Field(() => [String], {
    description:
      'Properties and relationships of its type that no document states for it (未见记载); with `property`, that one if it is among them.',
  })(Entity.prototype, 'absences');
  graphExtensions({ builder: 'absences' })(Entity.prototype, 'absences');
  Arg('property', () => String, { nullable: true })(Entity.prototype, 'absences', 0);
}
