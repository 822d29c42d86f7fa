/* Plaintariff: fits frames of figures to their content. Reads heights, stores nothing, asks nobody else. */
(function () {
  'use strict';
  var own = document.currentScript || document.querySelector('script[src$="/embed.js"]');
  if (!own) return;
  var base = new URL('./', own.src);
  var mark = 'plaintariff ' + base.href;
  if (window[mark]) return;
  window[mark] = true;

  /* A frame of ours that this window shows; one whose origin the page took away answers as "null". */
  function isOurs(frame, source, origin) {
    if (frame.contentWindow !== source || frame.src.indexOf(base.href) !== 0) return false;
    var cut = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return origin === (cut ? 'null' : base.origin);
  }
  function each(call) {
    Array.prototype.forEach.call(document.getElementsByTagName('iframe'), call);
  }
  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'plaintariff:height') return;
    var height = Math.ceil(Number(data.height));
    if (!(height > 0 && height < 20000)) return;
    each(function (frame) {
      if (isOurs(frame, event.source, event.origin)) frame.style.height = height + 'px';
    });
  });
  /* Figures that were there before this script have told their height already; those off the screen do not see a new width. */
  function ask() {
    each(function (frame) {
      if (frame.src.indexOf(base.href) === 0 && frame.contentWindow) frame.contentWindow.postMessage({ type: 'plaintariff:ask' }, '*');
    });
  }
  addEventListener('resize', ask);
  ask();
})();
