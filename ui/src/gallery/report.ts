/** A report on its way, drawings, a meeting, letters and the municipality. Invented, all of it. */
import profile from '../../../docs/report/profil.svg?raw';
import dark from '../../../crates/report/tests/file/golden/items-draft-dark.svg?raw';
import ladder from '../../../docs/report/ledd.svg?raw';
import type {
	Answer, BatchRow, ChartKind, Informed, LetterChoice, MeetingItem, MeetingView, Municipality, Progress, ReportKind, ReportProgress, ReportStage, TakenOutLine
} from '../bindings';
import type { Answers } from './core';
import { freshPage } from './rubric';

const done = (output: unknown = null): unknown => ({ op: '', output, changes: [] });

const comment = (id: string, text: string, answer: string | null) => ({
	id, at: '2026-12-02T09:14:00+01:00', by: 'Styrer', text, answer, answered_at: answer ? '2026-12-04T13:02:00+01:00' : null
});
const wayAt: Record<string, Partial<ReportProgress>> = {
	draft: { stage: 'draft', record: null },
	signed: { stage: 'signed' },
	preliminary: { stage: 'preliminary', issued_on: '2026-11-25', deadline: '2026-12-09' },
	comments: {
		stage: 'preliminary', issued_on: '2026-11-25', deadline: '2026-12-09',
		comments: [
			comment('c-1', 'Det står at det var tre ansatte til stede. Den ene gikk klokka 10, så fra da var vi to.', 'Dagen er rettet: tre til klokka 10, to etterpå. Skårene er de samme.'),
			comment('c-2', 'Bøkene var i den andre hylla denne uka fordi gulvet ble skiftet.', null)
		]
	},
	overdue: { stage: 'preliminary', issued_on: '2026-11-02', deadline: '2026-11-16', is_overdue: true },
	final: { stage: 'final', issued_on: '2026-11-02', deadline: '2026-11-16', final_on: '2026-11-20', comments: [comment('c-1', 'Det var fjorten barn, ikke tolv.', 'Rettet i fakta om dagen.')] },
	correction: { stage: 'final', issued_on: '2026-11-02', deadline: '2026-11-16', final_on: '2026-11-20', correction: { reason: 'Ledd 8 ble ført på feil gruppe.', since: '2026-11-24T09:00:00+01:00' } }
};
let way: ReportProgress = {
	stage: 'signed' as ReportStage, record: 'c0ffee', issued_on: null, deadline: null, is_overdue: false, final_on: null, comments: [], correction: null, comment_days: 14
};
const on = (change: Partial<ReportProgress>): unknown => {
	way = { ...way, ...change };
	return done(way);
};

const words: Record<string, string[]> = {
	nb: ['Sterke sider', 'Voksne venter på svar, og barna får tid til å tenke.', 'Utviklingsområder', 'Neste steg: undre seg høyt sammen med barna.'],
	nn: ['Sterke sider', 'Vaksne ventar på svar, og barna får tid til å tenkje.', 'Utviklingsområde', 'Neste steg: undre seg høgt saman med barna.'],
	en: ['Strengths', 'Adults wait for an answer, and children have time to think.', 'Areas to develop', 'Next step: wonder aloud together with the children.']
};
/** One page of paper with a heading and lines, in millimetres. */
function sheet(title: string, lang: string, number: number): string {
	const lines = Array.from({ length: 26 }, (_, n) => {
		const said = words[lang] ?? [];
		const isHead = n % 8 === 0;
		return `<text x="22" y="${58 + n * 8}" font-size="${isHead ? 5.2 : 3.6}" font-weight="${isHead ? 600 : 400}" fill="#1e2b3c">${said[isHead ? (n / 8) % 2 === 0 ? 0 : 2 : n % 2 === 0 ? 1 : 3] ?? ''}</text>`;
	}).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" role="img" font-family="Inter"><title>${title}</title><rect x="22" y="18" width="12" height="12" rx="2" fill="#0b5c4a"/><text x="22" y="44" font-size="8" font-weight="600" fill="#1e2b3c">${title}</text>${lines}<text x="188" y="285" font-size="3" text-anchor="end" fill="#555">${number}</text></svg>`;
}
const names: Record<ReportKind, string> = { leader: 'Rapport', 'one-pager': 'Solsletta barnehage på én side', parents: 'Til foreldrene', protocol: 'Protokoll', public: 'Offentlig rapport' };
const letters: Record<LetterChoice, string> = { letter: 'Vi kommer på besøk', poster: 'Torsdag 26. november', parents: 'Til foreldre og foresatte' };
const line = (kind: TakenOutLine['kind'], text: string, place: string): TakenOutLine => ({ kind, text, place });
const takenOut = [
	line('time', '10.22', 'Sterke sider, ledd 5'), line('person', 'Kari', 'Sterke sider, ledd 5'), line('role', 'assistenten', 'Utviklingsområder, ledd 9'),
	line('quote', '«Du fortalte om bestemors båt.»', 'Sterke sider, ledd 6'), line('age', '3 år og 2 måneder', 'Slik ble det gjort'), line('group', 'Bjørka', 'Forsiden'), line('contact', '51 00 00 00', 'Siste side')
];

