export interface Settings {
  quick: boolean;
  sizes: string[];
  rounds: number;
  seconds: number;
  peers: string[] | undefined;
  workloads: string[] | undefined;
  concurrency: number[];
  warm: number;
  compared: number;
  open: boolean;
}
export function settingsOf(args: string[]): Settings;
