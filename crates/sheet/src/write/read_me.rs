//! The first sheet, which explains the others in bokmål, nynorsk and English.

use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::look::Look;
use crate::form::READ_ME;

const TITLES: [&str; 3] = ["Les meg", "Les meg", "Read me"];

const TEXTS: &[[&str; 3]] = &[
    [
        "Dette er en vurderingsskala som regneark. Fyll ut, lagre som .xlsx og les den inn i VIBA. VIBA sier fra om alt som mangler, med ark og celle.",
        "Dette er ein vurderingsskala som rekneark. Fyll ut, lagre som .xlsx og les han inn i VIBA. VIBA seier frå om alt som manglar, med ark og celle.",
        "This is a rubric as a workbook. Fill it in, save it as .xlsx and read it into VIBA. VIBA names everything that is missing, by sheet and cell.",
    ],
    [
        "Språkene står side om side. Det første i raden «languages» på arket Rubric er malen og må være helt. På de andre leses malen der noe mangler.",
        "Språka står side om side. Det første i rada «languages» på arket Rubric er malen og må vere heilt. På dei andre blir malen lesen der noko manglar.",
        "The languages stand side by side. The first in the row “languages” of the sheet Rubric is the template and must be complete. In the others the template is read where something is missing.",
    ],
    [
        "Et språk til: legg til kolonner som «text en» etter de andre, og språket i raden «languages».",
        "Eit språk til: legg til kolonnar som «text en» etter dei andre, og språket i rada «languages».",
        "One more language: add columns such as “text en” after the others, and the language in the row “languages”.",
    ],
    [
        "Overskriftene i første rad må stå som de er. Rekkefølgen er fri, og tomme rader gjør ingenting. Merknaden ved hver overskrift sier hva som kan stå der.",
        "Overskriftene i første rad må stå som dei er. Rekkjefølgja er fri, og tomme rader gjer ingenting. Merknaden ved kvar overskrift seier kva som kan stå der.",
        "The headers in the first row must stay as they are. Their order is free, and empty rows do no harm. The note at each header says what may stand there.",
    ],
    [
        "Id-er er korte ord av a–z, 0–9 og bindestrek. En indikator heter ledd.nivå.nummer, for eksempel lek.3.1. Id-er endres aldri når skalaen er i bruk.",
        "Id-ar er korte ord av a–z, 0–9 og bindestrek. Ein indikator heiter ledd.nivå.nummer, til dømes lek.3.1. Id-ar blir aldri endra når skalaen er i bruk.",
        "Ids are short words of a–z, 0–9 and hyphen. An indicator is called item.level.number, for example play.3.1. Ids never change once the rubric is in use.",
    ],
    [
        "Rader på arket Indicators med bare en id er gjort klare og leses ikke før det står noe mer i dem.",
        "Rader på arket Indicators med berre ein id er gjorde klare og blir ikkje lesne før det står noko meir i dei.",
        "Rows of the sheet Indicators with an id alone are made ready and are not read until more stands in them.",
    ],
    [
        "Formler, sammenslåtte celler og makroer leses ikke. Det som ser ut som tall eller dato, må være skrevet som tekst. Skjulte rader og ark leses.",
        "Formlar, samanslegne celler og makroar blir ikkje lesne. Det som ser ut som tal eller dato, må vere skrive som tekst. Gøymde rader og ark blir lesne.",
        "Formulas, merged cells and macros are not read. What looks like a number or a date must be written as text. Hidden rows and sheets are read.",
    ],
    [
        "Egne ark er fine når navnet begynner med «Notes».",
        "Eigne ark er fine når namnet byrjar med «Notes».",
        "Sheets of your own are fine if their name starts with “Notes”.",
    ],
];

pub(super) fn write(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let look = Look::new();
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(READ_ME)?;
    for (title, column) in TITLES.iter().zip(0..) {
        sheet.set_column_width(column, 44)?;
        sheet.write_string_with_format(0, column, *title, &look.title)?;
    }
    for (texts, row) in TEXTS.iter().zip(1..) {
        for (words, column) in texts.iter().zip(0..) {
            sheet.write_string_with_format(row, column, *words, &text)?;
        }
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}