const drawn: Partial<Record<ChartKind, [string, string]>> = {
	profile: ['Profil', profile], items: ['Ledd, etter styrke', ladder], trend: ['Fra besøk til besøk', profile], ladder: ['Et ledd, trinn for trinn', ladder]
};

function meeting(): MeetingView {
	const answers: Answer[] = ['yes', 'yes', 'not-observed', 'no', 'na', 'no-opportunity', 'yes'];
	const words = ['Utilstrekkelig', 'Minimal', 'God', 'Svært god'];
	const items = freshPage().subscales.flatMap((one) => one.items).map((item, i): MeetingItem => {
		const levels = [1, 3, 5, 7].map((level, n) => {
			const indicators = item.indicators.filter((one) => one.level === level).map((one, at) => ({
				id: one.id, text: one.texts.nb?.text ?? '', answer: level === 1 ? ('no' as Answer) : level === 3 ? ('yes' as Answer) : (answers[(at + i + n) % answers.length] ?? null)
			}));
			const applicable = indicators.filter((one) => one.answer !== 'na').length;
			return { level, word: words[n] ?? '', met: indicators.filter((one) => one.answer === 'yes').length, applicable, indicators };
		});
		const unmet = levels[2]?.indicators.filter((one) => one.answer !== 'yes').map((one) => one.text) ?? [];
		return {
			item: item.id, number: item.texts.nb?.number ?? '', title: item.texts.nb?.title ?? '', score: i === 3 ? null : 4, no_basis: i === 3, levels,
			quotes: i === 1 ? [] : [
				{ at: '2026-11-24T10:22:00+01:00', text: 'Ved frukten: samtalen om turen går mellom fire barn, voksen holder seg i bakgrunnen.' },
				{ at: '2026-11-24T11:05:00+01:00', text: 'To barn er uenige om en spade. Voksen setter ord på begges ønske, og venter.' }
			],
			lift: unmet.length > 0 ? { faults: [], need: 1, of: unmet, to: 5 } : null,
			suggest: i === 1 ? [] : ['Velg ett måltid i uka der en voksen bare lytter og undrer seg.', 'Bli enige om tre spørsmål som ikke har ett svar.']
		};
	});
	return { name: 'Solsletta barnehage', group: 'Bjørka', date: '2026-11-24', kind: 'external', items };
}

const rows: BatchRow[] = ['Fjordgløtt', 'Havnehagen', 'Lyngheia', 'Måkereiret', 'Solsletta', 'Steinrøysa', 'Tyttebærhaugen'].flatMap((name, n) =>
	['Bjørka', 'Eika'].map((group, at) => ({
		id: `r-${n}-${at}`, name: `${name} barnehage`, group, date: `2026-1${at}-${String(10 + n)}`, stage: ['signed', 'preliminary', 'final'][(n + at) % 3] ?? ''
	}))
);
let isStopped = false;
const wait = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

let informed: Informed = { staff: '2026-11-10', representatives: null, parents: null };
let municipality: Municipality = {
	name: 'Solvang kommune', unit: 'Fagstab for barnehage', contact: 'barnehage@solvang.example', purpose: 'Vi vil vite hva barna møter i hverdagen, og hjelpe hver barnehage med neste steg.', basis: 'Barnehageloven § 10', comment_days: 14,
	retention: { left_draft: 0, working_material: 0, practice: 0, self_sheets: 0, put_aside: 0, signed_result: 0 },
	archive: { administrative_unit: '', ordering_principle: '', class_id: '', journal_type: 'X', document_type: 'RAPPORT', format: 'RA-PDF', access_code: '', access_ground: '' }
};

