// Gives an address to a text that the service worker wants to write to a file.
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id === chrome.runtime.id && message.kind === 'address') {
    answer(URL.createObjectURL(new Blob([message.text], {type: 'text/html'})));
  }
});
