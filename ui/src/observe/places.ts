/**
 * Where in a visit each indicator is answered: the situations it can be seen in, any time, or asked
 * about and read in papers. What can be seen in several places stands under each of them.
 */
import type { IndicatorText, ItemText, Situation } from '../bindings';
import type { IconName } from '../shared/icons';
import { t } from '../text';

/** How one works: by the scale, by the day, with questions and papers, or from a sheet of paper. */
export type Way = 'scale' | 'day' | 'asked' | 'paper';

export type PlaceId = Exclude<Situation, 'planning'> | 'any' | 'interview' | 'documents';

/** The indicators of one item that belong to one place. */
export interface Group {
	item: ItemText;
	indicators: IndicatorText[];
}

export interface Place {
	id: PlaceId;
	way: Exclude<Way, 'scale' | 'paper'>;
	groups: Group[];
	indicators: IndicatorText[];
}

/** In the order they stand in, which never changes: the place is the memory. */
const order: readonly PlaceId[] = [
	'arrival',
	'free-play',
	'circle-time',
	'activity',
	'meal',
	'outdoors',
	'books',
	'cloakroom',
	'any',
	'interview',
	'documents'
];

export const situationIcons: Record<Situation, IconName> = {
	arrival: 'Door',
	'free-play': 'RockingHorse',
	'circle-time': 'MeetingSmall',
	activity: 'Tasklist',
	meal: 'Cutlery',
	outdoors: 'Slide',
	books: 'OpenBook',
	cloakroom: 'ClothingHanger',
	planning: 'Chat2'
};

/** Whether a place is a part of the day that begins and ends. */
export function isSituation(place: PlaceId): place is Exclude<Situation, 'planning'> {
	return place !== 'any' && place !== 'interview' && place !== 'documents';
}

/** Every place an indicator stands under; at least one, so that nothing is out of reach. */
export function placesOf(indicator: IndicatorText): PlaceId[] {
	const { sources, situations } = indicator;
	const asked = (['interview', 'documents'] as const).filter((source) => sources.includes(source));
	if (asked.length > 0 && !sources.includes('observation')) return asked;
	const seen = situations.filter((situation) => situation !== 'planning');
	return [...(seen.length > 0 ? seen : (['any'] as const)), ...asked];
}

/** Whether it can be seen in one situation and nowhere else: gone when that is over. */
export function isOnlyHere(indicator: IndicatorText): boolean {
	const places = placesOf(indicator);
	return places.length === 1 && places[0] !== undefined && wayOf(places[0]) === 'day' && places[0] !== 'any';
}

/** Whether what is asked about can be seen in the group as well. */
export function isAlsoSeen(indicator: IndicatorText): boolean {
	return placesOf(indicator).some((place) => wayOf(place) === 'day');
}

/** The places that have something to answer, with their indicators by item. */
export function placesIn(items: readonly ItemText[]): Place[] {
	return order
		.map((id): Place => {
			const groups = items
				.map((item) => ({ item, indicators: item.indicators.filter((one) => placesOf(one).includes(id)) }))
				.filter((group) => group.indicators.length > 0);
			return { id, way: wayOf(id), groups, indicators: groups.flatMap((group) => group.indicators) };
		})
		.filter((place) => place.groups.length > 0);
}

export function nameOf(place: PlaceId): string {
	if (place === 'any') return t('place-any');
	return place === 'interview' || place === 'documents' ? t(`source-${place}`) : t(`situation-${place}`);
}

export function iconOf(place: PlaceId): IconName {
	if (place === 'any') return 'Clock';
	if (place === 'interview') return 'Chat2';
	return place === 'documents' ? 'FileText' : situationIcons[place];
}

function wayOf(place: PlaceId): Place['way'] {
	return place === 'interview' || place === 'documents' ? 'asked' : 'day';
}
