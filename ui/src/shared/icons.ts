/**
 * The drawings the window uses, from Aksel icons (MIT). A new one is one import and one name, so
 * that only these come along in the package.
 */
import ArrowCirclepath from '@navikt/aksel-icons/svg/ArrowCirclepath.svg?raw';
import ArrowDown from '@navikt/aksel-icons/svg/ArrowDown.svg?raw';
import ArrowLeft from '@navikt/aksel-icons/svg/ArrowLeft.svg?raw';
import ArrowRedo from '@navikt/aksel-icons/svg/ArrowRedo.svg?raw';
import ArrowRight from '@navikt/aksel-icons/svg/ArrowRight.svg?raw';
import ArrowUndo from '@navikt/aksel-icons/svg/ArrowUndo.svg?raw';
import ArrowUp from '@navikt/aksel-icons/svg/ArrowUp.svg?raw';
import BarChart from '@navikt/aksel-icons/svg/BarChart.svg?raw';
import Branching from '@navikt/aksel-icons/svg/Branching.svg?raw';
import Buildings3 from '@navikt/aksel-icons/svg/Buildings3.svg?raw';
import Calendar from '@navikt/aksel-icons/svg/Calendar.svg?raw';
import Chat2 from '@navikt/aksel-icons/svg/Chat2.svg?raw';
import Checkmark from '@navikt/aksel-icons/svg/Checkmark.svg?raw';
import CheckmarkCircle from '@navikt/aksel-icons/svg/CheckmarkCircle.svg?raw';
import ChevronDown from '@navikt/aksel-icons/svg/ChevronDown.svg?raw';
import ChevronLeft from '@navikt/aksel-icons/svg/ChevronLeft.svg?raw';
import ChevronRight from '@navikt/aksel-icons/svg/ChevronRight.svg?raw';
import ChevronUp from '@navikt/aksel-icons/svg/ChevronUp.svg?raw';
import Circle from '@navikt/aksel-icons/svg/Circle.svg?raw';
import CircleSlash from '@navikt/aksel-icons/svg/CircleSlash.svg?raw';
import ClipboardCheckmark from '@navikt/aksel-icons/svg/ClipboardCheckmark.svg?raw';
import Clock from '@navikt/aksel-icons/svg/Clock.svg?raw';
import ClockDashed from '@navikt/aksel-icons/svg/ClockDashed.svg?raw';
import ClothingHanger from '@navikt/aksel-icons/svg/ClothingHanger.svg?raw';
import Cog from '@navikt/aksel-icons/svg/Cog.svg?raw';
import Cutlery from '@navikt/aksel-icons/svg/Cutlery.svg?raw';
import Door from '@navikt/aksel-icons/svg/Door.svg?raw';
import Download from '@navikt/aksel-icons/svg/Download.svg?raw';
import ExclamationmarkTriangle from '@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw';
import Eye from '@navikt/aksel-icons/svg/Eye.svg?raw';
import EyeSlash from '@navikt/aksel-icons/svg/EyeSlash.svg?raw';
import FigureInward from '@navikt/aksel-icons/svg/FigureInward.svg?raw';
import FileCheckmark from '@navikt/aksel-icons/svg/FileCheckmark.svg?raw';
import FileExport from '@navikt/aksel-icons/svg/FileExport.svg?raw';
import FileImport from '@navikt/aksel-icons/svg/FileImport.svg?raw';
import FilePdf from '@navikt/aksel-icons/svg/FilePdf.svg?raw';
import FileText from '@navikt/aksel-icons/svg/FileText.svg?raw';
import Files from '@navikt/aksel-icons/svg/Files.svg?raw';
import Filter from '@navikt/aksel-icons/svg/Filter.svg?raw';
import Floppydisk from '@navikt/aksel-icons/svg/Floppydisk.svg?raw';
import Folder from '@navikt/aksel-icons/svg/Folder.svg?raw';
import Handshake from '@navikt/aksel-icons/svg/Handshake.svg?raw';
import HatSchool from '@navikt/aksel-icons/svg/HatSchool.svg?raw';
import Hourglass from '@navikt/aksel-icons/svg/Hourglass.svg?raw';
import House from '@navikt/aksel-icons/svg/House.svg?raw';
import InboxDown from '@navikt/aksel-icons/svg/InboxDown.svg?raw';
import InformationSquare from '@navikt/aksel-icons/svg/InformationSquare.svg?raw';
import KeyHorizontal from '@navikt/aksel-icons/svg/KeyHorizontal.svg?raw';
import Layers from '@navikt/aksel-icons/svg/Layers.svg?raw';
import MagnifyingGlass from '@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw';
import MeetingSmall from '@navikt/aksel-icons/svg/MeetingSmall.svg?raw';
import MenuElipsisHorizontal from '@navikt/aksel-icons/svg/MenuElipsisHorizontal.svg?raw';
import Minus from '@navikt/aksel-icons/svg/Minus.svg?raw';
import NotePencil from '@navikt/aksel-icons/svg/NotePencil.svg?raw';
import NumberList from '@navikt/aksel-icons/svg/NumberList.svg?raw';
import OpenBook from '@navikt/aksel-icons/svg/OpenBook.svg?raw';
import Package from '@navikt/aksel-icons/svg/Package.svg?raw';
import PadlockLocked from '@navikt/aksel-icons/svg/PadlockLocked.svg?raw';
import PadlockUnlocked from '@navikt/aksel-icons/svg/PadlockUnlocked.svg?raw';
import Paperplane from '@navikt/aksel-icons/svg/Paperplane.svg?raw';
import Pause from '@navikt/aksel-icons/svg/Pause.svg?raw';
import Pencil from '@navikt/aksel-icons/svg/Pencil.svg?raw';
import Person from '@navikt/aksel-icons/svg/Person.svg?raw';
import PersonGroup from '@navikt/aksel-icons/svg/PersonGroup.svg?raw';
import Play from '@navikt/aksel-icons/svg/Play.svg?raw';
import Plus from '@navikt/aksel-icons/svg/Plus.svg?raw';
import PrinterSmall from '@navikt/aksel-icons/svg/PrinterSmall.svg?raw';
import PuzzlePiece from '@navikt/aksel-icons/svg/PuzzlePiece.svg?raw';
import QuestionmarkCircle from '@navikt/aksel-icons/svg/QuestionmarkCircle.svg?raw';
import Receipt from '@navikt/aksel-icons/svg/Receipt.svg?raw';
import RockingHorse from '@navikt/aksel-icons/svg/RockingHorse.svg?raw';
import SealCheckmark from '@navikt/aksel-icons/svg/SealCheckmark.svg?raw';
import ShieldLock from '@navikt/aksel-icons/svg/ShieldLock.svg?raw';
import Slide from '@navikt/aksel-icons/svg/Slide.svg?raw';
import Sun from '@navikt/aksel-icons/svg/Sun.svg?raw';
import Table from '@navikt/aksel-icons/svg/Table.svg?raw';
import Tag from '@navikt/aksel-icons/svg/Tag.svg?raw';
import Tasklist from '@navikt/aksel-icons/svg/Tasklist.svg?raw';
import Trash from '@navikt/aksel-icons/svg/Trash.svg?raw';
import TrendUp from '@navikt/aksel-icons/svg/TrendUp.svg?raw';
import Wrench from '@navikt/aksel-icons/svg/Wrench.svg?raw';
import XMark from '@navikt/aksel-icons/svg/XMark.svg?raw';
import XMarkOctagon from '@navikt/aksel-icons/svg/XMarkOctagon.svg?raw';

