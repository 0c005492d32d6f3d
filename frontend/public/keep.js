// Keeps what a field holds until the server has stored it. Per tab, cleared at sign-out.
window.perspectief ??= (() => {
  const PREFIX = 'keep:';
  const kept = window.sessionStorage;
  const property = (field) => (field.localName === 'vaadin-checkbox' ? 'checked' : 'value');
  const read = (field) => String(field[property(field)] ?? '');

  return {
    // A value that was kept and never stored goes back into the field, which sends it to the server again.
    watch(field, key, stored) {
      const name = PREFIX + key;
      const before = kept.getItem(name);
      if (!field.perspectiefKept) {
        field.addEventListener(`${property(field)}-changed`, () => kept.setItem(field.perspectiefKept, read(field)));
      }
      field.perspectiefKept = name;
      if (before === null || before === stored) {
        kept.removeItem(name);
        return;
      }
      field[property(field)] = property(field) === 'checked' ? before === 'true' : before;
      // one or the other is what the server hears, by how eagerly the field sends
      ['input', 'change'].forEach((type) => field.dispatchEvent(new CustomEvent(type, { bubbles: true })));
    },
    // Typing may have gone on since: then the newer text stays kept.
    stored(key, value) {
      if (kept.getItem(PREFIX + key) === value) {
        kept.removeItem(PREFIX + key);
      }
    },
    forgetAll() {
      Object.keys(kept).filter((name) => name.startsWith(PREFIX)).forEach((name) => kept.removeItem(name));
    },
  };
})();
