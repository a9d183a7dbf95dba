/** A picture with names of its own: two on one page must not share the names their parts refer to. */
export function apart(svg: string, name: string): string {
	const own = (names: string): string =>
		names
			.split(' ')
			.map((one) => `${name}-${one}`)
			.join(' ');
	return svg
		.replace(/(\s(?:id|aria-labelledby|aria-describedby)=")([^"]+)/g, (_, before: string, names: string) => before + own(names))
		.replace(/(url\(#|href="#)([^)"]+)/g, (_, before: string, one: string) => before + own(one));
}
