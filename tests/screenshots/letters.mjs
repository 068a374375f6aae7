// Letters for which this machine has no glyph: they are drawn as the box that stands for none.

const SIZE = 16;

// Those of `letters` that are drawn like a code point that no font can have.
export function missingLetters(page, letters) {
  return page.evaluate(([letters, size]) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size * 2;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.font = `${size}px sans-serif`;
    context.textBaseline = 'middle';
    const drawn = (letter) => {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillText(letter, size / 2, size);
      return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
    };
    // Unassigned, in two scripts.
    const boxes = new Set(['\u0378', '\u{1fffe}'].map(drawn));
    return letters.filter((letter) => letter.trim() !== '' && boxes.has(drawn(letter)));
  }, [letters, SIZE]);
}
