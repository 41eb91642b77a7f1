// What the user can do: the button, its key, the menu of the page, of what is selected, of a link.
import {api} from './api.js';
import {saveLink, savePage} from './saving.js';

api.runtime.onInstalled.addListener(() => {
  api.contextMenus.removeAll().then(() => {
    for (const context of ['page', 'selection', 'link']) {
      const title = api.i18n.getMessage({page: 'savePage', selection: 'saveSelection', link: 'saveLink'}[context]);
      api.contextMenus.create({id: context, title, contexts: [context]});
    }
  });
});

api.contextMenus.onClicked.addListener((chosen, tab) => {
  if (chosen.menuItemId === 'link') {
    saveLink(chosen.linkUrl, chosen.linkText ?? chosen.selectionText ?? '', tab);
  } else {
    savePage(tab);
  }
});

api.action.onClicked.addListener((tab) => savePage(tab));
