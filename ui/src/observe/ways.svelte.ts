/**
 * How an assessor works through a draft: by the scale, by the day, with questions and papers, or from a
 * sheet of paper. It
 * decides which lines are on screen and in which order; answers and scores are the observation's.
 *
 * A line that stood open when its place was entered stays there until the place is left, so that
 * nothing moves under the finger.
 */
import type { Level, Situation } from '../bindings';
import { levelOf } from './marks';
import type { Observation } from './observation.svelte';
import { placesIn, type Group, type Place, type PlaceId, type Way } from './places';

/** What has places; the scale and the sheet of paper show all there is. */
type PlaceWay = Place['way'];

export class Ways {
	/** How one works now. */
	way = $state<Way>('scale');
	/** Whether what was answered before is shown too; `showAll` sets it. */
	all = $state(false);
	readonly places: Place[];
	private at = $state<PlaceId>('any');
	/** What is shown here whether or not it is answered by now. */
	private stays = $state.raw<ReadonlySet<string>>(new Set());
	/** The place of each way that was open last. */
	private readonly last = new Map<PlaceWay, PlaceId>();
	/** A step aside to a line that can be shown: one comes back to where one was. */
	private aside: { from: string; to: string } | null = null;

	constructor(private readonly o: Observation) {
		this.places = placesIn(o.items);
	}

	/** The ways this rubric has something for. */
	get ways(): Way[] {
		const has = (way: PlaceWay): boolean => this.places.some((place) => place.way === way);
		return (['scale', 'day', 'asked', 'paper'] as const).filter((way) => isWhole(way) || has(way));
	}

	/** The place that is open; none by the scale and from paper. */
	get here(): Place | null {
		return isWhole(this.way) ? null : (this.places.find((place) => place.id === this.at) ?? null);
	}

	/** What is on screen here, by item. An item that is not applicable has no lines. */
	get groups(): Group[] {
		const own = this.o.itemText.id;
		return (this.here?.groups ?? [])
			.map(({ item, indicators }) => ({
				item,
				indicators: this.o.stateOf(item.id).is_na ? [] : indicators.filter((one) => this.isShown(one.id))
			}))
			.filter((group) => group.indicators.length > 0 || group.item.id === own || this.all);
	}

	/** The lines on screen in their order; none where all there are follow each other. */
	get lines(): string[] | null {
		if (isWhole(this.way)) return null;
		return this.groups.flatMap((group) => group.indicators).map((one) => one.id);
	}

	/** How many have no answer in a place. */
	leftIn(place: Place): number {
		return place.indicators.filter((one) => this.o.isOpen(one.id)).length;
	}

	/** How many were answered before this place was entered, and are not shown. */
	get before(): number {
		const { here } = this;
		if (!here) return 0;
		const applies = here.groups.filter((group) => !this.o.stateOf(group.item.id).is_na);
		const lines = applies.flatMap((group) => group.indicators);
		return lines.filter((one) => !this.stays.has(one.id) && !this.o.isOpen(one.id)).length;
	}

	/** Shows what was answered before too, or not; the current line stays. */
	showAll(all: boolean): void {
		this.all = all;
		this.follow(this.o.current);
	}

	/** How many have no answer in a way, each counted once, and how many there are. */
	leftBy(way: PlaceWay): { left: number; of: number } {
		const here = this.places.filter((place) => place.way === way).flatMap((place) => place.indicators);
		const ids = new Set(here.map((one) => one.id));
		return { left: [...ids].filter((id) => this.o.isOpen(id)).length, of: ids.size };
	}

	/** The place to go to when nothing is left here: the next one round that has something left. */
	get next(): Place | null {
		const at = this.places.findIndex((place) => place.id === this.here?.id);
		const round = [...this.places.slice(at + 1), ...this.places.slice(0, Math.max(at, 0))];
		return round.find((place) => this.leftIn(place) > 0) ?? null;
	}

	/** Whether this place is done: only then the next one is offered. */
	get isDone(): boolean {
		return this.here !== null && this.leftIn(this.here) === 0;
	}

