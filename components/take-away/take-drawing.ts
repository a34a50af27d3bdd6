import { drawPicture, type Picture } from './draw-picture';
import { fileName } from './file-name';
import { pageDay } from './page-source';
import { saveFile } from './save-file';

export type PictureFormat = 'svg' | 'png';

/** Twice the size on screen: sharp in a document. */
const SCALE = 2;

/** Makes a file of what is drawn in the box and hands it over. */
export async function takeDrawing(format: PictureFormat, file: string, box: Element, source: string): Promise<void> {
  const picture = await drawPicture(box, source);
  const drawn = new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' });
  saveFile(
    `${fileName(file, location.href, pageDay())}.${format}`,
    format === 'svg' ? drawn : await rasterise(picture, drawn),
  );
}

async function rasterise({ width, height }: Picture, drawn: Blob): Promise<Blob> {
  const address = URL.createObjectURL(drawn);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((keep, refuse) => {
      canvas.toBlob((png) => {
        if (png) keep(png);
        else refuse(new Error('no picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
