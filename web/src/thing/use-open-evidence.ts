/** Which evidence is open; it stands in the address, so that a link shows the same. */
import { useAddress } from '../parts/use-address.ts';
import { thingShape } from './address.ts';

export interface OpenEvidence {
  readonly any: boolean;
  isOpen(name: string): boolean;
  toggle(name: string): void;
}

export function useOpenEvidence(): OpenEvidence {
  const { state, go } = useAddress(thingShape);
  const { evidence } = state;
  const isOpen = (name: string) => evidence.includes(name);
  return {
    any: evidence.length > 0,
    isOpen,
    toggle: (name) =>
      go({ evidence: isOpen(name) ? evidence.filter((one) => one !== name) : [...evidence, name] }, { replace: true }),
  };
}
