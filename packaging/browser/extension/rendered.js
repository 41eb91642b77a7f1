// The page as it is shown: a copy of its document after its scripts, read inside the tab.
//
// Shadow roots that are open stand in it as the elements that they are shown as. What the user has
// typed is not in it, nor passwords, nor hidden fields; no scripts but those that describe the page.
// Pictures stand in it as marks, and are given beside it.
globalThis.kiosqueRendered ??= (() => {
  const LARGEST_SIGNS = 15_000_000;
  const MOST_PICTURES = 300;
  const LARGEST_PICTURE_BYTES = 8_000_000;
  const MOST_READ_BYTES = 24_000_000;
  const PATIENCE_MS = 3_000;
  const DRAWN_EXACTLY_PIXELS = 256 * 256; // larger ones are photographs, mostly
  const TYPED = new Set(['textarea', 'select', 'output', 'datalist']); // and most kinds of input
  const BUTTONS = new Set(['button', 'submit', 'reset', 'image']);
  const DESCRIBES = 'application/ld+json';

  // Return what the document is asked for; in a page a form or picture of that name would come first.
  function own(name) {
    return Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);
  }

  // The copy of one document. ranges: what is selected of it, none if all of it is meant.
  class Copy {
    constructor(ranges) {
      this.ranges = ranges;
      this.document = document.implementation.createHTMLDocument('');
      this.images = [];
      this.secret = crypto.randomUUID();
    }

    html() {
      const [body, described] = [own('body'), own('head')];
      const root = this.shallow(own('documentElement'));
      const head = this.document.createElement('head');
      const charset = this.document.createElement('meta');
      charset.setAttribute('charset', 'utf-8');
      head.append(charset);
      if (document.querySelector('base')) {
        const base = this.document.createElement('base');
        base.setAttribute('href', document.baseURI);
        head.append(base);
      }
      for (const child of described?.childNodes ?? []) this.add(child, head);
      root.append(head);
      if (body) root.append(this.ranges.length ? this.selection(body) : this.body(body));
      return `<!DOCTYPE html>\n${root.outerHTML}`;
    }

    body(shown) {
      const body = this.shallow(shown);
      for (const child of shownIn(shown)) this.add(child, body);
      return body;
    }

    selection(shown) {
      const body = this.document.createElement('body');
      const article = this.document.createElement('article');
      for (const range of this.ranges) {
        let root = range.commonAncestorContainer;
        if (root.nodeType !== Node.ELEMENT_NODE) root = root.parentNode;
        const inside = root === shown ? article : this.shallow(root);
        for (const child of shownIn(root)) this.add(child, inside, range);
        if (inside !== article) article.append(inside);
      }
      body.append(article);
      return body;
    }

    // Add the copy of a node. range: of what lies outside it nothing is taken.
    add(node, parent, range = null) {
      if (range && !range.intersectsNode(node)) return;
      if (node.nodeType === Node.TEXT_NODE) {
        parent.append(this.document.createTextNode(selectedText(node, range)));
      } else if (node.nodeType === Node.ELEMENT_NODE && !this.isLeftOut(node)) {
        this.addElement(node, parent, range);
      }
    }

    addElement(element, parent, range) {
      const name = element.localName;
      if (name === 'slot' && element.getRootNode() instanceof ShadowRoot) {
        for (const child of element.assignedNodes({flatten: true})) this.add(child, parent, range);
        return;
      }
      const copy = this.shallow(element);
      parent.append(copy);
      if (name === 'noscript') {
        const inside = new DOMParser().parseFromString(element.textContent, 'text/html');
        copy.append(...[...inside.head.childNodes, ...inside.body.childNodes].map((node) => this.document.importNode(node, true)));
      } else if (name === 'img') {
        this.mark(element, copy);
      } else if (!TYPED.has(name) && !isWrittenIn(element) && name !== 'iframe') {
        for (const child of shownIn(element)) this.add(child, copy, range);
      }
    }

    // Return the copy of an element without its children and without what is not to be taken.
    shallow(element) {
      const copy = this.document.importNode(element, false);
      for (const {name} of [...copy.attributes]) {
        if (name.startsWith('on') || name === 'nonce' || name === 'srcdoc') copy.removeAttribute(name);
      }
      if (TYPED.has(element.localName) || (element.localName === 'input' && !BUTTONS.has(element.type))) {
        copy.removeAttribute('value');
        copy.removeAttribute('checked');
      }
      return copy;
    }

    isLeftOut(element) {
      switch (element.localName) {
        case 'script':
          return element.type !== DESCRIBES || this.ranges.length > 0;
        case 'template':
        case 'base':
          return true;
        case 'style':
          return element.getRootNode() instanceof ShadowRoot;
        case 'meta':
          return element.hasAttribute('charset') || element.hasAttribute('http-equiv');
        case 'input':
          return element.type === 'hidden';
        case 'source': {
          const picture = element.closest('picture');
          return picture !== null && isHeld(picture.querySelector('img'));
        }
        default:
          return false;
      }
    }

    // Put a mark in the place of a picture that the tab holds.
    mark(image, copy) {
      if (!isHeld(image) || this.images.length >= MOST_PICTURES) return;
      const mark = `kiosque-picture:${this.secret}-${this.images.length}`;
      this.images.push({mark, image, url: image.currentSrc || image.src});
      copy.setAttribute('src', mark);
      for (const name of ['srcset', 'sizes', 'loading']) copy.removeAttribute(name);
    }
  }

  // Return what is shown in an element: its shadow root's nodes in place of its own.
  function shownIn(element) {
    return [...(element.shadowRoot ?? element).childNodes];
  }

  function isHeld(image) {
    const url = image?.currentSrc || image?.src || '';
    return Boolean(image?.complete && image.naturalWidth && url && !url.startsWith('data:'));
  }

  // A field that is no form's element, in which the user writes all the same.
  function isWrittenIn(element) {
    const editable = element.isContentEditable && !element.parentElement?.isContentEditable;
    return editable && (element.getAttribute('role') === 'textbox' || element.closest('form') !== null);
  }

  function selectedText(node, range) {
    const end = range && node === range.endContainer ? range.endOffset : node.data.length;
    const start = range && node === range.startContainer ? range.startOffset : 0;
    return node.data.slice(start, end);
  }

  function selectedRanges() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.toString().trim()) return [];
    return Array.from({length: selection.rangeCount}, (_, number) => selection.getRangeAt(number));
  }

  // Return a picture as data:, null if the page may not read it.
  async function read(image, url) {
    return (await fromCache(url)) ?? (await painted(image));
  }

  async function fromCache(url) {
    try {
      const answer = await fetch(url, {cache: 'force-cache', signal: AbortSignal.timeout(PATIENCE_MS)});
      const blob = answer.ok ? await answer.blob() : null;
      return blob?.type.startsWith('image/') ? await asData(blob) : null;
    } catch {
      return null; // of another server, or the cache has it no more
    }
  }

  async function painted(image) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const exactly = canvas.width * canvas.height <= DRAWN_EXACTLY_PIXELS;
    const pen = canvas.getContext('2d');
    try {
      if (!exactly) {
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, canvas.width, canvas.height);
      }
      pen.drawImage(image, 0, 0);
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, exactly ? 'image/png' : 'image/jpeg', 0.9));
      return blob && (await asData(blob));
    } catch {
      return null; // of another server: the canvas is shut
    }
  }

  function asData(blob) {
    if (blob.size > LARGEST_PICTURE_BYTES) return null;
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => resolve(null);
      reader.readAsDataURL(blob);
    });
  }

  // held: addresses of the pictures that need not be read here. Gives the page, or why it failed.
  return async (held) => {
    if (!/html|^text\/plain$/.test(own('contentType'))) return {failed: 'kind'};
    const there = new Set(held);
    const copy = new Copy(selectedRanges());
    const html = copy.html();
    if (html.length > LARGEST_SIGNS) return {failed: 'large'};
    let signs = 0;
    const pictures = await Promise.all(
      copy.images.map(async ({mark, image, url}) => {
        let data = there.has(url) ? null : await read(image, url);
        signs += data?.length ?? 0;
        if (signs > MOST_READ_BYTES) data = null;
        return {mark, url, data};
      }),
    );
    return {url: location.href, title: own('title'), selection: copy.ranges.length > 0, html, pictures};
  };
})();

// What a script ends with is handed back, and a function cannot be.
true;
