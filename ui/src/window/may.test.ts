import { describe, expect, it } from 'vitest';
import { kindsFor, may, type Right } from './may';

const rights: Right[] = ['workspace', 'observe', 'count', 'result', 'shape', 'send', 'municipality'];

describe('a role', () => {
	// As `each_role_may_what_it_is_there_for` in the core.
	it('may what it is there for', () => {
		const of = (role: Parameters<typeof may>[0]): boolean[] => rights.map((right) => may(role, right));
		expect(of('assessor')).toEqual([true, true, true, true, true, true, false]);
		expect(of('office')).toEqual(rights.map(() => true));
		expect(of('trainee')).toEqual([true, true, false, false, false, true, false]);
		expect(of(undefined)).toEqual(rights.map(() => false));
	});

	it('begins what it may', () => {
		expect(kindsFor('assessor')).toEqual(['external', 'self', 'practice', 'training']);
		expect(kindsFor('trainee')).toEqual(['practice', 'training']);
	});
});
