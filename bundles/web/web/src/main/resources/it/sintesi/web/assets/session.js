/* Says in time that the session is about to end, and prolongs it with one click. Without JavaScript the pages work as before. */
(() => {
  'use strict';
  const watch = document.getElementById('session-watch');
  if (watch === null) {
    return;
  }
  const WARNING = 300;
  const part = name => watch.querySelector('[data-part=' + name + ']');
  const began = Date.now();
  const longest = Number(watch.dataset.end);
  const idle = Number(watch.dataset.idle);
  let renewed = began;

  /* Seconds left, from the clock: timers stand still while a computer sleeps. */
  const left = () => Math.min(idle - (Date.now() - renewed) / 1000, longest - (Date.now() - began) / 1000);

  function look() {
    const seconds = left();
    part('over').hidden = seconds > 0;
    /* The end that nothing prolongs is told by the page itself. */
    part('soon').hidden = seconds <= 0 || idle >= longest || idle - (Date.now() - renewed) / 1000 > WARNING;
    if (seconds > 0) {
      setTimeout(look, 1000 * Math.max(1, Math.min(30, seconds > WARNING ? seconds - WARNING : seconds)));
    }
  }

  watch.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch(watch.dataset.ask);
    if (answer.ok) {
      renewed = Date.now();
      document.getElementById('main').focus();
      part('soon').hidden = true;
    } else {
      part('soon').hidden = true;
      part('over').hidden = false;
    }
  });
  look();
})();
