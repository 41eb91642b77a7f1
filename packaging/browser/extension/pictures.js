// The pictures put into the page's html, within their bounds.

const MOST_SIGNS = 40_000_000;
const LARGEST_SIGNS = 11_000_000; // about 8 MB in base64

// Return the html with each picture's mark replaced: by the picture, else by its address.
export async function filled({html, pictures, held}) {
  const texts = new Map();
  let signs = 0;
  for (const {mark, url, data} of pictures) {
    const told = data ?? (held.has(url) ? await dataUrl(held.get(url)) : null);
    const fits = told && told.length <= LARGEST_SIGNS && signs + told.length <= MOST_SIGNS;
    if (fits) signs += told.length;
    texts.set(mark, fits ? told : escaped(url));
  }
  if (!texts.size) return html;
  return html.replace(/kiosque-picture:[\w-]+/g, (mark) => texts.get(mark) ?? mark);
}

async function dataUrl(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return `data:${blob.type};base64,${btoa(pieces.join(''))}`;
}

function escaped(url) {
  return url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
