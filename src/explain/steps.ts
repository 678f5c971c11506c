import type { Step, StepId } from '../engine/decision.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { ExplainedStep } from './explanation.ts';

/** A step names what should be so; whether it was is the step's outcome. */
const names: Readonly<Record<StepId, PlainKey>> = {
  'cors-applies': 'step.cors-applies',
  'scheme-is-http': 'step.scheme-is-http',
  'mode-allows-cross-origin': 'step.mode-allows-cross-origin',
  'local-network-access': 'step.local-network-access',
  'private-network-access': 'step.private-network-access',
  'preflight-needed': 'step.preflight-needed',
  'preflight-answered': 'step.preflight-answered',
  'preflight-not-redirected': 'step.preflight-not-redirected',
  'allow-origin-present': 'step.allow-origin-present',
  'allow-origin-single': 'step.allow-origin-single',
  'allow-origin-valid': 'step.allow-origin-valid',
  'allow-origin-matches': 'step.allow-origin-matches',
  'allow-credentials-true': 'step.allow-credentials-true',
  'preflight-status-ok': 'step.preflight-status-ok',
  'allow-methods-parses': 'step.allow-methods-parses',
  'allow-headers-parses': 'step.allow-headers-parses',
  'method-allowed': 'step.method-allowed',
  'header-allowed': 'step.header-allowed',
  'response-arrived': 'step.response-arrived',
  'integrity-matches': 'step.integrity-matches',
  'redirect-location-http': 'step.redirect-location-http',
  'redirect-count': 'step.redirect-count',
  'redirect-without-credentials': 'step.redirect-without-credentials',
};

export function stepName({ step, subject }: Step): Text {
  if (subject !== null && step === 'method-allowed') return say('step.method-allowed.subject', { subject });
  if (subject !== null && step === 'header-allowed') return say('step.header-allowed.subject', { subject });
  return say(names[step]);
}

export function explainStep(step: Step): ExplainedStep {
  return { step, name: stepName(step) };
}
