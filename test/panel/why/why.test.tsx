// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { analyzed, step } from '../build.ts';
import { examples } from '../examples.ts';
import { appeared, click, one, press, root, show, store, unfold, words } from '../shown.tsx';

describe('Why', () => {
  test('says the sentence with its values in code type, the difference marked', () => {
    show(examples, () => store.open('slash'));
    expect(words('[data-testid="sentence"]')).toMatch(
      /^The server allows https:\/\/app\.example\.test\/, but/,
    );
    expect(words('[data-testid="sentence"] code mark')).toBe('/');
  });

  test('says where it was blocked, who owns it, and Chromium’s name', () => {
    show(examples, () => store.open('slash'));
    expect([...root.querySelectorAll('.badges .badge')].map((badge) => badge.textContent)).toEqual([
      'Blocked at the preflight',
      'Owner: Server configuration',
      'Chromium calls it PreflightAllowOriginMismatch',
    ]);
    expect(words('[data-testid="elsewhere"] .inside')).toBe('the same');
  });

  test('does not say that a request got a response when it was never sent', () => {
    show(examples, () => store.open('local'));
    expect(words('.badge')).toBe('Blocked before sending');
  });

  test('shows each step with what was expected and received', () => {
    show(examples, () => store.open('slash'));
    const steps = [...root.querySelectorAll('[data-testid="trace"] [data-step]')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
    );
    expect(steps.slice(3, 8)).toEqual([
      ['✕', 'Allow-Origin is this origin', 'https://app.example.test', 'https://app.example.test/'],
      ['✕', 'then: Allow-Credentials is true', 'true', 'True'],
      ['✓', 'then: Status is 200 to 299', '200–299', '204'],
      ['✓', 'then: Method PUT is allowed', 'PUT', 'GET, PUT, DELETE'],
      ['✕', 'then: Header authorization is allowed', 'authorization', 'nothing'],
    ]);
    expect(steps.at(-1)?.[0]).toBe('?');
    expect([...root.querySelectorAll('[data-step] mark')].map((mark) => mark.textContent)).toEqual([
      '/',
      'T',
    ]);
  });

  test('tells the hops of a redirect apart', () => {
    show(examples, () => store.open('redirected'));
    expect([...root.querySelectorAll('.trace .group')].map((group) => group.textContent)).toEqual([
      'Preflight to api.partner.test',
      'Redirect by api.partner.test',
      'Request to cdn.test',
    ]);
    expect(words('[data-step]')).toContain('https://app.example.test or *');
  });

  test('shows what script can read and what it cannot', () => {
    show(examples, () => store.open('allowed'));
    expect(
      [...root.querySelectorAll('[data-testid="readable"] dd')].map((names) => names.textContent),
    ).toEqual(['content-type', 'x-request-idx-rate-limit']);
  });

  test('gives its advice', () => {
    const also = [step({ step: 'allow-credentials-true', outcome: 'fail', afterFailure: true })];
    show([analyzed({ exchange: { id: 'also' }, decision: { also } })], () => store.open('also'));
    expect(words('[data-advice="fails-next"]')).toContain('Allow-Credentials');
  });

  test('shows notes, causes and links that open elsewhere', () => {
    show(examples, () => store.open('slash'));
    const panel = words('[role="tabpanel"]');
    expect(panel).toContain('nothing changed on the server');
    expect(panel).toContain('is not CORS-safelisted');
    const link = one<HTMLAnchorElement>('.links a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });

  test('tells the exchange arrow by arrow, with what each carried and what was looked at', async () => {
    show(examples, () => store.open('slash'));
    expect(root.querySelector('[data-testid="sequence"]')).toBeNull();
    unfold('happened');
    click(one('[data-testid="play"]'));
    await appeared('[data-testid="player"]');
    const now = () => root.querySelectorAll('[aria-current="step"]');
    expect(words('[data-testid="player"] .place')).toBe('1 of 5');
    press(one('[data-testid="player"]'), 'ArrowRight');
    press(one('[data-testid="player"]'), 'ArrowRight');
    expect(words('[data-testid="player"] .place')).toBe('3 of 5');
    expect(now()).toHaveLength(1);
    expect(words('[data-testid="player"]')).toContain('access-control-allow-methods');
    expect(root.querySelector('[data-testid="player"] [data-outcome="fail"]')).not.toBeNull();
    press(one('[data-testid="player"]'), 'End');
    click(one('[data-testid="player"] .controls button:nth-of-type(2)'));
    expect(root.querySelector('[data-testid="player"]')).toBeNull();
    expect(now()).toHaveLength(0);
  });

  test('says that the headers have not come yet', () => {
    show(examples, () => store.open('waiting'));
    expect(words('[role="tabpanel"] [role="status"]')).toContain('may still change');
  });

  test('says what of the capture could not be used', () => {
    show(examples, () => store.open('hostile'));
    expect(words('[data-testid="problems"]')).toContain('request.url: a URL that cannot be parsed');
  });
});
