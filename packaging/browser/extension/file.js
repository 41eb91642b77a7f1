// Where the reader cannot be reached: the page as one .html file in the folder that it watches.
import {Failure, api} from './api.js';

const FOLDER = 'Kiosque'; // in the user's Downloads
const LONGEST_NAME = 80;
const PATIENCE_MS = 30_000;

export async function writeFile({url, title, html}) {
  const address = url.split('#')[0];
  // The mark by which browsers and readers know where a file came from.
  const comment = `<!-- saved from url=(${String(address.length).padStart(4, '0')})${address} -->`;
  const text = html.replace('<html', `${comment}\n<html`);
  const blobUrl = await addressOf(text);
  const filename = `${FOLDER}/${nameFrom(title, address)}.html`;
  let id;
  try {
    id = await api.downloads.download({url: blobUrl, filename, conflictAction: 'uniquify', saveAs: false});
    await written(id);
  } catch (error) {
    throw new Failure('file', String(error));
  } finally {
    await forget(blobUrl);
  }
}

export function nameFrom(title, address) {
  const words = title.normalize('NFC').replace(/[\p{C}\\/:*?"<>|~.]+/gu, ' ');
  const name = [...words.trim().replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('').trim();
  return name || (URL.canParse(address) ? new URL(address).hostname.replaceAll('.', ' ') : '') || 'page';
}

// Wait until the file is whole on the disk.
function written(id) {
  return new Promise((resolve, reject) => {
    const tired = setTimeout(() => end(reject, new Error('it takes too long')), PATIENCE_MS);
    function end(settle, value) {
      clearTimeout(tired);
      api.downloads.onChanged.removeListener(look);
      settle(value);
    }
    async function look() {
      const [item] = await api.downloads.search({id});
      if (item?.state === 'complete') end(resolve);
      else if (item?.state === 'interrupted') end(reject, new Error(item.error));
    }
    api.downloads.onChanged.addListener(look);
    look();
  });
}

// Return an address for the text. Chromium's service worker has none to give: a page out of sight
// gives it.
async function addressOf(text) {
  if (URL.createObjectURL) return URL.createObjectURL(new Blob([text], {type: 'text/html'}));
  await api.offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['BLOBS'],
    justification: 'A file is written for the reader',
  });
  return api.runtime.sendMessage({kind: 'address', text});
}

async function forget(address) {
  if (URL.revokeObjectURL) URL.revokeObjectURL(address);
  else await api.offscreen.closeDocument();
}
