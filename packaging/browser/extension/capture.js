// The pictures that the tab holds, those of other servers too: Chromium writes them as MHTML.
//
// A script in the page may not read a picture of another server, and the browser's cache is shut to
// extensions. Firefox has no such door; there the extension may read what it has painted itself.
import {api} from './api.js';

const LARGEST_BYTES = 100_000_000;
const MOST_TRIES = 4;
const LINE_END = [13, 10];

// Return the pictures, Blobs by their addresses.
export async function captured(tabId) {
  for (let tries = 0; api.pageCapture && tries < MOST_TRIES; tries += 1) {
    try {
      const mhtml = await api.pageCapture.saveAsMHTML({tabId});
      return mhtml.size > LARGEST_BYTES ? new Map() : picturesIn(new Uint8Array(await mhtml.arrayBuffer()));
    } catch (error) {
      // Now and then the browser deletes its file before we have read it (seen in Chromium 156).
      console.info('the page was not captured', error);
    }
  }
  return new Map();
}

function picturesIn(bytes) {
  const pictures = new Map();
  const boundary = /boundary="([^"]+)"/.exec(ascii(bytes.subarray(0, 4000)))?.[1];
  if (!boundary) return pictures;
  const mark = [...LINE_END, ...codes(`--${boundary}`)];
  const headEnd = [...LINE_END, ...LINE_END];
  let start = find(bytes, mark, 0);
  while (start >= 0) {
    const end = find(bytes, mark, start + mark.length);
    if (end < 0) break;
    const part = bytes.subarray(start + mark.length, end);
    const split = find(part, headEnd, 0);
    const head = split < 0 ? '' : ascii(part.subarray(0, split)).replace(/\r\n[ \t]+/g, '');
    const url = /^content-location:\s*(\S+)/im.exec(head)?.[1];
    const type = /^content-type:\s*(image\/[\w.+-]+)/im.exec(head)?.[1];
    if (url && type) {
      const body = decoded(part.subarray(split + headEnd.length), head);
      if (body) pictures.set(url, new Blob([body], {type}));
    }
    start = end;
  }
  return pictures;
}

function decoded(body, head) {
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1].toLowerCase() ?? 'binary';
  if (encoding === 'binary') return body.slice();
  if (encoding !== 'base64') return null;
  try {
    return Uint8Array.from(atob(ascii(body)), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

function find(bytes, wanted, from) {
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0], from); at >= 0 && at <= last; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((code, offset) => bytes[at + offset] === code)) return at;
  }
  return -1;
}

function ascii(bytes) {
  return new TextDecoder('latin1').decode(bytes);
}

function codes(text) {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}
