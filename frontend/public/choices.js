// A few large buttons of which one is chosen. The server gives the words and what is chosen; a person's choice makes a
// change event. To the server it is one element, however many buttons there are.
customElements.get('portal-choices') ?? customElements.define('portal-choices', (() => {
  let groups = 0;

  return class extends HTMLElement {
    #group = `choices-${++groups}`;
    #value = '';

    // One line for each button: its value, a blank and its language if that isn't the group's, a colon, its word.
    set words(lines) {
      this.replaceChildren(...lines.split('\n').map((line) => {
        const colon = line.indexOf(':');
        const input = document.createElement('input');
        const [value, language] = line.slice(0, colon).split(' ');
        Object.assign(input, { type: 'radio', name: this.#group, value });
        const label = document.createElement('label');
        if (language) {
          label.lang = language;
        }
        label.append(input, line.slice(colon + 1));
        return label;
      }));
      this.value = this.#value;
    }
    get value() {
      return this.querySelector(':checked')?.value ?? '';
    }
    set value(value) {
      this.#value = value;
      this.querySelectorAll('input').forEach((input) => { input.checked = input.value === value; });
    }
    focus() {
      (this.querySelector(':checked') ?? this.querySelector('input'))?.focus();
    }
  };
})());
