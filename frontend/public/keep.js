// Keeps what is typed until the server has stored it, with the version it was typed against. Per tab, cleared at
// sign-out. Only what a person does counts: values that the server sets make no input or change event.
window.perspectief ??= (() => {
  const PREFIX = 'keep:';
  const FOCUSED = 'focused';
  const storage = window.sessionStorage;
  const property = (field) => (field.localName === 'vaadin-checkbox' ? 'checked' : 'value');
  const read = (field) => String(field[property(field)] ?? '');
  const find = (field) => JSON.parse(storage.getItem(field.kept.name));
  const names = (prefix) => Object.keys(storage).filter((name) => name.startsWith(PREFIX + prefix));

  const write = (field, value, version) => {
    if (value === field.kept.stored) {
      storage.removeItem(field.kept.name);
    } else {
      storage.setItem(field.kept.name, JSON.stringify({ value, version }));
    }
    field.toggleAttribute('unsent', value !== field.kept.stored);
  };
  const channel = new BroadcastChannel('perspectief');
  channel.onmessage = () => names('').forEach((name) => storage.removeItem(name));

  const tell = (field, version) => {
    const holder = field.closest('[keeps]');
    if (holder) {
      holder.typedAgainst = { ...holder.typedAgainst, [field.kept.name.slice(PREFIX.length)]: version };
      holder.dispatchEvent(new Event('typed-against'));
    }
  };

  const listen = (field) => {
    field.listening = true;
    const on = (type, act, down) => field.addEventListener(type, () => field.kept && act(), down);
    ['input', 'change'].forEach((type) => {
      // on the way down, so that the server hears of the version before it hears of the value
      on(type, () => find(field) ?? tell(field, field.kept.version), true);
      on(type, () => write(field, read(field), find(field)?.version ?? field.kept.version));
    });
    on('focusin', () => storage.setItem(FOCUSED, field.kept.name));
    field.addEventListener('focusout', () => storage.removeItem(FOCUSED));
  };
  // A page that loads again by itself must not take the cursor away from who is typing.
  const focusAgain = (field) => {
    if (storage.getItem(FOCUSED) === field.kept.name && document.activeElement === document.body) {
      setTimeout(() => field.focus());
    }
  };

  return {
    // A value that was kept and never stored goes back into the field, which sends it to the server again.
    watch(field, key, version, stored) {
      if (!field.listening) {
        listen(field);
      }
      field.kept = { name: PREFIX + key, version, stored };
      if (field.loose && !find(field)) {
        write(field, read(field), version);
      }
      field.loose = false;
      focusAgain(field);
      const before = find(field);
      if (!before || before.value === stored) {
        write(field, stored, version);
        return;
      }
      // what begins with the stored text takes nothing away from it
      const goesOn = field.localName === 'vaadin-text-area' && before.value.startsWith(stored);
      write(field, before.value, goesOn ? version : before.version);
      tell(field, find(field).version);
      field[property(field)] = property(field) === 'checked' ? before.value === 'true' : before.value;
      // one or the other is what the server hears, by how eagerly the field sends
      ['input', 'change'].forEach((type) => field.dispatchEvent(new CustomEvent(type, { bubbles: true })));
    },
    // Typing may have gone on since it was sent: then the newer text stays kept, as typed against the new version.
    stored(field, version, sent, stored) {
      const before = find(field);
      const onTop = before?.version === field.kept.version;
      Object.assign(field.kept, { version, stored });
      if (before) {
        write(field, before.value === sent ? stored : before.value, onTop ? version : before.version);
      }
    },
    // What a person chose where the server alone knows the whole of it.
    given(field, value) {
      write(field, value, find(field)?.version ?? field.kept.version);
    },
    forget(key) {
      storage.removeItem(PREFIX + key);
      document.querySelectorAll('[unsent]').forEach((field) => {
        if (field.kept?.name === PREFIX + key) {
          field.removeAttribute('unsent');
        }
      });
    },
    // True once nobody types in the holder, false if what was typed there is unsent then.
    async atRest(holder, prefix) {
      const TEXTS = 'vaadin-text-area, vaadin-text-field';
      while (holder.contains(document.activeElement?.closest(TEXTS))) {
        await new Promise((rest) => holder.addEventListener('focusout', () => setTimeout(rest), { once: true }));
      }
      return names(prefix).length === 0;
    },
    // Until it is watched again; what is in it by then is kept from there on.
    unwatch(field) {
      field.loose = true;
      if (field.kept) {
        write(field, field.kept.stored);
        field.kept = null;
      }
    },
    forgetUnder(prefix) {
      names(prefix).forEach((name) => storage.removeItem(name));
    },
    hasUnsent(prefix) {
      return names(prefix).length > 0;
    },
    // In all tabs, for the next person at this device.
    forgetAll() {
      names('').forEach((name) => storage.removeItem(name));
      channel.postMessage('forget');
    },
    // A tab that slept while its person signed out elsewhere.
    forgetOthers(person) {
      names('').filter((name) => !name.startsWith(`${PREFIX}${person}/`)).forEach((name) => storage.removeItem(name));
    },
  };
})();
