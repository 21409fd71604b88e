import { createThreadRunner } from '../../src/runners/threadRunner.ts';
import { describeRunner } from './contract.ts';

describeRunner('the thread runner', async (limits) => createThreadRunner(limits));
