import fc from 'fast-check';
import { seed } from './how-many.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