/** `at` is where the report is on its way: a word of `wayAt`. */
export function report(at: string | null): Answers {
	way = { ...way, ...wayAt[at ?? 'signed'] };
	return {
		report_progress: () => way,
		issue_preliminary: ({ deadline }: { deadline: string }) => on({ stage: 'preliminary', issued_on: '2026-11-25', deadline }),
		comment_on_facts: ({ by, text }: { by: string; text: string }) => on({ comments: [...way.comments, { ...comment(`c-${way.comments.length + 1}`, text, null), by }] }),
		answer_comment: ({ comment: id, text }: { comment: string; text: string }) =>
			on({ comments: way.comments.map((one) => (one.id === id ? { ...one, answer: text, answered_at: '2026-12-04T13:02:00+01:00' } : one)) }),
		close_report: () => on({ stage: 'final', final_on: '2026-12-09' }),
		begin_correction: () => done({ assessment: 'a-1', visit: 'v-1' }),
		drop_correction: () => on({ correction: null }),
		report_pages: ({ kind, lang }: { kind: ReportKind; lang: string }) => ({
			pages: Array.from({ length: kind === 'one-pager' ? 1 : 3 }, (_, n) => sheet(names[kind], lang, n + 1)), taken_out: kind === 'public' ? takenOut : []
		}),
		save_report: () => ({ file: '/home/vurderer/Dokumenter/VIBA Solsletta Bjørka 2026-11-24.pdf', bytes: 123456 }),
		save_archive: () => ({ folder: '/home/vurderer/Dokumenter/Arkiv', files: ['VIBA Solsletta Bjørka 2026-11-24.pdf', 'VIBA Solsletta Bjørka 2026-11-24.arkiv.json', 'VIBA Solsletta Bjørka 2026-11-24.arkivmelding.xml', 'VIBA Solsletta Bjørka 2026-11-24.pdf.sha256'] }),
		charts: () => Object.entries(drawn).map(([kind, of]) => ({ kind, title: of?.[0] ?? '' })),
		chart: ({ kind, palette }: { kind: ChartKind; palette: string }) => ({
			title: drawn[kind]?.[0] ?? '', description: 'Fire av fem delskalaer ligger mellom 3,5 og 5. Ringene viser forrige besøk.', svg: palette === 'dark' ? dark : (drawn[kind]?.[1] ?? ''),
			table: { caption: 'Tallene bak tegningen', head: ['Delskala', 'Nå', 'Ledd med skår'], rows: [['Tillit og selvstendighet', '4,3', '3'], ['Trygghet og trivsel', '6,0', '1'], ['Språk og samtale', '4,8', '4']] }
		}),
		meeting,
		reports_to_make: () => rows,
		stop_work: () => {
			isStopped = true;
			return null;
		},
		save_reports: async ({ ids, progress }: { ids: string[]; progress: { onmessage: (told: Progress) => void } }) => {
			isStopped = false;
			let written = 0;
			for (; written < ids.length && !isStopped; written += 1) {
				progress.onmessage({ done: written, of: ids.length });
				await wait(700);
			}
			const failed = isStopped || ids.length < 5 ? [] : [{ name: 'Lyngheia barnehage, Eika', why: 'Skalaen vurderingen er gjort med, er ikke installert her.' }];
			return { folder: '/home/vurderer/Dokumenter/Rapporter', written: written - failed.length, failed, is_stopped: isStopped };
		},
		letter_pages: ({ kind, lang }: { kind: LetterChoice; lang: string }) => [sheet(letters[kind], lang, 1)],
		save_letter: () => ({ file: '/home/vurderer/Dokumenter/Brev.pdf', bytes: 12345 }),
		informed: () => informed,
		set_informed: ({ informed: now }: { informed: Informed }) => done((informed = now)),
		municipality: () => municipality,
		set_municipality: ({ municipality: now }: { municipality: Municipality }) => done((municipality = now))
	};
}
