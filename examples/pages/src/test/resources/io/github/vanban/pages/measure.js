// What every component of the page measures: boxes in millimetres, type in points, as the browser laid them out.
(() => {
  const mm = px => px * 25.4 / 96;
  const pt = px => px * 72 / 96;
  const lines = element => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const found = [];
    for (const box of range.getClientRects()) {
      if (box.width < 0.5) continue;
      const line = found.find(l => Math.abs(l.y - (box.top + box.bottom) / 2) < box.height / 2);
      if (line) {
        line.left = Math.min(line.left, box.left);
        line.right = Math.max(line.right, box.right);
      } else {
        found.push({ y: (box.top + box.bottom) / 2, left: box.left, right: box.right });
      }
    }
    return found;
  };
  return [...document.querySelectorAll('[class^="vb-"]')]
    .filter(e => /^vb-\d+[abc]? /.test(e.className))
    .map(e => {
      const style = getComputedStyle(e);
      const after = getComputedStyle(e, '::after');
      const box = e.getBoundingClientRect();
      const text = lines(e);
      const widths = text.map(l => l.right - l.left);
      const marker = e.querySelector(':scope > b');
      const previous = e.previousElementSibling;
      return {
        zone: e.className.split(' ')[1].substring(3),
        cell: e.className.split(' ')[0].substring(3),
        tag: e.tagName.toLowerCase(),
        text: e.textContent,
        sheet: [...document.querySelectorAll('.vb-to')].indexOf(e.closest('.vb-to')),
        column: e.closest('.vb-trai') ? 'left' : e.closest('.vb-phai') ? 'right' : '',
        left: mm(box.left), top: mm(box.top), width: mm(box.width), height: mm(box.height),
        textLeft: text.length ? mm(Math.min(...text.map(l => l.left))) : 0,
        textRight: text.length ? mm(Math.max(...text.map(l => l.right))) : 0,
        textMiddle: text.length ? mm(text[0].y) : 0,
        firstLeft: text.length ? mm(text[0].left) : 0,
        lines: text.length,
        longest: text.length ? mm(Math.max(...widths)) : 0,
        font: style.fontFamily.split(',')[0].replaceAll('"', ''),
        size: pt(parseFloat(style.fontSize)),
        bold: parseInt(style.fontWeight) >= 600,
        markerBold: marker ? parseInt(getComputedStyle(marker).fontWeight) >= 600 : false,
        italic: style.fontStyle === 'italic',
        align: style.textAlign,
        color: style.color,
        indent: mm(parseFloat(style.textIndent)),
        spacing: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
        gapAbove: previous ? pt(box.top - previous.getBoundingClientRect().bottom) : -1,
        rule: after.content === 'none' ? 0 : mm(parseFloat(after.width)),
        ruleStyle: after.content === 'none' ? '' : after.borderTopStyle,
        border: style.borderTopStyle,
        ruleColor: after.borderTopColor
      };
    });
})()
