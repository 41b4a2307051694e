import { useEffect, useRef } from 'react';
import type { Brand } from '#src/domain/branding/brand.ts';

/** A logo, drawn: the policy of the page lets in no picture by a data address. */
export function LogoPicture({ logo, name }: { logo: NonNullable<Brand['logo']>; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, width, height } = logo;
  useEffect(() => {
    let isCurrent = true;
    void bitmapOf(picture).then((bitmap) => {
      if (isCurrent && bitmap) canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
      bitmap?.close();
    });
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className="logo-picture"
      width={width}
      height={height}
      role="img"
      aria-label={name}
    />
  );
}

async function bitmapOf(picture: string): Promise<ImageBitmap | null> {
  try {
    const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (sign) =>
      sign.charCodeAt(0),
    );
    return await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  } catch {
    return null;
  }
}
