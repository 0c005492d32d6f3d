// Once it has lost the connection, Vaadin says so until the reader's next click, although all has long been delivered.
// So this asks whether the portal answers again, twice, so that Vaadin's own attempt (every 5 s) comes in between.
(() => {
  const PAUSE = 3000;
  const connection = window.Vaadin.connectionState;

  const ask = async (answered) => {
    const answers = await fetch('favicon.svg', { method: 'HEAD', cache: 'no-store' }).then((it) => it.ok, () => false);
    if (connection.state !== 'reconnecting') {
      return;
    }
    if (answers && answered) {
      connection.state = 'connected';
    } else {
      setTimeout(ask, PAUSE, answers);
    }
  };

  connection.addStateChangeListener((_, now) => {
    if (now === 'reconnecting') {
      setTimeout(ask, PAUSE, false);
    }
  });
})();
