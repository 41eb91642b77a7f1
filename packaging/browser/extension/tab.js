// The page in a tab, read by a script that is put there for the moment.
import {Failure, api} from './api.js';
import {captured} from './capture.js';

export async function readPage(tab) {
  const target = {tabId: tab.id};
  try {
    await api.scripting.executeScript({target, files: ['rendered.js']});
  } catch (error) {
    throw new Failure('closed', String(error)); // the browser's own pages are closed to extensions
  }
  const held = await captured(tab.id);
  const [answer] = await api.scripting.executeScript({
    target,
    func: (urls) => globalThis.kiosqueRendered(urls),
    args: [[...held.keys()]],
  });
  if (!answer?.result) throw new Failure('closed');
  const {result} = answer;
  if (result.failed) throw new Failure(result.failed);
  return {...result, held};
}
