// A name of its own, since the scripts of a page come in any order.
// Photos before they are sent: large ones are made smaller here, which saves the sender's data and leaves behind where
// they were taken; the server trusts none of it. And areas that are drawn over a photo, which the server makes black.
window.perspectiefPhotos ??= (() => {
  const LONGEST_SIDE = 2048;
  const QUALITY = 0.9;

  // What this browser can't read, such as an iPhone's own format on other devices, goes as it is: the server tells why.
  const smaller = async (file) => {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const share = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * share));
    canvas.height = Math.max(1, Math.round(bitmap.height * share));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return new Promise((done) => { canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', QUALITY); });
  };

  return {
    shrink(upload) {
      upload.addEventListener('upload-request', (event) => {
        event.preventDefault();
        const { file, xhr } = event.detail;
        // one that was taken away meanwhile leaves its turn to the next, of which no browser tells before it is sent
        smaller(file).catch(() => file).then((photo) => (file.abort ? xhr.onabort() : xhr.send(photo)));
      });
    },
    // The field tells how far its photos are, from the moment at which they are chosen; before any press after it.
    follow(upload, field) {
      const tell = () => {
        const some = (has) => upload.files.some(has);
        const progress = some((file) => file.uploading) ? 'underWay' : some((file) => file.error) ? 'failed' : 'there';
        if (progress !== (field.progress ?? 'there')) {
          field.progress = progress;
          field.dispatchEvent(new Event('progress'));
        }
      };
      ['upload-before', 'upload-success', 'upload-error', 'file-remove']
        .forEach((type) => upload.addEventListener(type, tell));
    },
    // The bar of a photo that is under way has no name of its own.
    name(upload, label) {
      const named = () => upload.querySelectorAll('vaadin-progress-bar')
        .forEach((bar) => bar.setAttribute('aria-label', label));
      new MutationObserver(named).observe(upload, { childList: true, subtree: true });
    },
    // Two buttons for one upload: phones open the camera by this attribute, and some only the gallery without it.
    camera(upload, button) {
      const input = () => upload.shadowRoot.querySelector('input[type=file]');
      const gallery = () => input().removeAttribute('capture');
      button.addEventListener('click', () => {
        input().setAttribute('capture', 'environment');
        input().value = '';
        input().click();
        ['change', 'cancel'].forEach((type) => input().addEventListener(type, gallery, { once: true }));
      });
      const choose = upload.querySelector('[slot=add-button]');
      ['touchend', 'click'].forEach((type) => choose.addEventListener(type, gallery, true));
    },
  };
})();

// Areas over a photo. Its value: left, top, width and height of each as shares of the photo, with commas between, and a
// space between two.
customElements.get('portal-areas') ?? customElements.define('portal-areas', (() => {
  const SMALLEST = 0.02;
  const STEP = 0.02;
  const SLACK = 6;
  const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const within = (number, least, most) => Math.min(Math.max(number, least), most);

  return class extends HTMLElement {
    connectedCallback() {
      if (this.photo) {
        return;
      }
      this.photo = document.createElement('img');
      this.photo.src = this.getAttribute('src');
      this.photo.alt = this.getAttribute('alt');
      this.photo.draggable = false;
      this.style.aspectRatio = this.getAttribute('ratio');
      this.style.maxWidth = `calc(60vh * ${this.getAttribute('ratio')})`;
      this.append(this.photo);
      this.addEventListener('pointerdown', (event) => this.begin(event));
    }
    get value() {
      return [...this.querySelectorAll('button')].map((area) => area.place.map((it) => it.toFixed(5)).join()).join(' ');
    }
    add() {
      this.create(0.4, 0.4, 0.2, 0.2).focus();
    }
    create(...place) {
      const area = document.createElement('button');
      area.type = 'button';
      area.setAttribute('aria-label', this.getAttribute('area'));
      area.addEventListener('keydown', (event) => this.press(area, event));
      this.append(area);
      this.put(area, place);
      return area;
    }
    put(area, [left, top, width, height]) {
      const wide = within(width, SMALLEST, 1);
      const high = within(height, SMALLEST, 1);
      area.place = [within(left, 0, 1 - wide), within(top, 0, 1 - high), wide, high];
      ['left', 'top', 'width', 'height'].forEach((side, at) => { area.style[side] = `${area.place[at] * 100}%`; });
    }
    press(area, event) {
      const [left, top, width, height] = area.place;
      const [right, down] = KEYS[event.key] ?? [];
      if (right !== undefined) {
        event.preventDefault();
        this.put(area, event.shiftKey
          ? [left, top, Math.min(width + right * STEP, 1 - left), Math.min(height + down * STEP, 1 - top)]
          : [left + right * STEP, top + down * STEP, width, height]);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        const next = area.nextElementSibling ?? this.querySelector('button');
        area.remove();
        next?.focus();
      }
    }
    // An area is moved, or taken away by a press that doesn't move it; beside them a new one is drawn.
    begin(event) {
      event.preventDefault();
      const from = this.at(event);
      const moved = event.target.place ? event.target : null;
      const before = moved?.place;
      const area = moved ?? this.create(...from, SMALLEST, SMALLEST);
      area.focus();
      let dragged = false;
      const drag = (move) => {
        const to = this.at(move);
        dragged ||= Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) > SLACK;
        this.put(area, before
          ? [before[0] + to[0] - from[0], before[1] + to[1] - from[1], before[2], before[3]]
          : [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]);
      };
      const end = () => {
        this.removeEventListener('pointermove', drag);
        ['pointerup', 'pointercancel'].forEach((type) => this.removeEventListener(type, end));
        if (moved && !dragged) {
          moved.remove();
        }
      };
      this.setPointerCapture(event.pointerId);
      this.addEventListener('pointermove', drag);
      ['pointerup', 'pointercancel'].forEach((type) => this.addEventListener(type, end));
    }
    at(event) {
      const box = this.photo.getBoundingClientRect();
      return [within((event.clientX - box.left) / box.width, 0, 1), within((event.clientY - box.top) / box.height, 0, 1)];
    }
  };
})());
