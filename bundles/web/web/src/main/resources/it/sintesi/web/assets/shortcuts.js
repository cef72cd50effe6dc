/* Single keys for the desk. They act only while nothing is being typed, and not at all when switched off (WCAG 2.1.4). */
(() => {
  'use strict';
  const base = document.body.dataset.shortcuts;
  if (base === undefined) {
    return;
  }
  const PLACES = { d: '/', l: '/work', c: '/communications' };
  const ROWS = 'main table.list tbody tr, main .finding, main ul.figures.panel > li';
  const PATIENCE = 1500;
  let wentAt = -PATIENCE;

  const typing = target => target.closest('input, textarea, select, [contenteditable]') !== null;
  const links = () => [...document.querySelectorAll(ROWS)].map(row => row.querySelector('a[href]')).filter(link => link !== null);

  /* Moves the focus, so that Enter opens the row and screen readers read it. */
  function move(step) {
    const all = links();
    const row = document.activeElement.closest(ROWS);
    const at = row === null ? -1 : all.findIndex(link => row.contains(link));
    const next = row === null ? (step > 0 ? 0 : all.length - 1) : at + step;
    if (next >= 0 && next < all.length) {
      all[next].focus();
    }
  }

  /* The list of shortcuts is a page like any other; here it is shown in a dialog. */
  async function help() {
    const address = base + '/shortcuts';
    const open = document.querySelector('dialog.help');
    if (open !== null) {
      open.showModal();
      return;
    }
    const answer = await fetch(address);
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('shortcut-list');
    if (!answer.ok || list === null) {
      location.assign(address);
      return;
    }
    const dialog = document.createElement('dialog');
    dialog.className = 'help';
    dialog.setAttribute('aria-labelledby', 'shortcut-title');
    dialog.append(document.importNode(list, true));
    const close = dialog.querySelector('[data-close]');
    close.hidden = false;
    close.addEventListener('click', () => dialog.close());
    document.body.append(dialog);
    dialog.showModal();
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || typing(event.target)
        || document.querySelector('dialog[open]') !== null) {
      return;
    }
    const going = event.timeStamp - wentAt < PATIENCE;
    wentAt = -PATIENCE;
    if (going && event.key in PLACES) {
      location.assign(base + PLACES[event.key]);
    } else if (event.key === 'g') {
      wentAt = event.timeStamp;
    } else if (event.key === '/') {
      document.getElementById('find-text').focus();
    } else if (event.key === 'j' || event.key === 'k') {
      move(event.key === 'j' ? 1 : -1);
    } else if (event.key === '?') {
      help();
    } else {
      return;
    }
    event.preventDefault();
  });
})();
