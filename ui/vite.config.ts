import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The letters nearly every text is written with, asked for before the page is drawn. */
const firstFont: Plugin = {
	name: 'first-font',
	apply: 'build',
	transformIndexHtml(_html, { bundle }) {
		const file = Object.keys(bundle ?? {}).find((name) => /\/inter-latin-opsz-normal-.*\.woff2$/.test(name));
		if (!file) throw new Error('the first font is not in the bundle');
		const attrs = { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/woff2', crossorigin: true };
		return [{ tag: 'link', attrs, injectTo: 'head' }];
	}
};

/**
 * The window shows files from its own package and nothing else: relative addresses, no file turned
 * into a `data:` address, no script or style written into the page. The content security policy
 * (`script-src 'self'; style-src 'self'`) would refuse them.
 */
export default defineConfig({
	root: 'ui',
	base: './',
	clearScreen: false,
	plugins: [svelte(), svelteTesting(), firstFont],
	// The gallery shows the working rubric, which lies beside.
	server: { host: '127.0.0.1', port: 5173, strictPort: true, fs: { allow: ['..'] } },
	preview: { host: '127.0.0.1', port: 4173, strictPort: true },
	build: {
		outDir: 'dist',
		emptyOutDir: true,
		// WebKitGTK 2.40 is Safari 16.4; WebView2 renews itself.
		target: ['safari16.4', 'chrome109'],
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false
	},
	test: {
		environment: 'jsdom',
		include: ['src/**/*.test.ts'],
		setupFiles: ['src/testing.ts'],
		restoreMocks: true
	}
});
