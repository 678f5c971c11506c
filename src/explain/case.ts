export { type Case, caseOf } from '../remedies/case.ts';
