/** Works as files for reference managers, spreadsheets and the web of data, and one work as its citation. */
import { worksFor } from '../find/filter.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { UserInputError } from '../graph/input.ts';
import { cslItem } from './csl.ts';
import { entryOf } from './entry.ts';
import { formats } from './formats.ts';
import { citationText } from './text.ts';

/** An export is one text, made at one go: this many take about a second, in which nothing else is answered. */
export const maximumWorks = 5_000;

export const resolvers = {
  Query: {
    export: async (_root, { filter, ids, format }, { find }) => {
      const snapshot = await find();
      const works = worksFor(snapshot, filter);
      if (ids != null) works.intersection(worksFor(snapshot, { ids }, 'export'));
      const count = works.size();
      if (count > maximumWorks)
        throw new UserInputError(
          `An export holds at most ${maximumWorks} works; ${count} fit. Narrow "filter", or name "ids".`,
        );
      const { mediaType, ending, write } = formats[format];
      const text = write(works.array().map((place) => entryOf(snapshot, place)));
      return {
        format,
        mediaType: `${mediaType}; charset=utf-8`,
        fileName: `catalograph-${count}-works.${ending}`,
        count,
        text,
      };
    },
  },
  Publication: {
    citation: async ({ id }, { format }, { find }) => {
      const snapshot = await find();
      const place = snapshot.place(id);
      if (place === undefined) throw new Error(`${id} was read and is not in the snapshot.`);
      const entry = entryOf(snapshot, place);
      return format === 'TEXT' ? citationText(cslItem(entry)) : formats[format].write([entry]);
    },
  },
} satisfies ApiResolvers;
