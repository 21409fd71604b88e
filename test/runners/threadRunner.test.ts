import { createThreadRunner } from '../../src/runners/threadRunner.ts';
import { CONTRACT_LIMITS, describeRunner } from './contract.ts';

describeRunner('the thread runner', async (registry) => createThreadRunner({ ...CONTRACT_LIMITS, registry }));
