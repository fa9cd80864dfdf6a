// Every page works without this file. It says what a slider shows, sends it, tells a reader of the
// screen what has come, and copies.
(() => {
  'use strict';

  const MILLISECONDS = 86400000;
  let waiting;

  const day = number =>
    new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeZone: 'UTC' })
      .format(new Date(number * MILLISECONDS));

  const isSlider = element => element instanceof HTMLInputElement && element.name === 'day';

  document.addEventListener('input', event => {
    if (isSlider(event.target)) {
      event.target.setAttribute('aria-valuetext', day(event.target.value));
      const shown = document.getElementById('day-shown');
      if (shown) {
        shown.textContent = day(event.target.value);
      }
    }
  });

  document.addEventListener('change', event => {
    if (isSlider(event.target)) {
      clearTimeout(waiting);
      waiting = setTimeout(() => event.target.form.requestSubmit(), 200);
    }
  });

  // suggestions are no new page
  const isSuggestion = event => event.target instanceof Element && event.target.closest('datalist');

  document.addEventListener('htmx:afterSettle', event => {
    if (isSuggestion(event)) {
      return;
    }
    const main = document.getElementById('main');
    if (document.activeElement === document.body && main) {
      main.focus({ preventScroll: true });
    }
    const heading = document.querySelector('h1');
    const live = document.getElementById('live');
    if (heading && live) {
      live.textContent = heading.textContent;
    }
  });

  const offer = () => {
    document.querySelectorAll('button[data-copy]').forEach(button => { button.hidden = !navigator.clipboard; });
  };

  document.addEventListener('click', event => {
    const button = event.target instanceof Element && event.target.closest('button[data-copy]');
    if (button) {
      navigator.clipboard.writeText(button.dataset.copy).then(() => {
        document.getElementById('live').textContent = button.dataset.done;
        button.textContent = button.dataset.done;
      });
    }
  });

  // an import that goes on tells how far it is; of each tenth, whoever listens is told once
  const follow = () => {
    const job = document.querySelector('[data-stream]');
    if (!job) {
      return;
    }
    const stream = new EventSource(job.dataset.stream);
    const progress = job.querySelector('progress');
    let told = 0;
    const show = event => {
      const now = JSON.parse(event.data);
      const percent = Math.round(now.progress * 100);
      progress.value = percent;
      progress.textContent = percent + ' %';
      job.querySelectorAll('[data-count]').forEach(count => {
        count.textContent = new Intl.NumberFormat(document.documentElement.lang).format(now[count.dataset.count]);
      });
      if (percent - told >= 10) {
        told = percent;
        document.getElementById('live').textContent = percent + ' % ' + job.dataset.said;
      }
    };
    stream.addEventListener('progress', show);
    stream.addEventListener('over', event => {
      show(event);
      stream.close();
      window.location.reload();
    });
  };

  document.addEventListener('DOMContentLoaded', follow);
  document.addEventListener('DOMContentLoaded', offer);
  document.addEventListener('htmx:afterSettle', offer);
})();
