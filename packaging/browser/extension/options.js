// Says whether the reader can be reached from here, and what to do if it cannot.
import {api} from './api.js';
import {hello} from './host.js';

const say = (id, name, ...values) => {
  const line = document.getElementById(id);
  line.textContent = api.i18n.getMessage(name, values);
  line.hidden = false;
};

document.documentElement.lang = api.i18n.getUILanguage();
document.documentElement.dir = api.i18n.getMessage('@@bidi_dir');
say('state', 'asking');
hello().then(
  ({version}) => say('state', 'reached', version),
  () => {
    say('state', 'notReached');
    say('help', 'howToReach');
  },
);
