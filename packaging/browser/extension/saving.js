// A page or a link, from the tab to the reader; told when it is saved, or why it is not.
import {Failure} from './api.js';
import {writeFile} from './file.js';
import {Unreachable, sendLink, sendPage} from './host.js';
import {filled} from './pictures.js';
import {readPage} from './tab.js';
import {tellFailed, tellQueued, tellSaved, tellWorking, tellWritten} from './telling.js';

export async function savePage(tab) {
  await tellWorking(tab);
  try {
    const page = await readPage(tab);
    const html = await filled(page);
    try {
      await tellSaved(tab, await sendPage({...page, html}));
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      await writeFile({...page, html});
      await tellWritten(tab);
    }
  } catch (error) {
    await tellFailed(tab, reasonOf(error));
  }
}

export async function saveLink(url, title, tab) {
  try {
    await tellQueued(tab, await sendLink(url, title));
  } catch (error) {
    await tellFailed(tab, error instanceof Unreachable ? 'unreachable' : reasonOf(error));
  }
}

function reasonOf(error) {
  if (error instanceof Failure) return error.reason;
  console.error(error);
  return 'mistake';
}
