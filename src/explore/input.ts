/** Arguments of questions about how things hang together. */
import type { Network } from '../find/network.ts';
import { UserInputError } from '../graph/input.ts';

/** The place of a thing. Throws a `UserInputError` that names the argument and the id when there is none. */
export function placeOf(network: Network, id: string, name: string): number {
  const place = network.place(id);
  if (place === undefined) throw new UserInputError(`"${name}" names nothing that is known: "${id.slice(0, 200)}".`);
  return place;
}