	/** Works another way. The current line stays where that way can show it. */
	choose(way: Way): void {
		if (way === this.way || !this.ways.includes(way)) return;
		const { aside } = this;
		const was = aside && aside.to === this.o.current ? aside.from : this.o.current;
		this.aside = null;
		if (isWhole(way)) {
			this.way = way;
			this.o.goTo(was);
			return;
		}
		const there = this.placeOf(was, way);
		if (there) this.enter(there.id, was);
		else {
			this.enter(this.begin(way).id);
			this.aside = { from: was, to: this.o.current };
		}
	}

	/** Between the scale and the day. */
	turn(): void {
		this.choose(this.way === 'day' ? 'scale' : 'day');
	}

	/** Opens a place at a line of it, else at the first that is open. */
	enter(id: PlaceId, at?: string): void {
		const place = this.places.find((one) => one.id === id);
		if (!place) return;
		const ids = place.indicators.map((one) => one.id);
		const open = ids.filter((one) => this.o.isOpen(one));
		const to = at ?? open[0] ?? ids[0];
		if (id !== this.at) this.o.unclocked = false;
		this.way = place.way;
		this.at = id;
		this.last.set(place.way, id);
		// Where all is answered, that is what there is to see.
		this.stays = new Set(open.length === 0 ? ids : open);
		if (to === undefined) return;
		this.o.goTo(to);
		this.follow(to);
	}

	/** Opens a situation at a line of it, from whatever way one works. */
	showLines(situation: Situation, at: string | undefined): void {
		const place = this.places.find((one) => one.id === situation);
		if (place && contains(place, at ?? '')) this.enter(place.id, at);
		else if (at) this.o.goTo(at);
	}

	/** An indicator is current: its place is open, and its line is on screen. */
	follow(indicator: string): void {
		if (isWhole(this.way)) return;
		if (!contains(this.here, indicator)) {
			const there = this.placeOf(indicator, this.way) ?? this.places.find((place) => contains(place, indicator));
			if (there) this.enter(there.id, indicator);
		} else if (!this.isShown(indicator)) {
			this.stays = new Set([...this.stays, indicator]);
		}
	}

	/** The first open line of the item before or after, of those that are here; false where all are. */
	moveGroup(by: 1 | -1): boolean {
		if (isWhole(this.way)) return false;
		const groups = this.groups.filter((group) => group.indicators.length > 0);
		const at = groups.findIndex((group) => group.item.id === this.o.itemText.id);
		const lines = groups[at + by]?.indicators.map((one) => one.id) ?? [];
		const to = lines.find((id) => this.o.isOpen(id)) ?? lines[0];
		if (to) this.o.goTo(to);
		return true;
	}

	/**
	 * What is open of a level of the current item, or of all of it, and stands here; null where that is
	 * all there is, here or elsewhere.
	 */
	restHere(level: Level | null): string[] | null {
		const { here } = this;
		if (!here) return null;
		const fits = (id: string): boolean => this.o.isOpen(id) && (level === null || levelOf(id) === level);
		const rest = this.o.itemText.indicators.map((one) => one.id).filter(fits);
		const standing = rest.filter((id) => contains(here, id));
		return standing.length === rest.length ? null : standing;
	}

	private isShown(indicator: string): boolean {
		return this.all || this.stays.has(indicator) || this.o.isOpen(indicator);
	}

	/** Where an indicator stands in a way: where one was last, else the first. */
	private placeOf(indicator: string, way: PlaceWay): Place | undefined {
		const fits = this.places.filter((place) => place.way === way && contains(place, indicator));
		return fits.find((place) => place.id === this.last.get(way)) ?? fits[0];
	}

	/** Where a way begins: where one was last, else where something is left. */
	private begin(way: PlaceWay): Place {
		const there = this.places.filter((place) => place.way === way);
		const last = there.find((place) => place.id === this.last.get(way));
		return (last ?? there.find((place) => this.leftIn(place) > 0) ?? there[0]) as Place;
	}
}

function isWhole(way: Way): way is 'scale' | 'paper' {
	return way === 'scale' || way === 'paper';
}

function contains(place: Place | null, indicator: string): boolean {
	return place?.indicators.some((one) => one.id === indicator) ?? false;
}
