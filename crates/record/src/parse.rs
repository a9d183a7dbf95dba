//! The reader of canonical JSON. It refuses rather than repairs.

use serde_json::{Map, Value};
use unicode_normalization::is_nfc;

use crate::canonical::{DEPTH_LIMIT, LARGEST_INTEGER, key_order, short_escape};
use crate::{NotCanonical, RecordError};

pub(crate) struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Value, RecordError> {
        let text = std::str::from_utf8(bytes).map_err(|odd| RecordError::NotCanonical {
            offset: odd.valid_up_to(),
            why: NotCanonical::NotUtf8,
        })?;
        let mut parser = Self { text, at: 0, depth: 0 };
        let value = parser.value()?;
        match parser.peek() {
            None => Ok(value),
            Some(b' ' | b'\t' | b'\n' | b'\r') => Err(parser.refuse(NotCanonical::WhiteSpace)),
            Some(_) => Err(parser.refuse(NotCanonical::Trailing)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn refuse(&self, why: NotCanonical) -> RecordError {
        RecordError::NotCanonical { offset: self.at, why }
    }

    /// What to say about a byte that does not belong here.
    fn odd(&self) -> RecordError {
        self.refuse(match self.peek() {
            None => NotCanonical::EndsEarly,
            Some(b' ' | b'\t' | b'\n' | b'\r') => NotCanonical::WhiteSpace,
            Some(_) => NotCanonical::NotJson,
        })
    }

    fn expect(&mut self, byte: u8) -> Result<(), RecordError> {
        if self.peek() != Some(byte) {
            return Err(self.odd());
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self) -> Result<Value, RecordError> {
        match self.peek() {
            Some(b'n') => self.word("null", Value::Null),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'[') => self.nested(Self::array),
            Some(b'{') => self.nested(Self::object),
            _ => Err(self.odd()),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, RecordError> {
        if self.rest().starts_with(word) {
            self.at += word.len();
            return Ok(value);
        }
        let cut_off = word.starts_with(self.rest());
        Err(self.refuse(if cut_off { NotCanonical::EndsEarly } else { NotCanonical::NotJson }))
    }

    fn nested(
        &mut self,
        read: impl Fn(&mut Self) -> Result<Value, RecordError>,
    ) -> Result<Value, RecordError> {
        if self.depth == DEPTH_LIMIT {
            return Err(self.refuse(NotCanonical::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn array(&mut self) -> Result<Value, RecordError> {
        let mut list = Vec::new();
        while self.peek() != Some(b']') {
            if !list.is_empty() {
                self.expect(b',')?;
            }
            list.push(self.value()?);
        }
        self.at += 1;
        Ok(Value::Array(list))
    }

    fn object(&mut self) -> Result<Value, RecordError> {
        let mut object = Map::new();
        let mut last: Option<String> = None;
        while self.peek() != Some(b'}') {
            if last.is_some() {
                self.expect(b',')?;
            }
            let start = self.at;
            let key = self.string()?;
            if last.as_deref().is_some_and(|last| key_order(last, &key).is_ge()) {
                self.at = start;
                return Err(self.refuse(if object.contains_key(&key) {
                    NotCanonical::DuplicateKey
                } else {
                    NotCanonical::KeyOrder
                }));
            }
            self.expect(b':')?;
            let value = self.value()?;
            object.insert(key.clone(), value);
            last = Some(key);
        }
        self.at += 1;
        Ok(Value::Object(object))
    }

    fn number(&mut self) -> Result<Value, RecordError> {
        let rest = self.rest();
        let sign = usize::from(rest.starts_with('-'));
        let digits = rest[sign..].bytes().take_while(u8::is_ascii_digit).count();
        let text = &rest[..sign + digits];
        let next = rest.as_bytes().get(sign + digits);
        if digits == 0 {
            self.at += sign;
            return Err(self.odd());
        }
        if matches!(next, Some(b'.' | b'e' | b'E')) {
            return Err(self.refuse(NotCanonical::Float));
        }
        if text == "-0" || (digits > 1 && rest[sign..].starts_with('0')) {
            return Err(self.refuse(NotCanonical::NumberForm));
        }
        let whole = text.parse::<i64>().ok();
        let whole = whole.filter(|whole| (-LARGEST_INTEGER..=LARGEST_INTEGER).contains(whole));
        let whole = whole.ok_or_else(|| self.refuse(NotCanonical::NumberTooLarge))?;
        self.at += text.len();
        Ok(Value::from(whole))
    }

    fn string(&mut self) -> Result<String, RecordError> {
        let start = self.at;
        self.expect(b'"')?;
        let mut string = String::new();
        loop {
            let Some(character) = self.rest().chars().next() else {
                return Err(self.odd());
            };
            match character {
                '"' => break,
                '\\' => string.push(self.escape()?),
                control if control < ' ' => return Err(self.refuse(NotCanonical::NotJson)),
                plain => {
                    string.push(plain);
                    self.at += plain.len_utf8();
                }
            }
        }
        self.at += 1;
        if !is_nfc(&string) {
            self.at = start;
            return Err(self.refuse(NotCanonical::NotNormal));
        }
        Ok(string)
    }

    /// One escaped character, if there is no shorter way to write it.
    fn escape(&mut self) -> Result<char, RecordError> {
        let rest = self.rest().as_bytes();
        let letter = *rest.get(1).ok_or_else(|| self.refuse(NotCanonical::EndsEarly))?;
        if letter == b'u' {
            return self.long_escape();
        }
        let escaped = ['"', '\\', '\u{8}', '\t', '\n', '\u{c}', '\r'];
        let found = escaped.into_iter().find(|c| short_escape(*c) == Some(char::from(letter)));
        // JSON lets a slash be escaped; canonical JSON does not.
        let why = if letter == b'/' { NotCanonical::EscapeForm } else { NotCanonical::NotJson };
        let character = found.ok_or_else(|| self.refuse(why))?;
        self.at += 2;
        Ok(character)
    }

    /// `\u00xx` for the control characters that have no letter.
    fn long_escape(&mut self) -> Result<char, RecordError> {
        let Some(hex) = self.rest().as_bytes().get(2..6) else {
            return Err(self.refuse(NotCanonical::EndsEarly));
        };
        if !hex.iter().all(u8::is_ascii_hexdigit) {
            return Err(self.refuse(NotCanonical::NotJson));
        }
        let lower = hex.iter().all(|digit| !digit.is_ascii_uppercase());
        let code = std::str::from_utf8(hex).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let character = code.map(char::from).filter(|c| *c < ' ' && short_escape(*c).is_none());
        match character {
            Some(character) if lower => {
                self.at += 6;
                Ok(character)
            }
            _ => Err(self.refuse(NotCanonical::EscapeForm)),
        }
    }
}
