// The reader's native host: one conversation for each thing saved.
import {Failure, api} from './api.js';

const HOST = 'kiosque.reader';
const PART_SIGNS = 500_000; // the browsers take 1 MB at a time in one direction, 64 MB in the other
const LARGEST_SIGNS = 60_000_000;
const PATIENCE_MS = 60_000;

// The host has said nothing: it is not installed, may not be started, or has died.
export class Unreachable extends Error {}

export function sendLink(url, title) {
  return asked([{kind: 'link', url, title: title.trim().slice(0, 1000)}]);
}

export async function sendPage({url, title, selection, html}) {
  if (html.length > LARGEST_SIGNS) throw new Failure('large');
  const texts = partsOf(html);
  const parts = texts.map((text, number) => ({kind: 'part', number, text}));
  const head = {kind: 'page', url, title: title.slice(0, 1000), selection, parts: parts.length};
  return asked([head, ...parts]);
}

export function hello() {
  return asked([{kind: 'hello'}]);
}

// Cut a text, but no sign that is written with two: halves do not survive the way.
export function partsOf(text) {
  const parts = [];
  for (let start = 0; start < text.length || !parts.length; ) {
    let end = Math.min(start + PART_SIGNS, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

// Send the messages; return the host's answer.
function asked(messages) {
  return new Promise((resolve, reject) => {
    let port;
    try {
      port = api.runtime.connectNative(HOST);
    } catch (error) {
      reject(new Unreachable(String(error)));
      return;
    }
    const tired = setTimeout(() => end(reject, new Unreachable('no answer')), PATIENCE_MS);
    function end(settle, value) {
      clearTimeout(tired);
      settle(value);
      port.disconnect();
    }
    port.onMessage.addListener((answer) => {
      if (answer.kind === 'failed') end(reject, new Failure(answer.reason, answer.sentence));
      else end(resolve, answer);
    });
    port.onDisconnect.addListener(() => {
      const why = port.error?.message ?? api.runtime.lastError?.message ?? '';
      end(reject, new Unreachable(why));
    });
    for (const message of messages) port.postMessage(message);
  });
}
