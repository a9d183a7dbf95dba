import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/**
 * The window shows files from its own package and nothing else: relative addresses, no file turned
 * into a `data:` address, no script or style written into the page. The content security policy
 * (`script-src 'self'; style-src 'self'`) would refuse them.
 */
export default defineConfig({
	root: 'ui',
	base: './',
	clearScreen: false,
	plugins: [svelte(), svelteTesting()],
	server: { host: '127.0.0.1', port: 5173, strictPort: true },
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
