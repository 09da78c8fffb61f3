import { expect, test } from 'vitest';
import { html } from '../../../src/report/html/html.js';

test('text is escaped, in elements and in attributes', () => {
  const text = `<script>alert("x")</script> & 'y'`;
  const escaped = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;';
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test('markup is not escaped again, lists are joined, and what is not there leaves nothing', () => {
  const items = ['a', 'b&c'].map((each) => html`<li>${each}</li>`);
  expect(html`<ul>${items}</ul>${null}${3}`.markup).toBe('<ul><li>a</li><li>b&amp;c</li></ul>3');
});
