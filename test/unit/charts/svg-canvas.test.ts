import { describe, expect, test } from 'vitest';
import { svgCanvas } from '../../../src/charts/svg-canvas.ts';

const measure = (text: string): number => text.length * 6;

function drawn(draw: (pen: CanvasRenderingContext2D) => void): string {
  const canvas = svgCanvas(100, 50, measure, 'sans-serif');
  draw(canvas.getContext('2d') as CanvasRenderingContext2D);
  return canvas.body();
}

test.each<[string, (pen: CanvasRenderingContext2D) => void, string]>([
  [
    'text is text, with its markup escaped',
    (pen) => {
      pen.font = '600 12px sans-serif';
      pen.fillStyle = '#123456';
      pen.fillText('A <b>', 10, 20);
    },
    '<text x="10" y="20" font-size="12" font-weight="600" fill="#123456">A &#60;b&#62;</text>',
  ],
  [
    'text in the middle of its line is written at its base',
    (pen) => {
      pen.font = '10px sans-serif';
      pen.textBaseline = 'middle';
      pen.textAlign = 'center';
      pen.fillText('x', 10, 20);
    },
    '<text x="10" y="23.4" text-anchor="middle" font-size="10" fill="#000">x</text>',
  ],
  [
    'a dashed line in a colour of the page',
    (pen) => {
      pen.strokeStyle = 'var(--fig-text,#000)';
      pen.setLineDash([6, 4]);
      pen.globalAlpha = 0.5;
      pen.moveTo(0, 0);
      pen.lineTo(10, 0);
      pen.stroke();
    },
    '<path d="M0 0H10" fill="none" stroke="var(--fig-text,#000)" stroke-dasharray="6 4" stroke-opacity="0.5"/>',
  ],
  ['a box', (pen) => pen.fillRect(1, 2, 3, 4), '<path d="M1 2h3v4h-3z" fill="#000"/>'],
  [
    'turned text',
    (pen) => {
      pen.translate(5, 5);
      pen.rotate(Math.PI / 2);
      pen.fillText('x', 0, 0);
    },
    '<text transform="matrix(0 1 -1 0 5 5)" x="0" y="0" font-size="10" fill="#000">x</text>',
  ],
])('%s', (_name, draw, expected) => {
  expect(drawn(draw)).toBe(expected);
});

describe('state', () => {
  test('comes back as it was saved', () => {
    const svg = drawn((pen) => {
      pen.fillStyle = '#111';
      pen.save();
      pen.fillStyle = '#222';
      pen.translate(50, 0);
      pen.restore();
      pen.fillRect(0, 0, 1, 1);
    });
    expect(svg).toBe('<path d="M0 0h1v1h-1z" fill="#111"/>');
  });

  test('clipping is not written', () => {
    const svg = drawn((pen) => {
      pen.rect(0, 0, 5, 5);
      pen.clip();
      pen.fillRect(0, 0, 9, 9);
    });
    expect(svg).toBe('<path d="M0 0h9v9h-9z" fill="#000"/>');
  });

  test('a wiped canvas is empty', () => {
    expect(
      drawn((pen) => {
        pen.fillRect(0, 0, 9, 9);
        pen.clearRect(0, 0, 100, 50);
      }),
    ).toBe('');
  });

  test('what nobody can see is not written', () => {
    expect(
      drawn((pen) => {
        pen.fillStyle = 'transparent';
        pen.rect(0, 0, 9, 9);
        pen.fill();
        pen.fillText('', 1, 1);
      }),
    ).toBe('');
  });

  test('letters are measured by the function that was passed in', () => {
    expect((svgCanvas(1, 1, measure, 'x').getContext('2d') as CanvasRenderingContext2D).measureText('four').width).toBe(24);
  });
});
