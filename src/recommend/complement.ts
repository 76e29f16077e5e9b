/** Works that complete those asked for: the same topic for other readers, or in another form. */
import { exactly, kinds } from './kinds.ts';
import { type Asked, allWorks, type Strand, sharedThings } from './strands.ts';
import { indexIn } from './works.ts';

export function complementStrands({ snapshot, seeds, weights }: Asked): Strand[] {
  const { network } = snapshot;
  const topics = [...sharedThings(snapshot, seeds, 'SHARED_TOPIC').keys()];
  const alike = allWorks(snapshot, topics, kinds.SHARED_TOPIC.shared?.along ?? []);
  const readers = new Set(sharedThings(snapshot, seeds, 'SHARED_AUDIENCE').keys());
  const forOthers = alike.filter((work) => {
    const theirs = network.along(work, 'FOR', true);
    return readers.size > 0 && theirs.length > 0 && theirs.every((audience) => !readers.has(audience));
  });
  const kindOf = (place: number) => {
    const { row } = snapshot.thingAt(place);
    return 'access' in row && 'kind' in row ? row.kind : undefined;
  };
  const forms = new Set(seeds.flatMap((seed) => kindOf(seed) ?? []));
  const otherForms = alike.filter((work) => {
    const form = kindOf(work);
    return forms.size > 0 && form !== undefined && !forms.has(form);
  });
  // Over the rarest of the topics.
  const way = (work: number) => {
    const shared = topics.filter(
      (topic) => seeds.includes(topic) || indexIn(network.along(work, 'ABOUT', true), topic) !== -1,
    );
    const [topic] = shared.sort((a, b) => network.degree(a) - network.degree(b) || a - b);
    // From the one that has the topic, which may be the topic itself.
    const seed = seeds.find(
      (one) => one === topic || topic === undefined || indexIn(network.along(one, 'ABOUT', true), topic) !== -1,
    );
    return [...new Set([seed ?? work, ...(topic === undefined ? [] : [topic]), work])];
  };
  const strand = (kind: 'OTHER_AUDIENCE' | 'OTHER_KIND', works: Uint32Array): Strand[] =>
    works.length === 0 || weights[kind] === 0
      ? []
      : [{ kind, from: seeds, types: ['ABOUT'], works, way, amount: exactly(weights[kind]) }];
  return [...strand('OTHER_AUDIENCE', forOthers), ...strand('OTHER_KIND', otherForms)];
}
