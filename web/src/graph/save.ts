/** Gives the reader a drawing as a file. */
const widest = 8_000;

export function saveSvg(svg: string, name: string): void {
  saveBlob(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The same as dots, two for each that is drawn; fewer where the picture would grow too large for a browser. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image();
  // The policy of the page lets images come from here or from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, widest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser made no picture of the drawing.');
  saveBlob(blob, `${name}.png`);
}

function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers that ask where to save it still read it for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