export const drawings = {
	ArrowCirclepath,
	ArrowDown,
	ArrowLeft,
	ArrowRedo,
	ArrowRight,
	ArrowUndo,
	ArrowUp,
	BarChart,
	Branching,
	Buildings3,
	Calendar,
	Chat2,
	Checkmark,
	CheckmarkCircle,
	ChevronDown,
	ChevronLeft,
	ChevronRight,
	ChevronUp,
	Circle,
	CircleSlash,
	ClipboardCheckmark,
	Clock,
	ClockDashed,
	ClothingHanger,
	Cog,
	Cutlery,
	Door,
	Download,
	ExclamationmarkTriangle,
	Eye,
	EyeSlash,
	FigureInward,
	FileCheckmark,
	FileExport,
	FileImport,
	FilePdf,
	FileText,
	Files,
	Filter,
	Floppydisk,
	Folder,
	Handshake,
	HatSchool,
	Hourglass,
	House,
	InboxDown,
	InformationSquare,
	KeyHorizontal,
	Layers,
	MagnifyingGlass,
	MeetingSmall,
	MenuElipsisHorizontal,
	Minus,
	NotePencil,
	NumberList,
	OpenBook,
	Package,
	PadlockLocked,
	PadlockUnlocked,
	Paperplane,
	Pause,
	Pencil,
	Person,
	PersonGroup,
	Play,
	Plus,
	PrinterSmall,
	PuzzlePiece,
	QuestionmarkCircle,
	Receipt,
	RockingHorse,
	SealCheckmark,
	ShieldLock,
	Slide,
	Sun,
	Table,
	Tag,
	Tasklist,
	Trash,
	TrendUp,
	Wrench,
	XMark,
	XMarkOctagon
} as const satisfies Record<string, string>;

export type IconName = keyof typeof drawings;
