// What became of it: a sign on the button, its tip, and a notice of the system.
import {api} from './api.js';

const DONE = '#2e7d32';
const WAITS = '#8a6d00';
const FAILED = '#b3261e';
const SHOWN_MS = 6_000;
const KNOWN = new Set(['address', 'caller', 'closed', 'file', 'kind', 'large', 'library', 'message', 'page', 'unreachable']);

export const tellWorking = (tab) => sign(tab, '…', WAITS, words('working'));

export async function tellSaved(tab, {title, new: isNew, incomplete}) {
  const kind = incomplete ? 'savedInPart' : isNew ? 'saved' : 'updated';
  await tell(tab, incomplete ? '~' : '✓', incomplete ? WAITS : DONE, words(kind, title));
}

export const tellWritten = (tab) => tell(tab, '↓', DONE, words('written'));

export const tellQueued = (tab, {url, already}) =>
  tell(tab, '✓', DONE, words(already ? 'queuedAlready' : 'queued', url));

export const tellFailed = (tab, reason) =>
  tell(tab, '!', FAILED, words(`failed_${KNOWN.has(reason) ? reason : 'mistake'}`));

const turns = new Map(); // of each tab: a later saving is not wiped off by the end of an earlier

async function tell(tab, mark, color, sentence) {
  await sign(tab, mark, color, sentence);
  api.notifications.create({
    type: 'basic',
    iconUrl: api.runtime.getURL('icons/128.png'),
    title: 'Kiosque',
    message: sentence,
  });
  const turn = turns.get(tab?.id);
  setTimeout(() => {
    if (turns.get(tab?.id) === turn) sign(tab, '', color, words('savePage'));
  }, SHOWN_MS);
}

async function sign(tab, mark, color, sentence) {
  if (!tab?.id) return;
  const {id: tabId} = tab;
  turns.set(tabId, (turns.get(tabId) ?? 0) + 1);
  try {
    await api.action.setBadgeBackgroundColor({tabId, color});
    await api.action.setBadgeText({tabId, text: mark});
    await api.action.setTitle({tabId, title: sentence});
  } catch {
    // The tab was closed meanwhile; the notice says it still.
  }
}

function words(name, ...values) {
  return api.i18n.getMessage(name, values.map(String));
}
