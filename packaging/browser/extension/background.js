// What the user can do: the button, its key, the menu of the page, of what is selected, of a link.
import {api} from './api.js';
import {saveLink, savePage} from './saving.js';

const MENUS = [
  {id: 'page', contexts: ['page'], title: 'savePage'},
  {id: 'selection', contexts: ['selection'], title: 'saveSelection'},
  {id: 'link', contexts: ['link'], title: 'saveLink', targetUrlPatterns: ['http://*/*', 'https://*/*']},
];

api.runtime.onInstalled.addListener(async () => {
  await api.contextMenus.removeAll();
  for (const menu of MENUS) {
    api.contextMenus.create({...menu, title: api.i18n.getMessage(menu.title)});
  }
});

api.contextMenus.onClicked.addListener((chosen, tab) => {
  if (chosen.menuItemId === 'link') {
    saveLink(chosen.linkUrl, chosen.linkText ?? chosen.selectionText ?? '', tab);
  } else {
    savePage(tab);
  }
});

api.action.onClicked.addListener((tab) => savePage(tab));
