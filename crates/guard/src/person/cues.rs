//! Words around a name that say what it is the name of. Bokmål, nynorsk and English.
//!
//! # Source
//!
//! Our own choice, from how observation notes are written.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::phrases::Phrases;

/// Words that say the same of a word beside them.
pub(crate) type Cue = HashSet<&'static str>;

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident = $words:literal;)*) => {
        $($(#[$doc])* pub(crate) static $name: LazyLock<Cue> =
            LazyLock::new(|| $words.split_whitespace().collect());)*
    };
}

cues! {
    /// Right before a name: a person follows.
    PERSON =
        "lille vesle litle little gutten guten jenta boy girl fru frøken herr hr mr mrs ms \
         miss dr tante onkel bestemor bestefar assistent assistenten vikar vikaren pedagog \
         pedagogen styrer styreren styrar styraren barnehagelærer barnehagelæreren barnehagelærar \
         barnehagelæraren fagarbeider fagarbeideren leder leiar lederen leiaren lærling lærlingen \
         student studenten storebror lillebror storesøster lillesøster tvillingen teacher \
         assistant substitute kollega";

    /// Near `heter`: it is a person who is called so.
    WHO =
        "gutt gutten gut guten jente jenta barn barnet ansatt ansatte vikar vikaren voksne voksen \
         vaksne vaksen mann dame mor far moren faren mora broren søsteren søstera assistent \
         assistenten pedagog pedagogen styrer styreren student studenten boy girl child woman man \
         teacher adult hun han ho hen she he jeg eg";

    /// Right before a name: something is called so.
    CALLED =
        "heter heiter hette het heitte kalles kalt kalla named called";

    /// Right before a name: a group, a room, a thing or a figure is called so.
    THING =
        "avdeling avdelingen avdelinga gruppe gruppen gruppa base basen barnehagen barnehage \
         huset rommet room group kong kongen dronning dronninga prins prinsesse prinsessen \
         prinsessa kronprins sankt st sta sankta hellige dukka dukken dokka doll bamsen bamse \
         teddy hunden hund katten katt pusen kaninen hesten roboten båten toget figuren heksa \
         trollet appen filmen boka boken sangen orkanen stormen dog cat";

    /// Right behind a name: it belongs to a place, even with a genitive.
    PLACE =
        "barnehage barnehagen barnehager bhg skole skule kirke kyrkje gate gata gaten vei veg \
         veien vegen plass torg bru park senter sykehus sjukehus school kindergarten street road \
         church stadion";

    /// Right behind a name: it is a group's, unless there is a genitive.
    UNIT =
        "avdeling avdelingen avdelinga gruppe gruppen gruppa rommet room group base basen måned \
         månad";

    /// Right before a word that is also a name: a time or a place.
    WHEN =
        "i in during since until innen before after medio primo ultimo early late this last next \
         every";

    /// Before `på`: somebody is waited for or looked at, so a person follows.
    AT_SOMEBODY =
        "ser så ventar venter ventet venta roper ropte ropar hører hørte høyrer lytter smiler \
         smilte peker pekte peikar kikker sint glad tenker passer passet passar tror trur hjelpe \
         kaller";

    /// `om` after these: what it tells of is made up.
    STORY =
        "bok boka boken sang sangen songen eventyret eventyr historien historia fortellingen \
         filmen regla reglen visa";

    /// Right behind a name: somebody does this.
    ACTS =
        "sier sa seier spør spurte svarer svarte svarar roper ropte ropar hvisker hvisket \
         kviskrar gråter gråt græt ler lo smiler smilte leker lekte leikar leika løper løp spring \
         sitter sit satt setter set hjelper hjalp trøster trøstet trøystar leser leste les tegner \
         tegnet teiknar bygger bygde byggjer klatrer spiser spiste sover sov sovnet slår slo \
         biter bet dytter dyttet dyttar forteller fortalte fortel fortalde peker pekte peikar \
         venter ventet ventar ønsker liker likte likar vil ville vinker nekter nikker henter \
         hentet hentar krangler says said asks asked cries cried laughs smiles runs sits sat \
         plays wants wanted helps points shouts";

    /// Of these, what an unknown word must do to be taken for a person.
    SPEAKS =
        "sier sa seier spør spurte svarer svarte svarar roper ropte ropar hvisker gråter gråt \
         græt says said asks asked cries cried";

    /// Behind an initial with its point, in lower case: the sentence goes on about somebody.
    GOES_ON =
        "er var har hadde blir ble vart får fikk fekk kan skal må is was has had tar tok går gikk \
         kommer kom ser kjem tek og";

    /// Right before a letter: it is a letter.
    LETTERED =
        "gruppe gruppen gruppa avdeling vitamin punkt plan bokstav bokstaven del rom base \
         alternativ type nivå hepatitt klasse group room part step figur vedlegg ledd letter \
         option hus fase";

    /// Never a person, nor part of a name, though written with a capital.
    NOBODY =
        "norge noreg norway norwegian english polish arabic somali stavanger sandnes sola \
         randaberg bryne oslo bergen trondheim rogaland europa monday tuesday wednesday thursday \
         friday saturday sunday january february march september october november december mandag \
         tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag mamma pappa mum \
         mummy dad daddy mor far jesus gud god allah buddha eid jul påske christmas easter lego \
         duplo i udir nissen julenissen santa nav ppt bup";

    /// Months and seasons: with a capital in English, and by habit in Norwegian.
    TIMES =
        "april mai may juni june juli august jan sommer summer vår autumn winter dag";

    /// Binds two names, as it binds all else.
    AND =
        "og and";

    /// Before what a story tells of.
    ABOUT =
        "om about";

    /// Right before a word that is also a name: a place, if nobody is looked at.
    AT =
        "på on";

    /// Right before a word that is also a name: it is the word.
    WORD =
        "i in the a an en ei";

    /// Words of one letter.
    ONE_LETTER =
        "i a å";

    /// Words whose point ends no sentence.
    SHORT =
        "a bl ca dr eks f jf kl mr mrs ms nr osv pkt prof s st tlf t o m dvs evt ev";
}

/// Figures, writers, brands and kings that bear names of people.
pub(crate) static FIGURES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases::default();
    include_str!("lists/figures.txt").lines().for_each(|figure| phrases.add(figure));
    phrases
});
