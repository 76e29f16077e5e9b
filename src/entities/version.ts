import { languageOf } from '../find/language.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { along, entity } from '../graph/projection.ts';
import { durationOf } from './date.ts';
import { fields } from './fields.ts';

const relations = {
  publication: along('HAS_VERSION', 'Publication'),
};
const { one } = fields('Version', relations);

export const statements = entity('Version', { relations, lists: {} });

export const resolvers = {
  Version: {
    language: ({ language }) => (language === null ? null : languageOf(language)),
    duration: ({ duration }) => durationOf(duration),
    publication: one('publication'),
  },
} satisfies ApiResolvers;
