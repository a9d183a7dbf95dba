/** A visit's code in two halves, as it is read aloud: `0ABC 1D2E`. Spaces do not count when it is typed. */
export function spacedCode(code: string): string {
	const half = code.length / 2;
	return code.length === 8 ? `${code.slice(0, half)} ${code.slice(half)}` : code;
}
