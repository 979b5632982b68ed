'use strict';
/* The page works without this: every button sends a form. With it the result comes while one writes, a file can be
   dropped, and list, page and text show each other. The server's answer is the page itself; the result is cut out. */
(() => {
  const root = document.documentElement;
  const form = document.getElementById('to');
  root.classList.add('co-js');
  if (!form) return;

  const MOST_BYTES = 1048576;
  const LIVE_BYTES = 131072;
  const PAUSE = 600;
  const say = form.querySelector('.tin');
  let timer = 0;
  let running = null;

  const text = () => document.getElementById('van-ban');
  const result = () => document.getElementById('ket-qua');
  const bytes = () => (text() ? new Blob([text().value]).size : 0);

  async function send(button) {
    clearTimeout(timer);
    if (bytes() > MOST_BYTES) {
      say.textContent = form.dataset.quaLon;
      return;
    }
    if (running) running.abort();
    const mine = running = new AbortController();
    const body = new FormData(form, button ?? undefined);
    const slow = setTimeout(() => { say.textContent = form.dataset.dangSoat; }, 400);
    try {
      const address = button?.formAction || form.action;
      const answer = await fetch(address, {method: 'POST', body, signal: mine.signal});
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.ok, button);
    } catch (problem) {
      if (problem.name !== 'AbortError') say.textContent = form.dataset.matKetNoi;
    } finally {
      clearTimeout(slow);
      if (running === mine) running = null;
    }
  }

  function show(page, ok, button) {
    if (!ok) {
      say.textContent = page.getElementById('loi')?.textContent ?? form.dataset.matKetNoi;
      return;
    }
    const hidden = [...document.querySelectorAll('.dem input:not(:checked)')].map((box) => box.id);
    const open = result().querySelector('details')?.open;
    const scrolled = result().querySelector('.danh-sach')?.scrollTop ?? 0;
    document.body.className = page.body.className;
    if (button) keep(page);
    result().replaceChildren(...document.adoptNode(page.getElementById('ket-qua')).childNodes);
    const details = result().querySelector('details');
    if (details) details.open = open ?? false;
    for (const id of hidden) if (document.getElementById(id)) document.getElementById(id).checked = false;
    const list = result().querySelector('.danh-sach');
    if (list) list.scrollTop = scrolled;
    const conclusion = document.getElementById('ket-luan');
    say.textContent = page.querySelector('.tin')?.textContent || (conclusion?.textContent ?? '');
    underline();
    if (button && conclusion && !document.contains(button)) conclusion.focus();
  }

  /** What a button has changed: the text after a correction, the rows of a form. */
  function keep(page) {
    const old = text();
    const next = page.getElementById('van-ban');
    if (old && next && old.value !== next.value) old.value = next.value;
    const rows = page.getElementById('bieu-mau');
    if (rows) document.getElementById('bieu-mau').replaceChildren(...document.adoptNode(rows).childNodes);
  }

  /** Underlines the words of a finding where they stand, without touching the paper. */
  function underline() {
    if (!('highlights' in CSS)) return;
    const kinds = {error: new Highlight(), warning: new Highlight(), info: new Highlight()};
    for (const entry of document.querySelectorAll('.muc[data-thay]')) {
      const mark = document.getElementById('vb-phat-hien-' + entry.id.slice(4));
      const words = entry.dataset.thay.trim();
      let block = mark?.parentElement.previousElementSibling;
      if (!block || !/\p{L}{2}|\d/u.test(words)) continue;
      const range = find(block, words);
      for (const kind in kinds) {
        const shown = document.getElementById('loc-' + kind)?.checked;
        if (range && shown && entry.classList.contains(kind)) kinds[kind].add(range);
      }
    }
    CSS.highlights.set('loi', kinds.error);
    CSS.highlights.set('canh-bao', kinds.warning);
    CSS.highlights.set('goi-y', kinds.info);
  }

  function find(block, words) {
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let all = '';
    while (walk.nextNode()) {
      nodes.push([all.length, walk.currentNode]);
      all += walk.currentNode.data;
    }
    const at = all.indexOf(words);
    if (at < 0) return null;
    const range = new Range();
    const place = (offset) => {
      const [start, node] = nodes.findLast(([from]) => from <= offset);
      return [node, Math.min(offset - start, node.data.length)];
    };
    range.setStart(...place(at));
    range.setEnd(...place(at + words.length));
    return range;
  }

  function select(entry) {
    const area = text();
    const from = Number(entry.dataset.tu);
    area.focus();
    area.setSelectionRange(from, Number(entry.dataset.den));
    const above = area.value.slice(0, from).split('\n').length - 1;
    const line = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = Math.max(0, above * line - area.clientHeight / 3);
    area.scrollIntoView({block: 'nearest'});
  }

  async function take(file) {
    if (file.size > 2 * MOST_BYTES) {
      say.textContent = form.dataset.quaLon;
      return;
    }
    const files = new DataTransfer();
    files.items.add(file);
    const input = form.querySelector('input[type=file]');
    input.files = files.files;
    await send(form.querySelector('.hang .chinh'));
    input.value = '';
  }

  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const action = button?.formAction ?? form.action;
    if (/\/tai\//.test(new URL(action).pathname) || button?.classList.contains('ngon-ngu')) return;
    event.preventDefault();
    send(button);
  });
  form.addEventListener('input', (event) => {
    if (event.target.type === 'file') return;
    clearTimeout(timer);
    if (bytes() < LIVE_BYTES) timer = setTimeout(send, PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target.type === 'file' && event.target.files.length) take(event.target.files[0]);
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('.in')) window.print();
    const finder = event.target.closest('.tim');
    if (finder) select(finder.closest('.muc'));
    const link = event.target.closest('a[href^="#vb-phat-hien-"],a[href^="#muc-"]');
    if (link) follow(link, event);
  });

  /** From the list into the page and back, with the focus, so that the keyboard follows. */
  function follow(link, event) {
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    document.querySelectorAll('.dang-xem').forEach((old) => old.classList.remove('dang-xem'));
    const number = link.hash.match(/\d+$/)[0];
    for (const id of ['muc-', 'vb-phat-hien-']) document.getElementById(id + number)?.classList.add('dang-xem');
    (target.querySelector('a') ?? target).focus({preventScroll: true});
    target.scrollIntoView({block: 'center'});
  }

  document.addEventListener('change', (event) => {
    if (event.target.closest('.dem')) underline();
  });

  if (text()) {
    for (const name of ['dragenter', 'dragover']) {
      document.addEventListener(name, (event) => {
        event.preventDefault();
        document.body.classList.add('nhan-tha');
      });
    }
    for (const name of ['dragleave', 'drop']) {
      document.addEventListener(name, () => document.body.classList.remove('nhan-tha'));
    }
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      const dropped = event.dataTransfer.getData('text/plain');
      if (file) {
        take(file);
      } else if (dropped) {
        text().value = dropped;
        send(form.querySelector('.hang .chinh'));
      }
    });
  }
  underline();
})();
