/** The way from a result back into its draft. */
import { commands, type Gap, type ScaleView } from '../bindings';
import { ask } from '../window/ask';

/** The indicator to open for an item: the one that is missing, else the first of the item. */
export function indicatorOf(gap: Gap, scale: ScaleView | null): string | null {
	if (gap.indicator !== null) return gap.indicator;
	const items = scale?.subscales.flatMap((subscale) => subscale.items) ?? [];
	return items.find((item) => item.id === gap.item)?.indicators[0]?.id ?? null;
}

/** Keeps an indicator as the place to go on. A note that is half typed there stays. */
export async function placeAt(assessment: string, indicator: string | null): Promise<void> {
	if (indicator === null) return;
	const { open_note, open_tags } = await ask(commands.observe(assessment));
	await ask(commands.keepPlace(assessment, indicator, open_note, open_tags));
}
